import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLine, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { readTable } from '../../../tiles/worker/read-table';
import type { Session } from '../../domain/session';
import type { ReleaseFormatId } from '../release-formats';
import { writeAs } from '../testing/write-as';
import { type ComparedList, compareList } from './compare-list';

const noGdal = () => Promise.reject(new Error('not asked for'));

/** What the first sheet that is a list says otherwise than the session. */
async function compared(session: Session, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ComparedList> {
  const read = await readTable(new File([bytes], name), noGdal);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  for (const { rows } of read.value) {
    const result = compareList(session, rows);
    if (result.ok) return result.value;
  }
  throw new Error('No sheet is a list');
}

const FORMATS = [
  ['excel', 'lijst.xlsx'],
  ['ods', 'lijst.ods'],
  ['csv', 'lijst.csv'],
] as const satisfies readonly (readonly [ReleaseFormatId, string])[];

test.each(FORMATS)('%s: a list that comes back untouched differs nowhere', async (format, name) => {
  await fc.assert(
    fc.asyncProperty(anySession(), async (session) => {
      fc.pre(session.plots.size > 0);
      const found = await compared(session, await writeAs(format, session), name);
      const { differences, unmatched, matchedRows, unknownColumns } = found;
      expect(unknownColumns).toEqual([]);
      expect(differences).toEqual([]);
      expect(unmatched).toEqual([]);
      expect(matchedRows).toBe(session.plots.size);
    }),
    { numRuns: 25 },
  );
});

const awkward = aSession([
  aPlot({ name: '  =SOM(A1)', programme: [aLine(1_250, 'nultreden')], expectedYear: 2029 }),
  aPlot({ name: '＝1', remark: 'Eerste regel\n\n  tweede\tregel; "zo"', likelihoodPercent: 50, address: '@plein 1' }),
  aPlot({ name: 'Hof & <b>Gouw</b>', bottlenecks: ['spuitzones/milieu', 'stikstof'], demolishedUnits: 0 }),
]);

test.each(FORMATS)('%s: and so do awkward texts', async (format, name) => {
  expect((await compared(awkward, await writeAs(format, awkward), name)).differences).toEqual([]);
});

const hasLibreOffice = spawnSync('which', ['soffice']).status === 0;

describe.runIf(hasLibreOffice)('LibreOffice', () => {
  test('may save a list again as ods: nothing differs', { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'returned-'));
    try {
      const [any = awkward] = fc.sample(anySession(30), { numRuns: 1, seed: 11 });
      const lists: { name: string; session: Session }[] = [];
      for (const [format, extension] of [
        ['ods', 'ods'],
        ['excel', 'xlsx'],
      ] as const)
        for (const session of [awkward, any]) {
          const name = `${lists.length}-${extension}`;
          writeFileSync(join(folder, `${name}.${extension}`), await writeAs(format, session));
          lists.push({ name, session });
        }
      // All in one go: it starts slowly.
      const files = lists.map(({ name }) => join(folder, `${name}.${name.split('-')[1]}`));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const asked = [profile, '--headless', '--convert-to', 'ods', '--outdir', join(folder, 'out'), ...files];
      execFileSync('soffice', asked, { stdio: 'ignore' });
      for (const { name, session } of lists) {
        const bytes = new Uint8Array(readFileSync(join(folder, 'out', `${name}.ods`)));
        const { differences, unmatched, matchedRows } = await compared(session, bytes, `${name}.ods`);
        expect([name, differences, unmatched, matchedRows]).toEqual([name, [], [], session.plots.size]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
