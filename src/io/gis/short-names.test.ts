import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aParcel, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { parcelsLayer, plotsLayer } from './gis-layers';
import { SHORT_NAMES, shortName } from './short-names';

const release = aRelease(aSession([aPlot({ parcels: [aParcel(1)] })]));

test.each([plotsLayer, parcelsLayer])('every column has a name of its own, of ten characters at most', (layerOf) => {
  const names = layerOf(release, aWriteContext()).columns.map(({ id }) => shortName(id));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,9}$/);
});

test('a column without a name that fits is a bug', () => {
  expect(() => shortName('een_te_lange_naam')).toThrow('een_te_lange_naam');
});

test('docs/exports.md lists them', () => {
  const rows = readFileSync('docs/exports.md', 'utf8').matchAll(/^\| `(\w+)` \| `(\w+)` \|$/gm);
  expect(Object.fromEntries([...rows].map(([, long, short]) => [long, short]))).toEqual(SHORT_NAMES);
});
