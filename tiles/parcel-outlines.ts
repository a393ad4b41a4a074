import type { RdMultiPolygon } from '../src/domain/rd-geometry';
import { GrowingInt32, GrowingUint32 } from '../src/package/growing-array';
import { MercatorGrid } from './web-mercator';

/** The world is 2^30 units wide: a quarter of a tile unit at zoom 16, so that lower zooms only shift bits. */
export const WORLD_BITS = 30;

/**
 * Outlines of all parcels in whole Web Mercator units, to cut tiles from: 8 bytes per vertex. A vertex that two
 * parcels share becomes the same units in both, at every zoom, so the tiles show no gaps.
 */
export class ParcelOutlines {
  private readonly mercator = new MercatorGrid();
  private readonly units = new GrowingInt32();
  private readonly rings = new GrowingUint32();
  private readonly ringIsOuter = new GrowingUint32();
  private readonly parcels = new GrowingUint32();

  add(geometry: RdMultiPolygon): void {
    this.parcels.push(this.rings.length);
    for (const polygon of geometry) {
      for (const [index, ring] of polygon.entries()) {
        this.rings.push(this.units.length / 2);
        this.ringIsOuter.push(index === 0 ? 1 : 0);
        for (const point of ring) {
          const [x, y] = this.mercator.project(point);
          this.units.push(Math.round(x * 2 ** WORLD_BITS));
          this.units.push(Math.round(y * 2 ** WORLD_BITS));
        }
      }
    }
  }

  finish(): Outlines {
    const count = this.parcels.length;
    this.parcels.push(this.rings.length);
    this.rings.push(this.units.length / 2);
    return {
      count,
      units: this.units.finish(),
      ringStart: this.rings.finish(),
      ringIsOuter: this.ringIsOuter.finish(),
      parcelStart: this.parcels.finish(),
    };
  }
}

export interface Outlines {
  readonly count: number;
  /** x and y by turns, world units. */
  readonly units: Int32Array;
  readonly ringStart: Uint32Array;
  /** 1 for an outer ring, 0 for a hole in the outer ring before it. */
  readonly ringIsOuter: Uint32Array;
  readonly parcelStart: Uint32Array;
}
