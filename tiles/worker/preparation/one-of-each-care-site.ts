import Flatbush from 'flatbush';
import { pointDistanceM } from '../../../src/domain/geometry/distance';
import type { CareSite } from '../../../src/package/layers';
import { plainName } from '../../readers/columns/recognise-columns';

const SAME_PLACE_M = 30;

/** Where zorglocaties come from, the one that knows most of them first. */
export interface CareSources {
  /** Lists of the user. */
  readonly files: readonly CareSite[];
  /** OpenStreetMap. */
  readonly map: readonly CareSite[];
  /** Buildings that may be one (BAG). */
  readonly proxies: readonly CareSite[];
}

/**
 * Brings zorglocaties together: of two with one name (capitals and marks aside) within 30 m the first source's stays. A proxy has
 * no name of its own, so it goes for any site within 30 m that is known otherwise.
 */
export function oneOfEachCareSite({ files, map, proxies }: CareSources): readonly CareSite[] {
  const named: CareSite[] = [];
  const byName = new Map<string, CareSite[]>();
  for (const site of [...files, ...map]) {
    const key = plainName(site.name);
    const same = byName.get(key) ?? [];
    if (same.some(({ at }) => pointDistanceM(at, site.at) <= SAME_PLACE_M)) continue;
    byName.set(key, [...same, site]);
    named.push(site);
  }
  if (named.length === 0) return proxies;
  const index = new Flatbush(named.length);
  for (const { at } of named) index.add(at[0], at[1], at[0], at[1]);
  index.finish();
  const isKnown = ({ at }: CareSite): boolean => index.neighbors(at[0], at[1], 1, SAME_PLACE_M).length > 0;
  return [...named, ...proxies.filter((site) => !isKnown(site))];
}
