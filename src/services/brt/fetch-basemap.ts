import { bad, good, type Result } from '../../domain/result';
import type { LayerSource } from '../../package/layers';
import { isRecord } from '../../package/read-rd-geometry';
import type { CallOptions } from '../call-options';
import { countProgress } from '../fetch-progress';
import { isoDay } from '../iso-day';
import type { Journal } from '../journal';
import type { Municipality } from '../municipality';
import type { AskOptions, Requester } from '../request';
import type { ServiceProblem } from '../service-problem';
import { createSlots } from '../slots';
import { basemapPlaces } from './basemap-places';
import { BRT_BASE, basemapTile } from './basemap-tile';
import type { TilePlace } from './tiles-over';

const AT_ONCE = 4;

export interface FetchedBasemap {
  readonly tiles: readonly { readonly place: TilePlace; readonly packed: Uint8Array<ArrayBuffer> }[];
  /** Names of the layers in the tiles, each once. */
  readonly tileLayers: readonly string[];
  /** How the service draws them: parsed JSON, not looked at yet; null when that could not be had. */
  readonly style: unknown;
  readonly source: LayerSource;
}

/**
 * The BRT Achtergrondkaart over a municipality as vector tiles, with the service's own style. Tile by tile: what the journal holds is not
 * asked again. With the first problem no new tiles are begun. Without the style there are still the tiles.
 */
export async function fetchBasemap(
  requester: Requester,
  municipality: Municipality,
  journal: Journal,
  options: CallOptions = {},
): Promise<Result<FetchedBasemap, ServiceProblem>> {
  const places = basemapPlaces(municipality);
  const count = countProgress(requester.clock, places.length, options);
  const asking: AskOptions = { signal: options.signal, gate: options.gate, onBytes: count.bytes };
  const slots = createSlots(AT_ONCE);
  const tiles: FetchedBasemap['tiles'][number][] = [];
  const names = new Set<string>();
  const days: string[] = [];
  let problem: ServiceProblem | null = null;
  const style = askStyle(requester, asking);
  await Promise.all(
    places.map((place) =>
      slots.run(async () => {
        if (problem !== null) return;
        const one = await basemapTile(requester, journal, place, asking);
        if (!one.ok) {
          problem ??= one.problem;
          return;
        }
        const { tile, from } = one.value;
        if (tile !== null) {
          tiles.push({ place, packed: tile.packed });
          for (const name of tile.layers) names.add(name);
          days.push(tile.day);
          count.features(1);
        }
        count.part(1 / places.length, from);
      }),
    ),
  );
  const drawn = await style;
  if (problem !== null) return bad(problem);
  if (options.signal?.aborted) return bad({ name: 'service-stopped' });
  if (tiles.length === 0) return bad({ name: 'basemap-missing', municipality: municipality.name });
  return good({
    tiles,
    tileLayers: [...names].sort(),
    style: drawn.ok ? drawn.value : null,
    source: {
      source: 'BRT Achtergrondkaart, Kadaster via PDOK',
      licence: 'CC BY 4.0',
      referenceDate: days.sort()[0] ?? isoDay(requester.clock.now()),
    },
  });
}

const askStyle = (requester: Requester, asking: AskOptions): Promise<Result<unknown, ServiceProblem>> =>
  requester.ask(
    {
      service: 'brt',
      url: `${BRT_BASE}/styles/standaard__webmercatorquad?f=mapbox`,
      read: (answer) => (isRecord(answer) && Array.isArray(answer.layers) ? good(answer) : bad('not-expected')),
    },
    asking,
  );
