import { multiPolygonBounds } from '../src/domain/geometry/bounds';
import type { RdBounds, RdMultiPolygon } from '../src/domain/rd-geometry';
import { type ExtraLayer, type MissingLayer, slugOf } from '../src/package/extra-layer';
import { type LayerSource, type MunicipalityLayers, noSource, type ParcelFeature } from '../src/package/layers';
import type { ReadReport } from '../src/package/source/read-report';
import { SERVICE_LAYERS } from '../src/services/preparation/preparation';
import type { ServiceProblem } from '../src/services/service-problem';
import type { CollectedLayers } from './collected-layers';
import { combineLayers } from './combine-layers';
import { farAway } from './far-away';
import type { FetchedMunicipality } from './fetch-municipality';
import { fetchReports } from './fetch-reports';
import { createOverlapFinder } from './overlaps/overlap-finder';
import type { OwnLayer, ReadOwnFiles } from './read-own-files';
import { summedReports } from './summed-reports';
import { inManifest, missingLayers } from './worker/preparation/missing-layers';

export interface CollectRequest {
  readonly place: Pick<MunicipalityLayers, 'name' | 'code' | 'fictional'>;
  readonly own: ReadOwnFiles;
  /** null: no services were asked. */
  readonly fetched: FetchedMunicipality | null;
  /** What the parcels of a file are cut to, RD metres; null: all of them are of the municipality. */
  readonly outline: RdMultiPolygon | null;
}

/**
 * Brings together the layers of a package from files and public services, as the app does: files take the place of services, and
 * zorglocaties come from both. null when neither gives parcels.
 */
export function collectLayers({ place, own, fetched, outline }: CollectRequest): CollectedLayers | null {
  const parcels = parcelsFrom(own, fetched, outline);
  if (parcels === null) return null;
  const areas = fetched?.areas.ok ? fetched.areas.value : null;
  const points = fetched?.amenities.ok ? fetched.amenities.value : null;
  const basemap = fetched?.basemap?.ok ? fetched.basemap.value : null;
  const combined = combineLayers({
    files: own.layers,
    fetched: (layer) => (layer === 'areas' ? areas : layer === 'amenities' ? points : null),
    base: null,
  });
  const none = noSource(parcels.source.referenceDate);
  const overlaps = createOverlapFinder();
  const layers: MunicipalityLayers = {
    ...place,
    parcels: seen(parcels.parcels, ({ localId, geometry }) => overlaps.add(localId, geometry)),
    care: combined.care.features,
    amenities: combined.amenities.features,
    areas: combined.areas.features,
    basemap: [],
    ...(basemap !== null && { packedBasemap: basemap.packed }),
    extra: extraOf(own.layers),
    missing: missingOf(fetched, combined),
    sources: {
      parcels: parcels.source,
      care: combined.care.source ?? none,
      amenities: combined.amenities.source ?? none,
      areas: combined.areas.source ?? none,
      basemap: basemap?.source ?? none,
    },
    startSession: null,
  };
  const reports = reportsOf(own.layers, fetched, layers);
  return {
    layers,
    reports() {
      const report = parcels.report();
      const bounds = outline === null ? report.extent : multiPolygonBounds(outline);
      return { parcels: { ...report, overlaps: overlaps.find() }, ...withFarRows(reports, own.layers, bounds) };
    },
  };
}

interface Parcels {
  readonly parcels: MunicipalityLayers['parcels'];
  readonly source: LayerSource;
  report(): ReadReport;
}

function parcelsFrom(
  { parcels: own }: ReadOwnFiles,
  fetched: FetchedMunicipality | null,
  outline: CollectRequest['outline'],
): Parcels | null {
  if (own !== null) {
    const { parcels, report } = outline === null ? own.reading : own.reading.within(outline);
    return { parcels, source: own.source, report };
  }
  const parcels = fetched?.parcels ?? null;
  return parcels === null
    ? null
    : { parcels: parcels.parcels, source: parcels.source, report: () => fetchReports.parcels(parcels) };
}

async function* seen(
  parcels: MunicipalityLayers['parcels'],
  see: (parcel: ParcelFeature) => void,
): AsyncGenerator<ParcelFeature> {
  for await (const parcel of parcels) {
    see(parcel);
    yield parcel;
  }
}

function extraOf(own: readonly OwnLayer[]): readonly ExtraLayer[] {
  const layers: ExtraLayer[] = [];
  for (const { name, source, content } of own) {
    if (content.role !== 'extra') continue;
    const { features, geometryKind, colourable } = content;
    const slugs = layers.map(({ slug }) => slug);
    layers.push({ name, slug: slugOf(name, slugs), geometryKind, colourBy: colourable[0] ?? null, source, features });
  }
  return layers;
}

/** What is not in the package: as the app says it. */
function missingOf(
  fetched: FetchedMunicipality | null,
  { areas, amenities, care }: ReturnType<typeof combineLayers>,
): readonly MissingLayer[] {
  const off = { state: 'off' } as const;
  const outcome = (result: { readonly ok: true } | { readonly ok: false; readonly problem: ServiceProblem } | null) =>
    result === null ? off : result.ok ? ({ state: 'ready' } as const) : ({ state: 'failed', ...result } as const);
  const given = [...(areas.source === null ? [] : ['areas']), ...(amenities.source === null ? [] : ['amenities'])];
  const missing = missingLayers(
    {
      parcels: off,
      areas: outcome(fetched?.areas ?? null),
      amenities: outcome(fetched?.amenities ?? null),
      careBuildings: off,
      basemap: outcome(fetched?.basemap ?? null),
    },
    SERVICE_LAYERS.filter((layer) => given.includes(layer)),
  );
  return inManifest(missing, care.source !== null);
}

/** What became of every row of each layer but the parcels. */
function reportsOf(
  own: readonly OwnLayer[],
  fetched: FetchedMunicipality | null,
  layers: MunicipalityLayers,
): Readonly<Record<string, ReadReport>> {
  const reports: Record<string, ReadReport> = {};
  const put = (name: string, all: readonly ReadReport[], written: number): void => {
    const report = summedReports(all, written);
    if (report !== null) reports[name] = report;
  };
  const inFiles = (name: string): readonly ReadReport[] =>
    own.filter((layer) => layer.name === name).map(({ report }) => report);
  const points = fetched?.amenities.ok ? fetched.amenities.value : null;
  const fetchedPoints = (layer: 'care' | 'amenities') => (points === null ? [] : [fetchReports.points(points, layer)]);
  const amenities = inFiles('amenities');
  put('care', [...inFiles('care'), ...fetchedPoints('care')], layers.care.length);
  put('amenities', amenities.length > 0 ? amenities : fetchedPoints('amenities'), layers.amenities.length);

  const fetchedAreas = fetched?.areas.ok ? fetched.areas.value : null;
  const areas = [...inFiles('areas')];
  if (fetchedAreas !== null && areas.length === 0) areas.push(fetchReports.areas(fetchedAreas));
  else if (fetchedAreas !== null) {
    // Beside a file the service only fills in the levels that the file lacks.
    const filledIn = fetchedAreas.areas.filter((area) => layers.areas.includes(area));
    areas.push(fetchReports.areas({ ...fetchedAreas, areas: filledIn, water: 0, refused: [] }));
  }
  put('areas', areas, layers.areas.length);
  for (const { name, content, report } of own)
    if (content.role === 'extra') put(name, [report], content.features.length);
  return reports;
}

/** With how many places of files lie far from the municipality. */
function withFarRows(
  reports: Readonly<Record<string, ReadReport>>,
  own: readonly OwnLayer[],
  bounds: RdBounds | null,
): Readonly<Record<string, ReadReport>> {
  if (bounds === null) return reports;
  const told: Record<string, ReadReport> = { ...reports };
  for (const { name, content } of own) {
    const rows = farAway(content, bounds);
    if (rows !== null && told[name] !== undefined) told[name] = { ...told[name], farAway: rows };
  }
  return told;
}
