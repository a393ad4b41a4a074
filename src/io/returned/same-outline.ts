import type { Plot } from '../../domain/plot';
import type { RdMultiPolygon, RdRing } from '../../domain/rd-geometry';
import { IN_RD, multiPolygonCoordinates } from '../geojson/coordinates';
import { plotOutlines } from '../plot-outlines';

const known = new WeakMap<Plot['parcels'], string>();

/** True when an outline that came back is that with which the plot went out: corners to the millimetre, wherever a ring begins. */
export function isOutlineOf(plot: Plot, outline: RdMultiPolygon | null): boolean {
  let own = known.get(plot.parcels);
  if (own === undefined) {
    own = written(plotOutlines().union(plot));
    known.set(plot.parcels, own);
  }
  return own === ringsOf(outline ?? []);
}

/** As a file for others has it. */
const written = (geometry: RdMultiPolygon): string =>
  ringsOf((multiPolygonCoordinates(geometry, IN_RD) ?? []) as RdMultiPolygon);

const ringsOf = (geometry: RdMultiPolygon): string =>
  geometry
    .map((polygon) => polygon.map(ringText).sort().join('/'))
    .sort()
    .join('//');

/** A ring in millimetres from its smallest corner on, in the one direction in which that comes first. */
function ringText(ring: RdRing): string {
  const corners = ring.slice(0, -1).map(([x, y]) => `${Math.round(x * 1000)} ${Math.round(y * 1000)}`);
  const from = corners.reduce((least, corner, at) => (corner < (corners[least] ?? '') ? at : least), 0);
  const forth = [...corners.slice(from), ...corners.slice(0, from)];
  const back = [...forth.slice(0, 1), ...forth.slice(1).reverse()];
  const [first = ''] = [forth.join(','), back.join(',')].sort();
  return first;
}
