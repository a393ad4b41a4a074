import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, lineOf } from '../line';
import { type TimedRun, timedCli } from '../timed-cli';
import { BLOCK_M, ORIGIN, writeParcelFile } from '../written-parcels';

/** Blocks of some 10,000 parcels that the municipality is made of, from the third one to the north and to the east. */
const [FIRST, ACROSS, UP] = [2, 5, 2] as const;
/** What an area of the large file may take of what a file of that area alone takes, on a machine that has more to do. */
const LIKE_ALONE = 1.3;

/** The municipality: its border runs through the gaps of 10 m between blocks, so that a file of it alone holds just as many. */
const BOX = [
  ORIGIN[0] + FIRST * BLOCK_M - 5,
  ORIGIN[1] + FIRST * BLOCK_M - 5,
  ORIGIN[0] + (FIRST + ACROSS) * BLOCK_M - 5,
  ORIGIN[1] + (FIRST + UP) * BLOCK_M - 5,
] as const;

/**
 * A municipality of some 100,000 parcels out of a file of many more (`--vak`), as GeoPackage and as FlatGeobuf, beside a GeoPackage that
 * holds only that municipality: time and most memory of the whole process. That the packages hold as many parcels is checked.
 */
export async function measureBuildArea(count: number): Promise<Line[]> {
  const many = await writeParcelFile(count);
  const folder = mkdtempSync(join(tmpdir(), 'vbnp-area-'));
  try {
    const [alone, flat] = [join(folder, 'alleen.gpkg'), join(folder, 'alles.fgb')];
    execFileSync('ogr2ogr', ['-f', 'GPKG', '-spat', ...BOX.map(String), '-nln', 'perceel', alone, many]);
    execFileSync('ogr2ogr', ['-f', 'FlatGeobuf', '-nlt', 'PROMOTE_TO_MULTI', flat, many]);
    const build = (file: string, ...rest: string[]) =>
      timedCli(['--naam', 'Proef', '--percelen', file, '--uit', join(folder, 'uit.zip'), ...rest]);
    const floor = build(alone);
    const ofArea = (file: string) => build(file, '--vak', BOX.join(','));
    return [
      ...linesOf(`a GeoPackage of ${count}`, ofArea(many), floor),
      ...linesOf(`a FlatGeobuf of ${count}`, ofArea(flat), floor),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(many, { force: true });
  }
}

function linesOf(file: string, run: TimedRun, alone: TimedRun): Line[] {
  const { parcels } = alone;
  if (run.parcels !== parcels) throw new Error(`Of ${parcels} parcels of the area ${run.parcels} were written`);
  const what = `an area out of ${file}`;
  return [
    lineOf({ what, parcels, values: [run.seconds * 1000], floors: [alone.seconds * 1000] }, { timesFloor: LIKE_ALONE }),
    lineOf(
      { what: `${what}, most memory`, parcels, values: [run.peakMB * 1000], floors: [alone.peakMB * 1000], unit: 'kB' },
      { timesFloor: LIKE_ALONE },
    ),
  ];
}
