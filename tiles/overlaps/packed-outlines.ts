import { signedRingAreaM2 } from '../../src/domain/geometry/area';
import type { RdMultiPolygon } from '../../src/domain/rd-geometry';
import { GrowingFloat64, GrowingInt32, GrowingUint32 } from '../../src/package/growing-array';

/** Outlines of many parcels in little memory: RD millimetres, 8 bytes a corner. Outer rings turn left, holes right. */
export interface PackedOutlines {
  readonly count: number;
  /** x and y by turns, whole millimetres; rings are closed. */
  readonly corners: Int32Array;
  /** First corner of each ring, and the end of the last. */
  readonly ringStart: Uint32Array;
  /** First ring of each parcel, and the end of the last. */
  readonly parcelStart: Uint32Array;
  /** Of each parcel by fours: minX, minY, maxX, maxY; metres. */
  readonly bounds: Float64Array;
  readonly areasM2: Float64Array;
}

/** Takes in outlines one by one. */
export class OutlinePacker {
  private readonly corners = new GrowingInt32();
  private readonly ringStart = new GrowingUint32();
  private readonly parcelStart = new GrowingUint32();
  private readonly bounds = new GrowingFloat64();
  private readonly areas = new GrowingFloat64();

  add(geometry: RdMultiPolygon): void {
    this.parcelStart.push(this.ringStart.length);
    let [area, minX, minY, maxX, maxY] = [
      0,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const polygon of geometry)
      for (let at = 0; at < polygon.length; at++) {
        const ring = polygon[at] ?? [];
        const turned = signedRingAreaM2(ring);
        area += at === 0 ? Math.abs(turned) : -Math.abs(turned);
        this.ringStart.push(this.corners.length / 2);
        const isRight = turned > 0 === (at === 0);
        for (let corner = 0; corner < ring.length; corner++) {
          const [x, y] = ring[isRight ? corner : ring.length - 1 - corner] ?? [0, 0];
          if (x < minX) minX = x;
          if (x > maxX) maxX = x;
          if (y < minY) minY = y;
          if (y > maxY) maxY = y;
          this.corners.push(Math.round(x * 1000));
          this.corners.push(Math.round(y * 1000));
        }
      }
    this.bounds.push(minX);
    this.bounds.push(minY);
    this.bounds.push(maxX);
    this.bounds.push(maxY);
    this.areas.push(area);
  }

  finish(): PackedOutlines {
    const count = this.parcelStart.length;
    this.parcelStart.push(this.ringStart.length);
    this.ringStart.push(this.corners.length / 2);
    return {
      count,
      corners: this.corners.finish(),
      ringStart: this.ringStart.finish(),
      parcelStart: this.parcelStart.finish(),
      bounds: this.bounds.finish(),
      areasM2: this.areas.finish(),
    };
  }
}
