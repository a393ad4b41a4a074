import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../fixtures/arbitraries/releases';
import { anySession } from '../../fixtures/arbitraries/session';
import type { Session } from '../../src/domain/session';
import type { ReleaseFormatId } from '../../src/io/release-formats';
import { compareList } from '../../src/io/returned/compare-list';
import { plotsWriter } from '../../src/io/testing/plots-writer';
import { readTable } from '../../tiles/worker/read-table';

const noGdal = () => Promise.reject(new Error('not asked for'));

/** Writes the list, reads it as it comes back, and compares. */
async function cameBack(session: Session, format: ReleaseFormatId, extension: string) {
  const write = await plotsWriter(format);
  const content = await write(aRelease(session), aWriteContext());
  const sheets = await readTable(new File([content], `lijst.${extension}`), noGdal);
  if (!sheets.ok) throw new Error(sheets.problem.name);
  const compared = sheets.value.map(({ rows }) => compareList(session, rows)).find(({ ok }) => ok);
  if (!compared?.ok) throw new Error('no sheet is a list of plots');
  return compared.value;
}

test.each([
  ['excel', 'xlsx'],
  ['csv', 'csv'],
] as const)('a list (%s) that comes back untouched differs in nothing', async (format, extension) => {
  await fc.assert(
    fc.asyncProperty(anySession(), async (session) => {
      fc.pre(session.plots.size > 0);
      const { differences, unmatched, matchedRows } = await cameBack(session, format, extension);
      expect({ differences, unmatched, matchedRows }).toEqual({
        differences: [],
        unmatched: [],
        matchedRows: session.plots.size,
      });
    }),
    { numRuns: 15 },
  );
});

test('texts that look like formulas come back as they went', async () => {
  const session = aSession([aPlot({ name: '=1+1', remark: "-'s avonds\n@thuis", address: '+31' })]);
  for (const [format, extension] of [
    ['excel', 'xlsx'],
    ['csv', 'csv'],
  ] as const)
    expect((await cameBack(session, format, extension)).differences).toEqual([]);
});
