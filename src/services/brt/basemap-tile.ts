import { bad, good, type Result } from '../../domain/result';
import { isRecord } from '../../package/read-rd-geometry';
import { isoDay } from '../iso-day';
import type { Journal } from '../journal';
import type { AskOptions, Requester } from '../request';
import type { ServiceProblem } from '../service-problem';
import { gunzip, gzip, isGzip } from './gzip';
import type { TilePlace } from './tiles-over';
import { vectorTileLayers } from './vector-tile-layers';

/** OGC API of the BRT Achtergrondkaart of the Kadaster, by PDOK. */
export const BRT_BASE = 'https://api.pdok.nl/kadaster/brt-achtergrondkaart/ogc/v1';
/** A tile of half a megabyte is a large one. */
const MAX_TILE_BYTES = 8_000_000;
/** What was put by longer ago would make a map of two dates. */
const KEPT_MS = 3 * 24 * 3_600_000;

export interface BasemapTile {
  /** A vector tile, gzip. */
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly layers: readonly string[];
  /** ISO date on which it was fetched. */
  readonly day: string;
}

/**
 * One tile of the BRT, from the journal or the service; null where there is none (404, 204). What was fetched is put by, so that neither a
 * reload nor fetching after measuring asks for it again.
 */
export async function basemapTile(
  requester: Requester,
  journal: Journal,
  { z, x, y }: TilePlace,
  options: AskOptions,
): Promise<Result<{ readonly tile: BasemapTile | null; readonly from: 'service' | 'journal' }, ServiceProblem>> {
  const key = `brt ${z}/${x}/${y}`;
  const now = requester.clock.now();
  const kept = keptTile(await journal.load(key), now);
  if (kept !== null) return good({ tile: kept, from: 'journal' });
  const answer = await requester.ask(
    {
      service: 'brt',
      // The service puts the row before the column.
      url: `${BRT_BASE}/tiles/WebMercatorQuad/${z}/${y}/${x}?f=mvt`,
      as: 'bytes',
      maxBytes: MAX_TILE_BYTES,
      read: readBytes,
    },
    options,
  );
  if (!answer.ok) {
    const { problem } = answer;
    const absent = problem.name === 'service-refused' && problem.status === 404;
    return absent ? good({ tile: null, from: 'service' }) : bad(problem);
  }
  const tile = await tileOf(answer.value, isoDay(now));
  if (tile === 'bad') return bad({ name: 'service-bad-answer', service: 'brt', cause: 'not-expected' });
  if (tile !== null) await journal.save(key, { savedAt: now, ...tile });
  return good({ tile, from: 'service' });
}

/** Packed bytes are looked at later: unpacking takes its time. */
function readBytes(answer: unknown): Result<Uint8Array<ArrayBuffer>, 'not-expected'> {
  if (!(answer instanceof Uint8Array)) return bad('not-expected');
  const bytes = answer as Uint8Array<ArrayBuffer>;
  return isGzip(bytes) || vectorTileLayers(bytes) !== null ? good(bytes) : bad('not-expected');
}

async function tileOf(bytes: Uint8Array<ArrayBuffer>, day: string): Promise<BasemapTile | null | 'bad'> {
  const plain = isGzip(bytes) ? await gunzip(bytes, MAX_TILE_BYTES) : bytes;
  const layers = plain === null ? null : vectorTileLayers(plain);
  if (plain === null || layers === null) return 'bad';
  if (plain.length === 0) return null;
  return { packed: isGzip(bytes) ? bytes : await gzip(plain), layers, day };
}

function keptTile(kept: unknown, now: number): BasemapTile | null {
  if (!isRecord(kept) || typeof kept.savedAt !== 'number' || now - kept.savedAt > KEPT_MS) return null;
  const { packed, layers, day } = kept;
  if (!(packed instanceof Uint8Array) || !isGzip(packed) || typeof day !== 'string') return null;
  if (!Array.isArray(layers) || !layers.every((name) => typeof name === 'string')) return null;
  return { packed: packed as Uint8Array<ArrayBuffer>, layers, day };
}
