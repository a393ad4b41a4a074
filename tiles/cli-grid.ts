import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CorrectionGrid } from '../src/package/rdnaptrans/correction-grid';
import { gridProblemText } from '../src/package/rdnaptrans/grid-problem';
import { readCorrectionGrid } from '../src/package/rdnaptrans/read-correction-grid';
import { CORRECTION_GRID_URL } from '../src/services/correction-grid/correction-grid-url';
import {
  type GridShelf,
  noGridText,
  obtainCorrectionGrid,
} from '../src/services/correction-grid/obtain-correction-grid';
import type { Requester } from '../src/services/request';
import type { MakeTask } from './cli-options';
import { Stop } from './cli-stop';

type Say = (text: string) => void;

/** Where the command keeps the grid, in the folder in which it runs. */
export const CORRECTION_GRID_FOLDER = '.cache/rdtrans';

/**
 * The correction grid for one run: the file that was given, else the one that is kept, else fetched where that is wanted. Without one
 * the run goes on with the built-in parameters. Of a stand-in nothing is kept. Throws `Stop` for a given file that is no good.
 */
export async function correctionGridFor(
  { grid, origin }: Pick<MakeTask, 'grid' | 'origin'>,
  requester: Requester,
  folder: string,
  say: Say,
): Promise<CorrectionGrid | null> {
  if (grid.from === 'file') return readGiven(grid.path);
  const shelf = origin === null ? folderShelf(folder, say) : NO_SHELF;
  const obtained = await obtainCorrectionGrid(grid.from === 'services' ? requester : null, shelf);
  if (obtained.ok) return obtained.value;
  // A run on files alone does not ask for it, and is not told what it did not ask for.
  if (obtained.problem.name !== 'grid-not-kept')
    say(`${noGridText(obtained.problem)} Er wordt omgerekend zonder correctierooster (tot 0,25 m).`);
  return null;
}

async function readGiven(path: string): Promise<CorrectionGrid> {
  const file = await bytesAt(path).catch(() => {
    throw new Stop(1, `${path} is er niet of is niet te openen.`);
  });
  const read = await readCorrectionGrid(file);
  if (!read.ok) throw new Stop(1, `${basename(path)}: ${gridProblemText(read.problem)}`);
  return read.value;
}

const NO_SHELF: GridShelf = { take: async () => null, put: async () => undefined };

function folderShelf(folder: string, say: Say): GridShelf {
  const path = join(folder, basename(CORRECTION_GRID_URL));
  return {
    // That it is not there is how it begins.
    take: () => bytesAt(path).catch(() => null),
    async put(file) {
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(path, new Uint8Array(file));
      } catch (error) {
        say(
          `Het correctierooster is niet te bewaren in ${folder} (${error instanceof Error ? error.message : error}).`,
        );
      }
    },
  };
}

async function bytesAt(path: string): Promise<ArrayBuffer> {
  const bytes = await readFile(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
