import { unionBounds } from '../../../src/domain/geometry/bounds';
import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { PointingGround } from '../../../src/services/preparation/pointing-ground';
import type { ServiceLayer } from '../../../src/services/preparation/preparation';
import type { BasePackage } from './base-package';
import type { HeldFile } from './held-file';
import type { LayerContent } from './read-role';
import type { LayerData } from './service-layers';

/** So many dots say where a list lies; more would only hide the map. */
const MOST_PLACED = 5_000;

interface Sources {
  readonly fetched: (layer: ServiceLayer) => Pick<LayerData, 'areas' | 'parcels'> | null;
  readonly base: Pick<BasePackage, 'opened'> | null;
}

/**
 * What can be drawn around a row of a layer of which the place is pointed at. Wijken and buurten of a file come before those that
 * were fetched, as they do in the package, and those of the package that is brought up to date come last. null when the layer is
 * not there any more.
 */
export function pointingGround(
  files: readonly HeldFile[],
  layerId: string,
  { fetched, base }: Sources,
): PointingGround | null {
  const layers = files.flatMap((file) => file.layers);
  const read = layers.flatMap(({ id, reading }) => (reading.name === 'read' ? [{ id, ...reading.read }] : []));
  const content = read.find(({ id }) => id === layerId)?.content;
  if (content === undefined) return null;
  const own = read.flatMap((layer) => (layer.content.role === 'areas' ? layer.content.areas : []));
  const areas = [own, fetched('areas')?.areas ?? [], base?.opened.areas ?? []].find(({ length }) => length > 0) ?? [];
  const extents = [
    ...read.flatMap((layer) => (layer.content.role === 'parcels' && layer.report.extent ? [layer.report.extent] : [])),
    ...(base === null ? [] : [base.opened.parcels.bounds]),
  ];
  const gemeenten = areas.filter(({ level }) => level === 'gemeente');
  return {
    placed: placesOf(content).slice(0, MOST_PLACED),
    areas: areas.filter(({ level }) => level !== 'gemeente'),
    // A file of the whole country does not say which one it is about.
    outline: gemeenten.length === 1 ? (gemeenten[0]?.geometry ?? null) : null,
    extent: extents.length === 0 ? null : extents.reduce(unionBounds),
  };
}

function placesOf(content: LayerContent): readonly RdPoint[] {
  if (content.role === 'care') return content.sites.map(({ at }) => at);
  if (content.role === 'amenities') return content.amenities.map(({ at }) => at);
  return [];
}
