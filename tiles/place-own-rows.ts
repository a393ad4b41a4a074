import type { RdPoint } from '../src/domain/rd-geometry';
import type { ReadReport, RefusalReason } from '../src/package/source/read-report';
import type { Geocoded } from '../src/services/geocode';
import type { Requester } from '../src/services/request';
import type { OwnLayer } from './read-own-files';
import { placeRows } from './worker/preparation/place-rows';
import { refusedWaiting } from './worker/preparation/refused-waiting';
import type { WaitingRow } from './worker/preparation/waiting-row';
import { withPlaces } from './worker/preparation/with-places';

/** A row with an address that has no place, and so is not in the package. */
export interface UnplacedOwnRow extends Pick<WaitingRow, 'name' | 'query' | 'properties'> {
  /** Of the package, or the name of an extra one. */
  readonly layer: string;
  /** Place in the layer, from 1. */
  readonly row: number;
  /** `not-asked`: no service may be asked. */
  readonly reason: NonNullable<WaitingRow['why']> | 'not-asked';
}

export interface PlacedOwnRows {
  /** With those rows in their place, and the rest among the refused. */
  readonly layers: readonly OwnLayer[];
  readonly unplaced: readonly UnplacedOwnRow[];
}

interface PlaceOptions {
  /** null: no service may be asked. */
  readonly requester: Requester | null;
  readonly onProgress: (layer: string, done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Looks up the rows that have an address only (Locatieserver). Those that are not found are refused, each with its reason. */
export async function placeOwnRows(
  layers: readonly OwnLayer[],
  { requester, onProgress, signal = new AbortController().signal }: PlaceOptions,
): Promise<PlacedOwnRows> {
  const known = new Map<string, Geocoded>();
  const unplaced: UnplacedOwnRow[] = [];
  const placed: OwnLayer[] = [];
  for (const layer of layers) {
    const { name, waiting } = layer;
    let { report } = layer;
    let done = 0;
    const onPlaced = (points: readonly RdPoint[], looked: number): void => {
      report = withPlaces(report, points);
      done += looked;
      onProgress(name, done, waiting.length);
    };
    const left =
      requester === null || waiting.length === 0
        ? waiting
        : await placeRows(requester, waiting, { signal, known, onPlaced });
    placed.push({ ...layer, report: withoutRows(report, left), waiting: [] });
    for (const { position, query, properties, why, name: rowName } of left)
      unplaced.push({ layer: name, row: position, name: rowName, query, properties, reason: why ?? 'not-asked' });
  }
  return { layers: placed, unplaced };
}

/** Rows that could not be placed are not in the package: refused, with their reason. */
function withoutRows(report: ReadReport, left: readonly WaitingRow[]): ReadReport {
  if (left.length === 0) return report;
  const refused = left.map(refusedWaiting);
  const reasons: Partial<Record<RefusalReason, number>> = { ...report.reasons };
  for (const { reason } of refused) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    ...report,
    written: report.written - left.length,
    refused: report.refused + left.length,
    reasons,
    refusedRows: [...report.refusedRows, ...refused],
  };
}
