import { type Clock, machineClock } from '../src/services/clock';
import { checkPackageAt } from './cli-check';
import { HELP } from './cli-help';
import { makePackage } from './cli-make';
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
 * @returns exit code: 0 good, 1 the input is no good, 2 wrong use; the sentence for 1 and 2 went to `err`
 */
export async function runCli(
  parameters: readonly string[],
  output: CliOutput,
  clock: Clock = machineClock,
): Promise<0 | 1 | 2> {
  try {
    await run(parameters, output, clock);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    output.err(`${error.message}\n`);
    return error.exitCode;
  }
}

async function run(parameters: readonly string[], { out, err }: CliOutput, clock: Clock): Promise<void> {
  const started = performance.now();
  const task = readCliOptions(parameters);
  if (task.name === 'help') {
    out(HELP);
    return;
  }
  const summary =
    task.name === 'check'
      ? await checkPackageAt(task.path)
      : await makePackage(task, clock, (text) => err(`${text}\n`));
  const seconds = Math.round(performance.now() - started) / 1000;
  out(`${JSON.stringify({ ...summary, seconds }, null, 2)}\n`);
}
