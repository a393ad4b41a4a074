import type { RdMultiPolygon, RdPoint, RdRing } from '../rd-geometry';
import { polygonAreaM2 } from './area';

/** Metres to the millimetre: what the kadastrale kaart gives, and as far as computed corners mean anything. */
const roundToMm = (metres: number): number => Math.round(metres * 1000) / 1000;

/** Computed geometry with its corners on the millimetre; rings and polygons that vanish by it are left out. */
export function snapToMm(geometry: RdMultiPolygon): RdMultiPolygon {
  return geometry
    .map((polygon) => {
      const rings = polygon.map(snapRing);
      return rings.filter((ring, index) => index === 0 || ring.length >= 4);
    })
    .filter((polygon) => (polygon[0]?.length ?? 0) >= 4 && polygonAreaM2(polygon) > 0);
}

function snapRing(ring: RdRing): RdRing {
  const snapped: RdPoint[] = [];
  for (const [x, y] of ring) {
    const point: RdPoint = [roundToMm(x), roundToMm(y)];
    const last = snapped.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) snapped.push(point);
  }
  return snapped;
}
