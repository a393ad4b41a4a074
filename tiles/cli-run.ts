import { type Clock, machineClock } from '../src/services/clock';
import { checkPackageAt } from './cli-check';
import { CORRECTION_GRID_FOLDER } from './cli-grid';
import { HELP } from './cli-help';
import { type CliMachine, makePackage } from './cli-make';
import { readCliOptions } from './cli-options';
import { Stop } from './cli-stop';

/** Where the command writes: a JSON summary, and what it is doing. */
export interface CliOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * `npm run tiles`: makes a gemeentepakket from files and public services, or checks one. With `cli-*` the only room of `tiles/` that
 * knows Node.
 * @param gridFolder where the correction grid is kept
 * @returns exit code: 0 good, 1 the input is no good, 2 wrong use; the sentence for 1 and 2 went to `err`
 */
export async function runCli(
  parameters: readonly string[],
  output: CliOutput,
  clock: Clock = machineClock,
  gridFolder = CORRECTION_GRID_FOLDER,
): Promise<0 | 1 | 2> {
  try {
    await run(parameters, output, { clock, gridFolder });
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    output.err(`${error.message}\n`);
    return error.exitCode;
  }
}

async function run(parameters: readonly string[], { out, err }: CliOutput, machine: CliMachine): Promise<void> {
  const started = performance.now();
  const task = readCliOptions(parameters);
  if (task.name === 'help') {
    out(HELP);
    return;
  }
  const summary =
    task.name === 'check'
      ? await checkPackageAt(task.path)
      : await makePackage(task, machine, (text) => err(`${text}\n`));
  const seconds = Math.round(performance.now() - started) / 1000;
  out(`${JSON.stringify({ ...summary, seconds }, null, 2)}\n`);
}
