import { expect, test } from 'vitest';
import { aLine, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import type { Audience } from '../../domain/release/audience';
import { release } from '../../domain/release/release';
import { previewOf } from './preview-of';

const plots = [1, 2, 3].map((number) =>
  aPlot({ name: `Plot ${number}`, confidentiality: 'openbaar', remark: 'geheim' }),
);
const previewFor = (audience: Audience) =>
  previewOf(release(aSession(plots), { audience, includeDropped: false }), null, 2);

test('the first rows of the list, and how many there are', () => {
  const preview = previewFor({ kind: 'gemeente' });
  const name = preview.columns.findIndex(({ id }) => id === 'naam');
  expect(preview.rows.map((row) => row[name])).toEqual(['Plot 1', 'Plot 2']);
  expect(preview.total).toBe(3);
  expect(preview.columns, 'every column that is looked for is there').toHaveLength(15);
});

test('a row adds up: types without a target are shown where a plot has such homes', () => {
  const plot = aPlot({ programme: [aLine(55, 'regulier')] });
  const preview = previewOf(
    release(aSession([plot]), { audience: { kind: 'gemeente' }, includeDropped: false }),
    null,
    2,
  );
  expect(preview.columns.map(({ id }) => id).slice(5, 8)).toEqual(['zorggeschikt', 'regulier', 'totaal']);
});

test('the columns that stay in are named, and not shown', () => {
  expect(previewFor({ kind: 'gemeente' }).leftOutColumns).toEqual([]);
  const open = previewFor({ kind: 'openbaar' });
  expect(open.leftOutColumns).toEqual(expect.arrayContaining(['opmerking', 'voorgesteld door', 'kansrijkheid (%)']));
  expect(open.columns.map(({ id }) => id)).not.toContain('opmerking');
  expect(JSON.stringify(open)).not.toContain('geheim');
});
