import { distanceText } from '../../domain/distance-text';
import type { Plot } from '../../domain/plot';
import { nearestAmenities, nearestCare } from '../../package/near';
import type { Surroundings } from '../write-context';
import { joined } from './plot-texts';

/** Names of CBS areas, by code. */
export interface AreaNames {
  /** `Oude Dorp (wijk Centrum)`; null when the code is unknown. */
  name(neighbourhoodCode: string | null): string | null;
}

export function areaNames(surroundings: Surroundings | null): AreaNames {
  const byCode = new Map(surroundings?.areas.map((area) => [area.code, area]));
  return {
    name: (code) => {
      const area = code === null ? undefined : byCode.get(code);
      if (!area) return code;
      const parent = area.parentCode === null ? undefined : byCode.get(area.parentCode);
      return parent?.level === 'wijk' ? `${area.name} (wijk ${parent.name})` : area.name;
    },
  };
}

/** Where a plot lies, in the order of its parcels. */
export const neighbourhoodsOf = ({ parcels }: Plot, names: AreaNames): string | null =>
  joined(parcels.map(({ neighbourhoodCode }) => names.name(neighbourhoodCode) ?? ''));

/**
 * How far the nearest of each kind is, in whole metres and with the method (`domain.md` §5): `supermarkt 320 m; bibliotheek op
 * deze plek (hemelsbreed)`. null when no package is there to measure in, or the plot has no land.
 */
export function distancesOf({ parcels }: Plot, surroundings: Surroundings | null): string | null {
  if (!surroundings || parcels.length === 0) return null;
  const land = parcels.flatMap(({ geometry }) => geometry);
  const near = [...nearestCare(land, surroundings.care), ...nearestAmenities(land, surroundings.amenities)];
  const text = joined(
    near.map(({ kind, metres }) => `${kind === 'overig' ? 'overige zorg' : kind} ${distanceText(metres)}`),
  );
  return text && `${text} (hemelsbreed)`;
}
