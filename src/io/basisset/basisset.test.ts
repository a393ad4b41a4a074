import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLine, aPlot, aSession, aTarget, FROM_2031 } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { periodId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { releasedTally } from '../table/tally-table';
import { textsIn } from '../testing/texts-in';
import { writeAs } from '../testing/write-as';
import { checkBasisset } from './basisset-check';
import { BASISSET_COLUMNS, basissetRows } from './basisset-rows';

/** As `domain.md` §7 names them. */
const NAMES = [
  'naam_gemeente, vertrouwelijk, naam, plancode, planstatus, geometrie_aanwezig',
  'sloop_aantalwoningen, bruto_aantalwoningen, netto_aantalwoningen',
  'opleverjaar_2025, opleverjaar_2026, opleverjaar_2027, opleverjaar_2028, opleverjaar_2029',
  'opleverjaar_2030, opleverjaar_2031, opleverjaar_2032, opleverjaar_2033, opleverjaar_2034',
  'opleverjaar_2035_2039, opleverjaar_2040_2044',
  'plantype, planologische_status, tijdelijke_woningen',
  'woningtype_eengezins, woningtype_meergezins, woningtype_onbekend',
  'nultredenwoning, geclusterde_woonvorm, zorggeschikte_woning, overig_geschikt_voor_ouderen',
  'huur_sociaal_eigendom_corporatie, huur_sociaal_eigendom_markt',
  'huur_sociaal_eigendom_markt_inst, huur_sociaal_eigendom_onbekend',
  'huur_middelduur_eigendom_corporatie, huur_middelduur_eigendom_markt',
  'huur_middelduur_eigendom_markt_inst, huur_middelduur_eigendom_onbekend',
  'huur_duur, huur_onbekend, koop_betaalbaar, koop_duur, koop_onbekend, prijsklasse_onbekend',
].flatMap((line) => line.split(', '));

const rowOf = (plot: Partial<Plot>) => {
  const [row] = basissetRows(aRelease(aSession([aPlot(plot)])));
  if (!row) throw new Error('the plot counts');
  return row;
};
const filled = (plot: Partial<Plot>) =>
  Object.fromEntries(BASISSET_COLUMNS.map(({ id, fill }) => [id, fill(rowOf(plot))]));

test('exactly the columns of the Basisset, in its order', () => {
  expect(BASISSET_COLUMNS.map(({ id }) => id)).toEqual(NAMES);
});

test('a plot says what is known of it, and nothing else', () => {
  const plot: Partial<Plot> = {
    programme: [
      { ...aLine(20, 'zorggeschikt', 'sociale huur'), tenureOwner: 'corporatie' },
      { ...aLine(5, 'geclusterd', 'middenhuur'), tenureOwner: 'institutionele belegger' },
      aLine(4, 'regulier', 'dure koop'),
    ],
    demolishedUnits: 9,
    expectedYear: 2037,
    period: periodId('vanaf 2037'),
    planType: 'Verdichting',
    confidentiality: 'provincie',
  };
  expect(filled(plot)).toMatchObject({
    naam_gemeente: 'Markerwaard',
    vertrouwelijk: 'Ja',
    planstatus: null,
    geometrie_aanwezig: 'Ja',
    bruto_aantalwoningen: 29,
    netto_aantalwoningen: 20,
    opleverjaar_2034: 0,
    opleverjaar_2035_2039: 29,
    tijdelijke_woningen: null,
    woningtype_onbekend: 29,
    zorggeschikte_woning: 20,
    huur_sociaal_eigendom_corporatie: 20,
    huur_middelduur_eigendom_markt_inst: 5,
    koop_duur: 4,
  });
  expect(checkBasisset(rowOf(plot))).toMatchObject({ addsUp: true, missing: [] });
});

test('what is unknown stays empty and is listed', () => {
  const plot: Partial<Plot> = { programme: [aLine(3, 'nultreden', 'sociale huur')], parcels: [] };
  expect(filled(plot)).toMatchObject({
    opleverjaar_2025: null,
    sloop_aantalwoningen: null,
    netto_aantalwoningen: null,
  });
  expect(checkBasisset(rowOf(plot))).toMatchObject({
    addsUp: false,
    sums: { opleverjaar: 0, woningtype: 3, prijsklasse: 3 },
    missing: [
      'Het opleverjaar ontbreekt.',
      'Het plantype ontbreekt.',
      'Sloop is onbekend, dus netto ook.',
      'Er zijn geen percelen.',
      'Zonder percelen, maar planologische status 5A Ambtelijk met locatie.',
      'Eigendom van de huurwoningen onbekend: 3 woningen.',
    ],
  });
  expect(checkBasisset(rowOf({ expectedYear: 2050 })).missing).toContain('Opleverjaar 2050 valt buiten 2025-2044.');
});

test('a year outside the period in which the plot counts is listed', () => {
  expect(checkBasisset(rowOf({ expectedYear: 2034 })).missing).toContain(
    'Opleverjaar 2034 valt buiten de periode t/m 2030, waarin de plot meetelt.',
  );
  expect(checkBasisset(rowOf({ expectedYear: 2034, period: FROM_2031 })).missing.join()).not.toContain('2034');
});

test('the explanation counts the plots that are in the file, and says which of those released are not', async () => {
  const plots = [
    aPlot(),
    aPlot({ status: 'kansrijk' }),
    aPlot({ status: 'afgevallen' }),
    aPlot({ status: 'afgevallen' }),
    aPlot({ status: 'afgesproken' }),
  ];
  const text = await textsIn(
    await writeAs('basisset-excel', aSession(plots, aTarget([], { countedStatuses: ['kandidaat', 'kansrijk'] }))),
  );
  expect(text).toMatch(/>Plots in dit bestand<\/t><\/si><si><t xml:space="preserve">2</);
  expect(text).toContain('2 plots weggelaten met status afgevallen, want die tellen nooit mee.');
  expect(text).toContain('1 plot weggelaten met een status die niet meetelt.');
  expect(text).not.toContain('>Niets.<');
});

test('the gross total is that of the tally; type and price class always add up to it, years where the year is known', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      const release = aRelease(session);
      const checks = basissetRows(release).map(checkBasisset);
      const gross = checks.reduce((sum, check) => sum + check.gross, 0);
      expect(gross).toBe(releasedTally(release).periods.reduce((sum, { total }) => sum + total.gross, 0));
      for (const { row, gross: total, sums, addsUp } of checks) {
        expect([sums.woningtype, sums.prijsklasse]).toEqual([total, total]);
        expect(addsUp).toBe(row.plot.expectedYear !== null || total === 0);
      }
    }),
    { numRuns: 60 },
  );
});
