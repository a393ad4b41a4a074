import { EMPTY_BOUNDS, multiPolygonBounds, unionBounds } from '../src/domain/geometry/bounds';
import type { RdBounds } from '../src/domain/rd-geometry';
import { good, type Result } from '../src/domain/result';
import type { MissingLayer } from '../src/package/extra-layer';
import type { LayerSource } from '../src/package/layers';
import type { ReadReport } from '../src/package/source/read-report';
import { fetchBasemap } from '../src/services/brt/fetch-basemap';
import { fetchAmenities } from '../src/services/fetch-amenities';
import { fetchAreas } from '../src/services/fetch-areas';
import { fetchParcels } from '../src/services/fetch-parcels';
import type { FetchProgress } from '../src/services/fetch-progress';
import { findMunicipality } from '../src/services/find-municipality';
import type { Journal } from '../src/services/journal';
import type { Requester } from '../src/services/request';
import type { ServiceProblem } from '../src/services/service-problem';
import { serviceProblemText } from '../src/services/service-problem-text';
import type { CollectedLayers } from './collected-layers';
import { packBasemap } from './pack-basemap';

export interface ServicesRequest {
  readonly requester: Requester;
  readonly journal: Journal;
  /** Name of the municipality. */
  readonly name: string;
  /** Also the BRT, as tiles to look at. */
  readonly withBasemap: boolean;
  /** ISO date, for layers that are missing. */
  readonly today: string;
  readonly onProgress: (layer: 'parcels' | 'areas' | 'amenities' | 'basemap', now: FetchProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Collects the layers of a municipality from the public services. Without parcels there is nothing; another layer that
 * fails is marked missing with the reason.
 */
export async function collectFromServices({
  requester,
  journal,
  name,
  today,
  withBasemap,
  onProgress,
  signal,
}: ServicesRequest): Promise<Result<CollectedLayers, ServiceProblem>> {
  const following = (layer: Parameters<ServicesRequest['onProgress']>[0]) => ({
    signal,
    onProgress: (now: FetchProgress) => onProgress(layer, now),
  });
  const municipality = await findMunicipality(requester, name, { signal });
  if (!municipality.ok) return municipality;
  const parcels = await fetchParcels(requester, municipality.value, journal, following('parcels'));
  if (!parcels.ok) return parcels;
  const missing: MissingLayer[] = [];
  const areas = await fetchAreas(requester, municipality.value, following('areas'));
  if (!areas.ok) missing.push({ layer: 'areas', reason: serviceProblemText(areas.problem) });
  const points = await fetchAmenities(requester, municipality.value, following('amenities'));
  if (!points.ok)
    for (const layer of ['care', 'amenities']) missing.push({ layer, reason: serviceProblemText(points.problem) });

  const basemap = withBasemap ? await fetchBasemap(requester, municipality.value, journal, following('basemap')) : null;
  if (basemap?.ok === false) missing.push({ layer: 'basemap', reason: serviceProblemText(basemap.problem) });
  const packed = basemap?.ok ? await packBasemap(basemap.value, municipality.value) : null;

  const none: LayerSource = { source: 'geen', licence: 'geen', referenceDate: today };
  const { code, name: fullName } = municipality.value;
  const reports: Record<string, ReadReport> = { parcels: parcelReport(parcels.value) };
  if (areas.ok)
    reports.areas = {
      ...NOTHING,
      read: areas.value.areas.length + areas.value.water + areas.value.refused.length,
      written: areas.value.areas.length,
      refused: areas.value.water + areas.value.refused.length,
      reasons: counted({ water: areas.value.water, 'no-code': areas.value.refused.length }),
      extent: boundsOf(areas.value.areas.map(({ geometry }) => multiPolygonBounds(geometry))),
    };
  if (points.ok)
    for (const layer of ['care', 'amenities'] as const) {
      const { length } = points.value[layer];
      reports[layer] = { ...NOTHING, crs: WGS84, read: length, written: length };
    }
  return good({
    layers: {
      code,
      name: fullName,
      fictional: false,
      parcels: parcels.value.parcels,
      care: points.ok ? points.value.care : [],
      amenities: points.ok ? points.value.amenities : [],
      areas: areas.ok ? areas.value.areas : [],
      basemap: [],
      ...(packed !== null && { packedBasemap: packed.basemap }),
      missing,
      sources: {
        parcels: parcels.value.source,
        care: points.ok ? points.value.source : none,
        amenities: points.ok ? points.value.source : none,
        areas: areas.ok ? areas.value.source : none,
        basemap: basemap?.ok ? basemap.value.source : none,
      },
      startSession: null,
    },
    reports: () => reports,
  });
}

const RD = { crs: 'EPSG:28992', known: 'declared', contradicts: null, swapped: false } as const;
const WGS84 = { ...RD, crs: 'OGC:CRS84' } as const;

const NOTHING: ReadReport = {
  read: 0,
  written: 0,
  repaired: 0,
  refused: 0,
  duplicates: 0,
  repairs: {},
  reasons: {},
  refusedRows: [],
  crs: RD,
  extent: null,
};

/** Parcels of the neighbours, met on the way, are no rows of this municipality: they are not counted. */
function parcelReport({
  parcels,
  counts,
  refused,
}: Extract<Awaited<ReturnType<typeof fetchParcels>>, { ok: true }>['value']): ReadReport {
  const outside = refused.filter(({ reason }) => reason === 'not-rd').length;
  const noShape = refused.filter(({ reason }) => reason === 'no-polygon').length;
  return {
    ...NOTHING,
    read: counts.read - counts.outside,
    written: counts.kept,
    repaired: counts.repaired,
    refused: counts.withoutGeometry + counts.refused,
    duplicates: counts.duplicates,
    reasons: counted({
      'no-geometry': counts.withoutGeometry,
      outside,
      'no-polygon': noShape,
      'no-id': counts.refused - outside - noShape,
    }),
    refusedRows: refused.map(({ id, reason }, at) => ({
      position: at + 1,
      id,
      reason: reason === 'not-rd' ? 'outside' : reason === 'no-polygon' ? 'no-polygon' : 'no-id',
      properties: {},
    })),
    extent: boundsOf(parcels.map(({ geometry }) => multiPolygonBounds(geometry))),
  };
}

const boundsOf = (all: readonly RdBounds[]): RdBounds | null =>
  all.length === 0 ? null : all.reduce(unionBounds, EMPTY_BOUNDS);

const counted = <Reason extends string>(counts: Readonly<Record<Reason, number>>): Partial<Record<Reason, number>> =>
  Object.fromEntries(Object.entries<number>(counts).filter(([, count]) => count > 0)) as Partial<
    Record<Reason, number>
  >;
