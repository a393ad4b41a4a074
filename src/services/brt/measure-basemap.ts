import { good, type Result } from '../../domain/result';
import type { Journal } from '../journal';
import type { Municipality } from '../municipality';
import type { AskOptions, Requester } from '../request';
import type { ServiceProblem } from '../service-problem';
import { basemapPlaces } from './basemap-places';
import { basemapTile } from './basemap-tile';
import type { TilePlace } from './tiles-over';

export interface BasemapEstimate {
  /** How many tiles there are to fetch. */
  readonly tiles: number;
  /** What they will take in the package: an estimate. */
  readonly bytes: number;
  /** From how many tiles that was estimated. */
  readonly sampled: number;
}

/** Most tiles are those of the closest zoom, and so is most of the uncertainty. */
const SAMPLES = { closest: 16, other: 4 } as const;

/**
 * How large a basemap of a municipality will be: of every zoom a few tiles are fetched, spread over the municipality, and the rest is taken
 * to be as large as those are on average. The journal holds them for when the basemap is fetched.
 */
export async function measureBasemap(
  requester: Requester,
  municipality: Municipality,
  journal: Journal,
  options: AskOptions = {},
): Promise<Result<BasemapEstimate, ServiceProblem>> {
  const places = basemapPlaces(municipality);
  const zooms = [...new Set(places.map(({ z }) => z))].sort((a, b) => b - a);
  let bytes = 0;
  let sampled = 0;
  for (const [at, zoom] of zooms.entries()) {
    const all = places.filter(({ z }) => z === zoom);
    const some = spread(all, at === 0 ? SAMPLES.closest : SAMPLES.other);
    const asked = await Promise.all(some.map((place) => basemapTile(requester, journal, place, options)));
    let sum = 0;
    for (const one of asked) {
      if (!one.ok) return one;
      sum += one.value.tile?.packed.length ?? 0;
    }
    bytes += (sum / some.length) * all.length;
    sampled += some.length;
  }
  return good({ tiles: places.length, bytes: Math.round(bytes), sampled });
}

/** So many of them at even distances, from the middle of the first stretch to the middle of the last. */
export function spread(places: readonly TilePlace[], most: number): readonly TilePlace[] {
  if (places.length <= most) return places;
  const step = places.length / most;
  return Array.from({ length: most }, (_, at) => Math.floor((at + 0.5) * step)).flatMap((at) => places[at] ?? []);
}
