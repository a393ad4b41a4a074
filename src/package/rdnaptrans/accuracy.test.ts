import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GridImage, gridTiff } from '../../../fixtures/correction-grid/grid-tiff';
import { madeUpGrid, madeUpGridImage } from '../../../fixtures/correction-grid/made-up-grid';
import { rdnaptransInUse, rdToWgs84, setCorrectionGrid, wgs84ToRd, wgs84ToRdBy } from '../rd-wgs84';
import type { CorrectionGrid } from './correction-grid';
import { readCorrectionGrid } from './read-correction-grid';

/**
 * RD x, y and what PROJ 9.1.1 makes of them with the grid of `madeUpGrid()`:
 * cs2cs -f %.11f +proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel
 * +nadgrids=made-up.tif +units=m +no_defs +to +proj=longlat +datum=WGS84 +no_defs
 */
const BY_PROJ = [
  ['Amersfoort', 155_000, 463_000, 5.3872059461, 52.15517123287],
  ['Texel', 117_380.12, 575_040.34, 4.82476201053, 53.16075143975],
  ['Noord-Groningen', 247_380.56, 604_580.78, 6.77672708609, 53.41948095633],
  ['Zeeuws-Vlaanderen', 16_460.91, 377_380.23, 3.39758434507, 51.36860653033],
  ['Zuid-Limburg', 182_260.45, 311_480.67, 5.7737977606, 50.79258671052],
  ['Maasvlakte', 64_640.89, 440_700.01, 4.07288663795, 51.94739429179],
] as const;

const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +units=m +no_defs';
type Pair = readonly [number, number];

async function gridOf(file: Uint8Array<ArrayBuffer>): Promise<CorrectionGrid> {
  const read = await readCorrectionGrid(file.buffer);
  if (!read.ok) throw new Error(read.problem.name);
  return read.value;
}
const metresApart = ([east, north]: Pair, [otherEast, otherNorth]: Pair): number =>
  Math.hypot((north - otherNorth) * 111_300, (east - otherEast) * 111_300 * Math.cos((north * Math.PI) / 180));

let grid: CorrectionGrid | null = null;
beforeAll(async () => {
  grid = await gridOf(madeUpGrid());
});
beforeEach(() => setCorrectionGrid(grid));
afterAll(() => setCorrectionGrid(null));

describe('with a correction grid', () => {
  it.each(BY_PROJ)('RD is where PROJ has it with the same grid: %s', (_, x, y, east, north) => {
    expect(metresApart(rdToWgs84([x, y]), [east, north])).toBeLessThan(0.0001);
    const [backX, backY] = wgs84ToRd([east, north]);
    expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.0001);
    expect(rdnaptransInUse()).toBe('grid');
  });

  it('matters: without it some places are decimetres off', () => {
    const off = BY_PROJ.map(([, x, y]) => {
      const [backX, backY] = wgs84ToRdBy(null)(rdToWgs84([x, y]));
      return Math.hypot(backX - x, backY - y);
    });
    expect(Math.max(...off)).toBeGreaterThan(0.1);
    expect(Math.max(...off)).toBeLessThan(0.25);
  });

  it('RD comes back to within a tenth of a millimetre, everywhere in the Netherlands', () => {
    const anywhere = fc.record({
      x: fc.double({ min: 10_000, max: 280_000, noNaN: true }),
      y: fc.double({ min: 305_000, max: 620_000, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, ({ x, y }) => {
        const [backX, backY] = wgs84ToRd(rdToWgs84([x, y]));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.0001);
      }),
    );
  });

  it('outside it the parameters go on as they are without one, both ways', () => {
    const outside: readonly Pair[] = [
      [155_000, 900_000],
      [-300_000, 463_000],
      [600_000, 100_000],
    ];
    const places = outside.map((place) => rdToWgs84(place));
    for (const [nth, place] of places.entries()) {
      const [x, y] = wgs84ToRd(place);
      const [outsideX, outsideY] = outside[nth] ?? [0, 0];
      expect(Math.hypot(x - outsideX, y - outsideY)).toBeLessThan(0.01);
    }
    const inside = rdToWgs84([155_000, 463_000]);
    setCorrectionGrid(null);
    expect(outside.map((place) => rdToWgs84(place))).toEqual(places);
    expect(rdToWgs84([155_000, 463_000])).not.toEqual(inside);
    expect(rdnaptransInUse()).toBe('parameters');
  });
});

// `VBNP_WITHOUT_GDAL` is how a machine says that it cannot have GDAL; else its absence is a failure.
describe.runIf(process.env.VBNP_WITHOUT_GDAL !== '1')('held to PROJ by GDAL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'correction-grid-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const places: Pair[] = [];
  for (let x = 5_000; x <= 285_000; x += 13_337) for (let y = 300_000; y <= 625_000; y += 17_771) places.push([x, y]);

  function transformed(from: string, to: string, points: readonly Pair[]): readonly Pair[] {
    const input = points.map((point) => point.join(' ')).join('\n');
    const run = spawnSync('gdaltransform', ['-s_srs', from, '-t_srs', to, '-output_xy'], { input, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`gdaltransform: ${run.error?.message ?? run.stderr}`);
    const lines = run.stdout.trim().split('\n');
    return lines.map((line) => {
      const [x = Number.NaN, y = Number.NaN] = line.split(' ').map(Number);
      return [x, y];
    });
  }

  it.each([
    ['one grid', [madeUpGridImage()]],
    ['a finer one within it', [madeUpGridImage(), finer()]],
  ] as const)('all over the Netherlands, both ways: %s', async (name, images: readonly GridImage[]) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.tif`);
    const file = gridTiff(...images);
    writeFileSync(path, file);
    setCorrectionGrid(await gridOf(file));
    const withGrid = `${RD} +nadgrids=${path}`;
    const wgs84 = '+proj=longlat +datum=WGS84 +no_defs';
    const there = transformed(withGrid, wgs84, places);
    expect(there).toHaveLength(places.length);
    const apart = places.map((place, nth) => metresApart(rdToWgs84(place), there[nth] ?? [0, 0]));
    expect(Math.max(...apart)).toBeLessThan(0.001);
    const back = transformed(wgs84, withGrid, there);
    const apartBack = there.map((place, nth) => {
      const [x, y] = wgs84ToRd(place);
      return Math.hypot(x - (back[nth]?.[0] ?? 0), y - (back[nth]?.[1] ?? 0));
    });
    expect(Math.max(...apartBack)).toBeLessThan(0.001);
  });
});

/** A part in the middle of the country, in steps of a fifth, with a bump of its own. */
function finer(): GridImage {
  const coarse = madeUpGridImage();
  const [west, north, step, columns, rows] = [5, 52.5, 0.01, 101, 81];
  const bands = coarse.bands.map((band, nth) => {
    const values = new Float32Array(columns * rows);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at =
          Math.round((coarse.north - north + row * step) / coarse.stepLatitude) * coarse.columns +
          Math.round((west + column * step - coarse.west) / coarse.stepLongitude);
        values[row * columns + column] = (band.values[at] ?? 0) + 0.002 * Math.sin((column + row + nth) / 9);
      }
    return { ...band, values };
  });
  return {
    ...{ west, north, columns, rows, stepLongitude: step, stepLatitude: step, bands },
    says: { ...coarse.says, grid_name: 'finer', parent_grid_name: 'made_up' },
  };
}
