import type { LandOwner } from '../../../src/domain/code-lists';
import { multiPolygonAreaM2 } from '../../../src/domain/geometry/area';
import { multiPolygonBounds } from '../../../src/domain/geometry/bounds';
import { parcelId } from '../../../src/domain/ids';
import type { RdMultiPolygon } from '../../../src/domain/rd-geometry';
import type { ParcelFeature } from '../../../src/package/layers';
import type { ParcelTable } from '../../../src/package/parcel-table';
import { ownedAreas } from './owner-finder';
import { sameOutline } from './same-outline';

/**
 * The category of owner that a parcel has by the package that is brought up to date: of the same identification and outline its own;
 * of a parcel that is new or has another outline the one that has most of its area, where land that no parcel lay on is `onbekend`.
 */
export function keptOwner(before: ParcelTable): (parcel: ParcelFeature) => LandOwner {
  return ({ localId, geometry }) => {
    const row = before.indexOf(parcelId(localId));
    return row !== null && sameOutline(before.geometry(row), geometry)
      ? before.attributes(row).landOwner
      : byArea(before, geometry);
  };
}

function byArea(before: ParcelTable, geometry: RdMultiPolygon): LandOwner {
  const land = before.near(multiPolygonBounds(geometry)).flatMap((row) => {
    const { landOwner: category } = before.attributes(row);
    return category === 'onbekend' ? [] : before.geometry(row).map((polygon) => ({ category, polygon }));
  });
  if (land.length === 0) return 'onbekend';
  const areas = ownedAreas(land)(geometry);
  let known = 0;
  for (const area of areas.values()) known += area;
  let found: LandOwner = 'onbekend';
  let most = multiPolygonAreaM2(geometry) - known;
  for (const [category, area] of areas) if (area > most) [found, most] = [category, area];
  return found;
}
