import { expect, test } from 'vitest';
import { tileShare } from './tile-share';

test('it moves with the first piece that is asked for, goes on with each that comes, and never back', () => {
  const said: number[] = [];
  const share = tileShare((done) => said.push(done));
  const tiles = Array.from({ length: 8 }, () => ({}));
  share.came(undefined);
  expect(said).toEqual([]);
  for (const tile of tiles.slice(0, 4)) share.asked(tile);
  expect(said).toHaveLength(1);
  expect(said[0]).toBeGreaterThan(0);
  for (const tile of tiles.slice(0, 3)) share.came(tile);
  share.came(tiles[0]);
  for (const tile of tiles.slice(4)) share.asked(tile);
  for (const tile of tiles.slice(3)) share.came(tile);
  share.drew();
  share.drew();
  expect(said).toEqual([...said].sort((a, b) => a - b));
  expect(said.at(-1)).toBeGreaterThan(0.8);
  expect(said.at(-1)).toBeLessThan(1);
});
