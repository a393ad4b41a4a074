import { good, type Result } from '../../../src/domain/result';
import type { Amenity, Area, CareSite, LayerSource, PackedBasemap, ParcelFeature } from '../../../src/package/layers';
import { fetchBasemap } from '../../../src/services/brt/fetch-basemap';
import type { CallOptions } from '../../../src/services/call-options';
import { type FetchedAmenities, fetchAmenities } from '../../../src/services/fetch-amenities';
import { type FetchedAreas, fetchAreas } from '../../../src/services/fetch-areas';
import { fetchCareBuildings } from '../../../src/services/fetch-care-buildings';
import { fetchParcels } from '../../../src/services/fetch-parcels';
import type { Journal } from '../../../src/services/journal';
import type { Municipality } from '../../../src/services/municipality';
import type { FetchNote, ServiceLayer } from '../../../src/services/preparation/preparation';
import type { Requester } from '../../../src/services/request';
import type { ServiceProblem } from '../../../src/services/service-problem';
import { createOverlapFinder } from '../../overlaps/overlap-finder';
import { packBasemap } from '../../pack-basemap';

/** What a layer of a public service gives to the package. */
export interface LayerData {
  readonly source: LayerSource;
  readonly features: number;
  readonly notes: readonly FetchNote[];
  readonly parcels?: readonly ParcelFeature[];
  readonly areas?: readonly Area[];
  readonly amenities?: readonly Amenity[];
  readonly care?: readonly CareSite[];
  readonly basemap?: PackedBasemap;
}

type FetchLayer = (
  requester: Requester,
  municipality: Municipality,
  journal: Journal,
  options: CallOptions,
) => Promise<Result<LayerData, ServiceProblem>>;

/** How each layer is fetched, and what there is to tell of it. */
export const SERVICE_FETCHERS: Readonly<Record<ServiceLayer, FetchLayer>> = {
  async parcels(requester, municipality, journal, options) {
    const fetched = await fetchParcels(requester, municipality, journal, options);
    if (!fetched.ok) return fetched;
    const { parcels, source, counts, byOlderService } = fetched.value;
    const notes: FetchNote[] = byOlderService ? [{ name: 'by-older-service' }] : [];
    notes.push(
      ...counted('outside', counts.outside),
      ...counted('duplicates', counts.duplicates),
      ...counted('without-geometry', counts.withoutGeometry),
      ...counted('refused', counts.refused),
      ...counted('overlaps', overlapsAmong(parcels)),
    );
    return good({ source, features: parcels.length, notes, parcels });
  },
  async areas(requester, municipality, _, options) {
    const fetched = await fetchAreas(requester, municipality, options);
    return fetched.ok ? good(areasData(fetched.value)) : fetched;
  },
  async amenities(requester, municipality, _, options) {
    const fetched = await fetchAmenities(requester, municipality, options);
    return fetched.ok ? good(amenitiesData(fetched.value)) : fetched;
  },
  async careBuildings(requester, municipality, journal, options) {
    const fetched = await fetchCareBuildings(requester, municipality, journal, options);
    if (!fetched.ok) return fetched;
    const { care, source, counts } = fetched.value;
    const notes: FetchNote[] = [{ name: 'proxy' }, ...counted('without-geometry', counts.withoutGeometry)];
    return good({ source, features: care.length, notes, care });
  },
  async basemap(requester, municipality, journal, options) {
    const fetched = await fetchBasemap(requester, municipality, journal, options);
    if (!fetched.ok) return fetched;
    const { basemap, dropped } = await packBasemap(fetched.value, municipality);
    const notes: FetchNote[] = [{ name: 'packed', bytes: basemap.tiles.size }];
    if (basemap.style === null) notes.push({ name: 'without-style' });
    else if (dropped > 0) notes.push({ name: 'style-layers-dropped', count: dropped });
    return good({ source: fetched.value.source, features: basemap.count, notes, basemap });
  },
};

function overlapsAmong(parcels: readonly ParcelFeature[]): number {
  const overlaps = createOverlapFinder();
  for (const { localId, geometry } of parcels) overlaps.add(localId, geometry);
  return overlaps.find().count;
}

function areasData({ areas, source, year, withoutIndicators, refused }: FetchedAreas): LayerData {
  const [newest] = withoutIndicators;
  const notes: FetchNote[] = newest === undefined ? [] : [{ name: 'older-year', newest, used: year }];
  notes.push(...counted('refused', refused.length));
  return { source, features: areas.length, notes, areas };
}

function amenitiesData({ amenities, care, source, counts }: FetchedAmenities): LayerData {
  const notes = [...counted('duplicates', counts.duplicates), ...counted('without-geometry', counts.withoutPlace)];
  return { source, features: amenities.length + care.length, notes, amenities, care };
}

const counted = (
  name: 'outside' | 'duplicates' | 'without-geometry' | 'refused' | 'overlaps',
  count: number,
): readonly FetchNote[] => (count > 0 ? [{ name, count }] : []);
