import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { Area } from '../../../src/package/layers';
import type { PointingGround } from '../../../src/services/preparation/pointing-ground';
import type { HeldFile } from './held-file';
import type { LayerContent } from './read-role';

/** So many dots say where a list lies; more would only hide the map. */
const MOST_PLACED = 5_000;

/**
 * What can be drawn around a row of a layer of which the place is pointed at. Wijken and buurten of a file come before those that
 * were fetched, as they do in the package. null when the layer is not there any more.
 */
export function pointingGround(
  files: readonly HeldFile[],
  layerId: string,
  fetchedAreas: readonly Area[],
): PointingGround | null {
  const layers = files.flatMap((file) => file.layers);
  const content = layers.flatMap(({ id, reading }) =>
    id === layerId && reading.name === 'read' ? [reading.read.content] : [],
  )[0];
  if (content === undefined) return null;
  const own = layers.flatMap(({ reading }) =>
    reading.name === 'read' && reading.read.content.role === 'areas' ? reading.read.content.areas : [],
  );
  const areas = (own.length > 0 ? own : fetchedAreas).filter(({ level }) => level !== 'gemeente');
  return { placed: placesOf(content).slice(0, MOST_PLACED), areas };
}

function placesOf(content: LayerContent): readonly RdPoint[] {
  if (content.role === 'care') return content.sites.map(({ at }) => at);
  if (content.role === 'amenities') return content.amenities.map(({ at }) => at);
  return [];
}
