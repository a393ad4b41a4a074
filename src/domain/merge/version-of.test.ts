import { expect, test } from 'vitest';
import { plotId } from '../ids';
import type { Doubt } from '../plot';
import { nameOfVersion, versionId, versionName, versionOf } from './version-of';

const GOUW = plotId('gouw');
const by = (...bids: readonly string[]): readonly Doubt[] => bids.map((bid) => ({ about: 'programme', bid }));

test.each([
  [versionId(GOUW, ['A'], 1), by('A'), GOUW],
  [versionId(GOUW, ['A', 'B/C'], 1), by('B/C'), GOUW],
  [versionId(GOUW, ['Noord, Zuid'], 3), by('Noord, Zuid'), GOUW],
  [versionId(versionId(GOUW, ['A'], 1), ['B'], 1), by('A', 'B'), versionId(GOUW, ['A'], 1)],
  [versionId(GOUW, ['A'], 1), by('B'), null],
  [versionId(GOUW, ['A'], 1), by(), null],
  [GOUW, by('A'), null],
])('%s is, with its doubts, a version of another plot or not', (id, doubts, original) => {
  expect(versionOf({ id, doubts })).toBe(original);
});

test('a version is told apart by its name, and gets its own name back', () => {
  expect(versionName('De Gouw (west)', ['A', 'B (b)'])).toBe('De Gouw (west) (bod van A, B (b))');
  expect(nameOfVersion('De Gouw (west) (bod van A, B (b))')).toBe('De Gouw (west)');
  expect(nameOfVersion('De Gouw (west)')).toBe('De Gouw (west)');
});
