import type { PlacedRow } from './kept-files';
import type { ReadLayer } from './read-role';
import { withPlaces } from './with-places';

/** What was read, with the rows in their places that the user pointed at or whose address was mended. */
export function placedByUser(read: ReadLayer, placed: readonly PlacedRow[]): ReadLayer {
  const places = new Map(placed.map((place) => [place.position, place]));
  const points = read.waiting.flatMap((row) => {
    const place = places.get(row.position);
    if (place === undefined) return [];
    row.put(place.at, place.address);
    return [place.at];
  });
  if (points.length === 0) return read;
  return {
    ...read,
    report: withPlaces(read.report, points),
    waiting: read.waiting.filter(({ position }) => !places.has(position)),
  };
}
