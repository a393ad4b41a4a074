import type { Clock } from '../../src/services/clock';
import { runCli } from '../cli-run';

/** One run of the command with what it said. */
export interface CliRun {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is not there and is never made, because of a stand-in nothing is kept: no test finds the grid of this machine. */
const NOTHING_KEPT = '/no-correction-grid';

/** Runs the command as `npm run tiles -- …` would, in this process. */
export async function runTiles(
  parameters: readonly string[],
  clock?: Clock,
  gridFolder = NOTHING_KEPT,
): Promise<CliRun> {
  const said = { stdout: '', stderr: '' };
  const output = {
    out: (text: string) => {
      said.stdout += text;
    },
    err: (text: string) => {
      said.stderr += text;
    },
  };
  const status = await runCli(parameters, output, clock, gridFolder);
  return { status, ...said };
}
