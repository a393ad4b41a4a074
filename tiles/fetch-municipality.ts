import type { Result } from '../src/domain/result';
import { good } from '../src/domain/result';
import type { LayerSource, PackedBasemap } from '../src/package/layers';
import { fetchBasemap } from '../src/services/brt/fetch-basemap';
import { type FetchedAmenities, fetchAmenities } from '../src/services/fetch-amenities';
import { type FetchedAreas, fetchAreas } from '../src/services/fetch-areas';
import { type FetchedParcels, fetchParcels } from '../src/services/fetch-parcels';
import type { FetchProgress } from '../src/services/fetch-progress';
import { findMunicipality } from '../src/services/find-municipality';
import type { Journal } from '../src/services/journal';
import type { Municipality } from '../src/services/municipality';
import type { Requester } from '../src/services/request';
import type { ServiceProblem } from '../src/services/service-problem';
import { packBasemap } from './pack-basemap';

export interface FetchedMunicipality {
  readonly municipality: Municipality;
  /** null when they come from elsewhere. */
  readonly parcels: FetchedParcels | null;
  readonly areas: Result<FetchedAreas, ServiceProblem>;
  readonly amenities: Result<FetchedAmenities, ServiceProblem>;
  /** null when it was not asked for. */
  readonly basemap: Result<{ readonly packed: PackedBasemap; readonly source: LayerSource }, ServiceProblem> | null;
}

export interface MunicipalityRequest {
  readonly requester: Requester;
  readonly journal: Journal;
  /** Of the municipality. */
  readonly name: string;
  readonly withParcels: boolean;
  /** Also the BRT, as tiles to look at. */
  readonly withBasemap: boolean;
  readonly onProgress: (layer: 'parcels' | 'areas' | 'amenities' | 'basemap', now: FetchProgress) => void;
  readonly signal?: AbortSignal;
}

/** Fetches a municipality from the public services. Without the parcels that were asked for there is nothing. */
export async function fetchMunicipality({
  requester,
  journal,
  name,
  withParcels,
  withBasemap,
  onProgress,
  signal,
}: MunicipalityRequest): Promise<Result<FetchedMunicipality, ServiceProblem>> {
  const following = (layer: Parameters<MunicipalityRequest['onProgress']>[0]) => ({
    signal,
    onProgress: (now: FetchProgress) => onProgress(layer, now),
  });
  const municipality = await findMunicipality(requester, name, { signal });
  if (!municipality.ok) return municipality;
  const parcels = withParcels
    ? await fetchParcels(requester, municipality.value, journal, following('parcels'))
    : good(null);
  if (!parcels.ok) return parcels;
  return good({
    municipality: municipality.value,
    parcels: parcels.value,
    areas: await fetchAreas(requester, municipality.value, following('areas')),
    amenities: await fetchAmenities(requester, municipality.value, following('amenities')),
    basemap: withBasemap ? await basemapOf(requester, municipality.value, journal, following('basemap')) : null,
  });
}

async function basemapOf(
  ...[requester, municipality, journal, options]: Required<Parameters<typeof fetchBasemap>>
): Promise<NonNullable<FetchedMunicipality['basemap']>> {
  const fetched = await fetchBasemap(requester, municipality, journal, options);
  if (!fetched.ok) return fetched;
  const { basemap } = await packBasemap(fetched.value, municipality);
  return good({ packed: basemap, source: fetched.value.source });
}
