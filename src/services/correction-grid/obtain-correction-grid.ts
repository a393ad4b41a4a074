import { bad, good, type Result } from '../../domain/result';
import type { CorrectionGrid } from '../../package/rdnaptrans/correction-grid';
import { type GridProblem, gridProblemText } from '../../package/rdnaptrans/grid-problem';
import { readCorrectionGrid } from '../../package/rdnaptrans/read-correction-grid';
import type { AskOptions, Requester } from '../request';
import type { ServiceProblem } from '../service-problem';
import { serviceProblemText } from '../service-problem-text';
import { CORRECTION_GRID_URL } from './correction-grid-url';

/** Where the file is kept between two times. Never rejects: a device that keeps nothing gives null. */
export interface GridShelf {
  take(): Promise<ArrayBuffer | null>;
  put(file: ArrayBuffer): Promise<void>;
}

/** Why there is no correction grid. */
export type NoGrid =
  /** None was kept, and no network is to be asked. */
  { readonly name: 'grid-not-kept' } | ServiceProblem | GridProblem;

/** It is some hundreds of kilobytes; a page with an error is not, and neither is this. */
const MAX_BYTES = 32_000_000;
/** One can do without, so nobody is kept waiting for it. */
const SILENCE_MS = 10_000;

/**
 * The correction grid: the one that is kept, else from PROJ's content network, once, without trying again. A kept file that is damaged is fetched
 * anew.
 * @param requester null when no network is to be asked
 */
export async function obtainCorrectionGrid(
  requester: Requester | null,
  shelf: GridShelf,
  options: AskOptions = {},
): Promise<Result<CorrectionGrid, NoGrid>> {
  const kept = await shelf.take();
  const read = kept === null ? bad({ name: 'grid-not-kept' } as const) : await readCorrectionGrid(kept);
  if (read.ok || requester === null) return read;
  const fetched = await requester.ask(
    {
      service: 'proj',
      url: CORRECTION_GRID_URL,
      as: 'bytes',
      maxBytes: MAX_BYTES,
      silenceMs: SILENCE_MS,
      tries: 1,
      read: (answer) => (answer instanceof Uint8Array ? good(new Uint8Array(answer).buffer) : bad('not-expected')),
    },
    options,
  );
  if (!fetched.ok) return fetched;
  const grid = await readCorrectionGrid(fetched.value);
  if (grid.ok) await shelf.put(fetched.value);
  return grid;
}

/** Why it is not used, in one sentence. */
export function noGridText(problem: NoGrid): string {
  if (problem.name === 'grid-not-kept') return 'Het correctierooster is hier niet bewaard.';
  return isGridProblem(problem) ? `Het correctierooster: ${gridProblemText(problem)}` : serviceProblemText(problem);
}

const isGridProblem = (problem: ServiceProblem | GridProblem): problem is GridProblem =>
  problem.name.startsWith('grid-');
