import type { Amenity, Area, CareSite, LayerSource } from '../src/package/layers';
import type { ServiceLayer } from '../src/services/preparation/preparation';
import { oneSource } from './one-source';
import type { BasePackage } from './worker/preparation/base-package';
import { oneOfEachCareSite } from './worker/preparation/one-of-each-care-site';
import type { LayerContent } from './worker/preparation/read-role';
import type { LayerData } from './worker/preparation/service-layers';

/** What there is to make the layers of. */
export interface GivenLayers {
  /** What was read of files, with where each is from. */
  readonly files: readonly { readonly content: LayerContent; readonly source: LayerSource }[];
  readonly fetched: (
    layer: Exclude<ServiceLayer, 'parcels'>,
  ) => Pick<LayerData, 'source' | 'areas' | 'amenities' | 'care'> | null;
  /** The package that is brought up to date, of which the rest is kept. */
  readonly base: BasePackage | null;
}

/** A layer with where it is from: null when it is from nowhere. */
interface Combined<Feature> {
  readonly features: readonly Feature[];
  readonly source: LayerSource | null;
  /** It is the one of the package that is brought up to date. */
  readonly kept: boolean;
}

/**
 * Areas, voorzieningen and zorglocaties out of files, public services and the package that is brought up to date, in that order.
 * Files take the place of the services, but for levels of areas that they do not have; zorglocaties come from both together.
 */
export function combineLayers(given: GivenLayers): {
  readonly areas: Combined<Area>;
  readonly amenities: Combined<Amenity>;
  readonly care: Combined<CareSite>;
} {
  return { areas: areasOf(given), amenities: amenitiesOf(given), care: careOf(given) };
}

function areasOf({ files, fetched, base }: GivenLayers): Combined<Area> {
  const inFiles = contentsOf(files, 'areas');
  const service = fetched('areas');
  if (inFiles.length === 0 && service === null)
    return { features: base?.opened.areas ?? [], source: base?.sourceOf('areas') ?? null, kept: true };
  const own = new Map<string, Area>();
  for (const area of inFiles.flatMap(({ content }) => content.areas)) if (!own.has(area.code)) own.set(area.code, area);
  const levels = new Set([...own.values()].map(({ level }) => level));
  // Of levels that the files do not have the service's are as good as any.
  const rest = (service?.areas ?? []).filter(({ level }) => !levels.has(level));
  const sources = inFiles.map(({ source }) => source);
  if (service !== null && rest.length > 0) sources.push(service.source);
  return { features: [...own.values(), ...rest], source: oneSource(sources), kept: false };
}

function amenitiesOf({ files, fetched, base }: GivenLayers): Combined<Amenity> {
  const inFiles = contentsOf(files, 'amenities');
  if (inFiles.length > 0)
    return {
      features: inFiles.flatMap(({ content }) => content.amenities),
      source: oneSource(inFiles.map(({ source }) => source)),
      kept: false,
    };
  const service = fetched('amenities');
  if (service !== null) return { features: service.amenities ?? [], source: service.source, kept: false };
  return {
    features: base?.opened.amenities.map(({ lngLat: _, ...amenity }) => amenity) ?? [],
    source: base?.sourceOf('amenities') ?? null,
    kept: true,
  };
}

function careOf({ files, fetched, base }: GivenLayers): Combined<CareSite> {
  const inFiles = contentsOf(files, 'care');
  const services = [fetched('amenities'), fetched('careBuildings')].filter((layer) => layer !== null);
  if (inFiles.length === 0 && services.length === 0)
    return {
      features: base?.opened.care.map(({ lngLat: _, ...site }) => site) ?? [],
      source: base?.sourceOf('care') ?? null,
      kept: true,
    };
  return {
    features: oneOfEachCareSite({
      files: inFiles.flatMap(({ content }) => content.sites),
      map: fetched('amenities')?.care ?? [],
      proxies: fetched('careBuildings')?.care ?? [],
    }),
    source: oneSource([...inFiles, ...services].map(({ source }) => source)),
    kept: false,
  };
}

type Content<Role extends LayerContent['role']> = Extract<LayerContent, { readonly role: Role }>;

function contentsOf<Role extends LayerContent['role']>(files: GivenLayers['files'], role: Role) {
  return files.flatMap(({ content, source }) =>
    content.role === role ? [{ source, content: content as Content<Role> }] : [],
  );
}
