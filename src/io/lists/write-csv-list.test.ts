import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { writeCsvList } from './write-csv-list';

const session = aSession([
  aPlot({ name: 'De Gouw', confidentiality: 'openbaar' }),
  aPlot({ name: 'Het Hof', confidentiality: 'gemeente' }),
]);
const linesOf = async (...[of, audience]: Parameters<typeof aRelease>): Promise<string[]> =>
  String(await writeCsvList(aRelease(of, audience), aWriteContext()))
    .trim()
    .split('\r\n');

test('every row says for whom it is and what was left out', async () => {
  const [head, row, ...others] = await linesOf(session, { kind: 'openbaar' });
  expect(head).toMatch(/;kenmerk;bestemd voor;weggelaten$/);
  expect(row).toContain('De Gouw');
  expect(row).toMatch(/;openbaar;1 plot weggelaten om de vertrouwelijkheid\.$/);
  expect(others).toEqual([]);
  expect((await linesOf(session)).at(-1)).toMatch(/;Niets\.$/);
});

test('where everything was left out that is said still; an empty list is empty', async () => {
  const hidden = aSession([aPlot({ confidentiality: 'gemeente' })]);
  expect((await linesOf(hidden, { kind: 'openbaar' })).at(-1)).toMatch(
    /^;+openbaar;1 plot weggelaten om de vertrouwelijkheid\.$/,
  );
  expect(await linesOf(aSession([]))).toHaveLength(1);
});
