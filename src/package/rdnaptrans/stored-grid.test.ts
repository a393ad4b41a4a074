import { expect, test } from 'vitest';
import { gridTiff } from '../../../fixtures/correction-grid/grid-tiff';
import { madeUpGrid, madeUpGridImage } from '../../../fixtures/correction-grid/made-up-grid';
import { seededRng } from '../../../fixtures/demo/rng';
import { type CorrectionGrid, shifted } from './correction-grid';
import { readCorrectionGrid } from './read-correction-grid';
import { gridFrom, storeGrid } from './stored-grid';

const BOUNDS = [5.03, 52.47, 5.27, 52.61] as const;

async function madeUp(bytes = madeUpGrid()): Promise<CorrectionGrid> {
  const read = await readCorrectionGrid(bytes.buffer);
  if (!read.ok) throw new Error(read.problem.name);
  return read.value;
}

test('what a package keeps of a grid gives the same within its bounds, also after it was text', async () => {
  const grid = await madeUp();
  const stored = storeGrid(grid, BOUNDS);
  const kept = gridFrom(JSON.parse(JSON.stringify(stored)));
  const rng = seededRng(4);
  for (let at = 0; at < 500; at += 1) {
    const place = [rng.between(BOUNDS[0], BOUNDS[2]), rng.between(BOUNDS[1], BOUNDS[3])] as const;
    const whole = shifted(grid, place);
    const part = shifted(kept ?? [], place);
    expect(Math.abs((whole?.[0] ?? 9) - (part?.[0] ?? 0))).toBeLessThan(1e-11);
    expect(Math.abs((whole?.[1] ?? 9) - (part?.[1] ?? 0))).toBeLessThan(1e-11);
  }
  const nodes = (of: CorrectionGrid) => of.reduce((sum, { columns, rows }) => sum + columns * rows, 0);
  expect(nodes(kept ?? [])).toBeLessThan(nodes(grid) / 4);
});

test('nothing stays of a grid elsewhere, and without one there is none', async () => {
  expect(storeGrid(await madeUp(gridTiff(madeUpGridImage())), [20, 40, 21, 41])).toEqual([]);
  expect(gridFrom(undefined)).toBeNull();
});
