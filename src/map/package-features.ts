import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Amenity, Area, CareSite } from '../package/layers';
import type { Placed } from '../package/open-package';
import { rdToWgs84 } from '../package/rd-wgs84';
import { AMENITY_PRIORITY } from './icons/amenity-icons';
import { labelPlace } from './label-place';

const point = ([lng, lat]: readonly [number, number], properties: Record<string, unknown>): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lng, lat] },
});
const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Care sites as points (WGS84) with `kind`, `name`, `places` and the words shown under the sign. */
export const careFeatures = (care: readonly Placed<CareSite>[]): FeatureCollection =>
  collection(
    care.map((site) =>
      point(site.lngLat, {
        kind: site.careKind,
        name: site.name,
        places: site.places ?? 0,
        placesText: site.places === null ? '' : `${site.places} plaatsen`,
      }),
    ),
  );

/** Amenities as points (WGS84) with `kind`, `name` and the `rank` by which they give way, lowest first. */
export const amenityFeatures = (amenities: readonly Placed<Amenity>[]): FeatureCollection =>
  collection(
    amenities.map((amenity) =>
      point(amenity.lngLat, {
        kind: amenity.amenityKind,
        name: amenity.name,
        rank: AMENITY_PRIORITY.indexOf(amenity.amenityKind),
      }),
    ),
  );

/** One point (WGS84) per buurt with `name` and `share`, the share of 65 and over in words; unknown is said, never 0. */
export const areaLabelFeatures = (areas: readonly Area[]): FeatureCollection =>
  collection(
    areas.flatMap((area) => {
      if (area.level !== 'buurt') return [];
      const place = labelPlace(area.geometry, 5);
      if (!place) return [];
      const share = area.percentage65Plus;
      return [
        point(rdToWgs84(place), { name: area.name, share: share === null ? 'onbekend' : `${Math.round(share)} % 65+` }),
      ];
    }),
  );
