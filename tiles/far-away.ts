import { boundsMeet } from '../src/domain/geometry/bounds';
import type { RdBounds, RdPoint } from '../src/domain/rd-geometry';
import type { LayerContent } from './worker/preparation/read-role';

/** Metres around the bounds of an area in which what lies matters to it: as far as the services are asked for voorzieningen. */
const AROUND_M = 2_000;

/** @param bounds of the area, RD metres */
export const liesAround = ([x, y]: RdPoint, bounds: RdBounds): boolean => boundsMeet([x, y, x, y], bounds, AROUND_M);

/** How many points of a layer lie elsewhere; null for layers that are no points. */
export function farAway(content: LayerContent, bounds: RdBounds): number | null {
  const places = placesOf(content);
  return places === null ? null : places.filter((at) => !liesAround(at, bounds)).length;
}

function placesOf(content: LayerContent): readonly RdPoint[] | null {
  if (content.role === 'care') return content.sites.map(({ at }) => at);
  if (content.role === 'amenities') return content.amenities.map(({ at }) => at);
  if (content.role !== 'extra' || content.geometryKind !== 'point') return null;
  return content.features.flatMap(({ geometry }): readonly RdPoint[] => {
    const [x, y] = geometry.type === 'Point' ? geometry.coordinates : [];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
}
