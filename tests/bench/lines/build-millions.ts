import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, lineOf } from '../line';
import { timedCli } from '../timed-cli';
import { writeParcelFile } from '../written-parcels';

/** Each twice the one before: what is linear takes as much per parcel in each. */
export const MILLIONS = [250_000, 500_000, 1_000_000, 2_000_000] as const;
const PER = 100_000;
/** What the largest may take for each 100,000 of what the smallest takes, to be called linear on a machine that has more to do. */
const LINEAR = 1.15;

interface Built {
  readonly count: number;
  /** Milliseconds, and kB at most, for each 100,000 parcels. */
  readonly time: number;
  readonly memory: number;
}

/**
 * The command line on generated GeoPackages in RD of up to 2 million parcels: time and most memory of the whole process for each
 * 100,000 of them, and whether these grow with the largest.
 */
export async function measureBuildMillions(counts: readonly number[]): Promise<Line[]> {
  const built: Built[] = [];
  for (const count of counts) built.push(await build(count));
  const lines = built.flatMap(({ count, time, memory }) => [
    lineOf({ what: 'build, for each 100,000', parcels: count, values: [time] }, null),
    lineOf({ what: 'most memory, for each 100,000', parcels: count, values: [memory], unit: 'kB' }, null),
  ]);
  const [first, last] = [built.at(0), built.at(-1)];
  if (!first || !last || first === last) return lines;
  const against = `for each 100,000; floor: the same at ${first.count}`;
  return [
    ...lines,
    lineOf(
      { what: `build, ${against}`, parcels: last.count, values: [last.time], floors: [first.time] },
      { timesFloor: LINEAR },
    ),
    lineOf(
      {
        what: `most memory, ${against}`,
        parcels: last.count,
        values: [last.memory],
        floors: [first.memory],
        unit: 'kB',
      },
      { timesFloor: LINEAR },
    ),
  ];
}

async function build(count: number): Promise<Built> {
  const source = await writeParcelFile(count);
  const folder = mkdtempSync(join(tmpdir(), 'vbnp-millions-'));
  try {
    const run = timedCli(['--naam', 'Proef', '--percelen', source, '--uit', join(folder, 'uit.zip')]);
    const { seconds, peakMB, parcels } = run;
    if (parcels !== count) throw new Error(`Of ${count} parcels ${parcels} were written`);
    const share = count / PER;
    return { count, time: (seconds * 1000) / share, memory: (peakMB * 1000) / share };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(source, { force: true });
  }
}
