import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLine, aPartner, aPlot, aSession, aTarget, aTargetLine } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { anySession } from '../../../fixtures/arbitraries/session';
import { HOUSING_TYPES } from '../../domain/code-lists';
import { partnerId } from '../../domain/ids';
import { unitsOfType } from '../../domain/plot-programme';
import type { Audience } from '../../domain/release/audience';
import { maySee } from '../../domain/release/may-see';
import type { Release } from '../../domain/release/release';
import type { Session } from '../../domain/session';
import { releasedTally } from '../table/tally-table';
import type { ReportContext } from './report-context';
import { reportFrame } from './report-file';
import { REPORT_SECTIONS, type ReportOptions } from './report-options';
import { capital } from './report-words';
import { reportBody } from './write-report';

const full: ReportOptions = { version: 'volledig', paper: 'A4', sections: new Set(REPORT_SECTIONS) };
const short: ReportOptions = { ...full, version: 'bestuurlijk' };

const context: ReportContext = {
  ...aWriteContext(),
  parcelsNear: () => [],
  hasParcel: () => null,
  art: {
    badge: () => '<path/>',
    color: () => '#123456',
    hatch: (_, id) => `<pattern id="${id}"/>`,
    outline: () => ({ width: 2, dash: null, filled: true }),
  },
  map: null,
  mapSources: [],
};

function report(release: Release, options = full): string {
  const { before, after } = reportFrame(release, options);
  return [before, ...[...reportBody(release, options, context)].map(({ text }) => text), after].join('');
}

const gouw = aPlot({
  name: 'De Gouw',
  programme: [aLine(24, 'zorggeschikt', 'sociale huur')],
  housingPartner: 'Rijnmaas',
});
const session = aSession([gouw], aTarget([aTargetLine()]), [aPartner('p1', { name: 'Zilverlinde' })]);

test('a report is one Dutch document with a heading per part, that runs nothing and asks for nothing', () => {
  const text = report(aRelease(session));
  expect(text).toMatch(/^<!doctype html>\n<html lang="nl">/);
  for (const heading of ['Kaart van de plots', 'Telling', 'Plots', 'Per plot', 'Plots zonder partner', 'Aan tafel'])
    expect(text).toMatch(new RegExp(`<h2[^>]*>${heading}</h2>`));
  expect(text).not.toMatch(/<script|<link|<iframe|href="http|src="http|url\(h|@import|javascript:|\son\w+=/i);
  expect(text.match(/<h1/g)).toHaveLength(1);
});

test('parts can be left out', () => {
  for (const section of REPORT_SECTIONS) {
    const sections = new Set(REPORT_SECTIONS.filter((each) => each !== section));
    expect(report(aRelease(session), { ...full, sections })).not.toContain(`id="${section}"`);
  }
  expect(report(aRelease(session), { ...full, sections: new Set() })).toContain(
    '<h1>Woningen voor ouderen in Markerwaard (fictief)</h1>',
  );
});

test('the short version is map, tally and plots, whatever parts were chosen', () => {
  const text = report(aRelease(session), { ...short, sections: new Set() });
  expect([...text.matchAll(/<h2 id="kop-([^"]+)"/g)].map(([, id]) => id)).toEqual(['kaart', 'telling', 'plotlijst']);
});

test('of many plots the short version shows the largest, and the others together', () => {
  const plots = Array.from({ length: 90 }, (_, index) =>
    aPlot({ name: `Plek ${index}`, programme: [aLine(index, 'geclusterd')] }),
  );
  const text = report(aRelease(aSession(plots)), short);
  expect(text.match(/<th scope="row"><span class="name">Plek/g)).toHaveLength(39);
  expect(text).toContain('Nog 51 plots');
  // Homes in all plots: 0 + 1 + … + 89.
  expect(text).toContain('<td>4.005</td>');
});

test('names with HTML in them stay text, wherever they are typed', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  fc.assert(
    fc.property(anySession(), (any) => {
      const plots = [...any.plots.values()].map((plot) => ({
        ...plot,
        name: evil,
        remark: evil,
        address: evil,
        housingPartner: evil,
        carePartner: evil,
        planCode: evil,
        agreements: [{ what: evil, organisation: evil, due: evil }],
        opinions: plot.opinions.map((opinion) => ({ ...opinion, reason: evil })),
        parcels: plot.parcels.map((parcel) => ({ ...parcel, source: evil, licence: evil })),
      }));
      const partners = [...any.partners.values()].map((partner) => ({ ...partner, name: evil }));
      const target = { ...any.target, source: evil };
      const header = { ...any.header, name: evil, municipalityName: evil };
      for (const options of [full, short]) {
        const text = report(aRelease({ ...aSession(plots, target, partners), header }), options);
        expect(text).not.toMatch(/<script|<img/);
        expect(text).not.toContain('x onerror=alert(1)>');
      }
    }),
    { numRuns: 20 },
  );
});

test('no plot, opinion, remark, agreement, proposer or position reaches a report that may not have it', () => {
  const audiences: readonly Audience[] = [
    { kind: 'gemeente' },
    { kind: 'provincie' },
    { kind: 'openbaar' },
    { kind: 'partij', name: 'Partij X', chosen: null },
  ];
  fc.assert(
    fc.property(anySession(), fc.constantFrom(...audiences), fc.boolean(), (any, audience, dropped) => {
      // Marks that occur nowhere else, so that finding one in the text is a leak.
      const plots = [...any.plots.values()].map((plot, index) => ({
        ...plot,
        name: `naam~${index}~`,
        remark: `opmerking~${index}~`,
        dropReason: `opmerking~${index}~`,
        housingPartner: index % 2 ? 'Partij X' : 'Ander',
        carePartner: '',
        welfarePartner: '',
        opinions: plot.opinions.map((opinion) => ({ ...opinion, reason: `oordeel~${index}~` })),
        agreements: [{ what: `afspraak~${index}~`, organisation: 'Derde', due: null }],
        landPosition: 'geen toestemming' as const,
        bottlenecks: ['stikstof' as const],
      }));
      const partners = [...any.partners.values()].map((partner) => ({ ...partner, name: 'wie~' }));
      const changed: Session = aSession(plots, any.target, partners);
      const text = report(aRelease(changed, audience, dropped));
      for (const [index, plot] of [...changed.plots.values()].entries()) {
        const at = (mark: string): string => `${mark}~${index}~`;
        if (!maySee(plot, 'plot', audience)) expect(text).not.toContain(at('naam'));
        if (!maySee(plot, 'remark', audience)) expect(text).not.toContain(at('opmerking'));
        if (!maySee(plot, 'opinion', audience)) expect(text).not.toContain(at('oordeel'));
        if (audience.kind !== 'gemeente') expect(text).not.toContain(at('afspraak'));
      }
      if (audience.kind === 'openbaar') {
        expect(text).not.toContain('wie~');
        expect(text).not.toContain('stikstof');
        expect(text).not.toContain('geen toestemming');
        expect(text).not.toContain('Controles');
      }
    }),
    { numRuns: 60 },
  );
});

test('the numbers in a report are those of the tally and add up to those of its plots', () => {
  const cells = (row: string): string[] => [...row.matchAll(/<td>(?:<b>)?([^<]*)/g)].map(([, cell = '']) => cell);
  fc.assert(
    fc.property(anySession(), (any) => {
      const release = aRelease(any);
      const text = report(release);
      const tables = [...text.matchAll(/<table class="tally">.*?<\/table>/gs)].map(([table]) => table);
      for (const [index, { rows }] of releasedTally(release).periods.entries()) {
        for (const { type, tagged } of rows) {
          const row = tables[index]?.split('<tr').find((each) => each.includes(`>${capital(type)}</th>`)) ?? '';
          expect(cells(row)[2]).toBe(tagged.toLocaleString('nl-NL'));
        }
      }
      const list = /<table class="plots">.*?<\/table>/s.exec(text)?.[0];
      if (any.plots.size === 0) return;
      const total = cells(list?.split('<tr').find((row) => row.includes('>Alle plots<')) ?? '').slice(1);
      const sums = HOUSING_TYPES.map((type) =>
        [...any.plots.values()].reduce((sum, plot) => sum + unitsOfType(plot, type), 0),
      );
      expect(total.slice(0, 5)).toEqual(sums.map((sum) => sum.toLocaleString('nl-NL')));
    }),
    { numRuns: 60 },
  );
});

test('what partners think stands with the plot it is about', () => {
  const judged = {
    ...gouw,
    opinions: [{ partner: partnerId('p1'), value: 'twijfel' as const, reason: 'te dicht bij het spoor' }],
  };
  const text = report(aRelease(aSession([judged], undefined, [aPartner('p1', { name: 'Zilverlinde' })])));
  expect(text).toContain('<li>Zilverlinde: <b>twijfel</b> (te dicht bij het spoor)</li>');
});

test('numbers are written as Dutch is, distances stand in a table of their own, and headings begin with a capital', () => {
  const plot = { ...gouw, likelihoodPercent: 0.75, demolishedUnits: null };
  const [x, y] = plot.parcels[0]?.geometry[0]?.[0]?.[0] ?? [0, 0];
  const surroundings = {
    areas: [],
    care: [],
    amenities: [{ amenityKind: 'supermarkt', name: 'Super', at: [x - 1500, y] }],
  } as unknown as NonNullable<ReportContext['surroundings']>;
  const release = aRelease(aSession([plot], aTarget([aTargetLine()])));
  const text = [...reportBody(release, full, { ...context, surroundings })].map(({ text: each }) => each).join('');
  expect(text).toContain('<dt>Kansrijkheid (%)</dt><dd>0,75</dd>');
  expect(text).toContain('<th scope="row">Supermarkt</th><td>1.500 m</td>');
  expect(text).not.toContain('Afstanden (m, hemelsbreed)');
  expect(text).toContain('<th scope="col">Nieuwbouw</th><th scope="col">Transformatie</th>');
  expect(text).toContain('<dt>Netto</dt><dd>onbekend, want de sloop is onbekend</dd>');
});

test('where the sloop of some plots is unknown the net number says that it is a bound', () => {
  const known = { ...aPlot({ programme: [aLine(30, 'geclusterd')] }), demolishedUnits: 6 };
  const open = { ...aPlot({ programme: [aLine(20, 'geclusterd')] }), demolishedUnits: null };
  expect(report(aRelease(aSession([known, open])))).toContain(
    'Bruto 50 woningen, sloop minstens 6, netto hooguit 44. Bij 1 plot is de sloop onbekend.',
  );
  expect(report(aRelease(aSession([known])))).toContain('Bruto 30 woningen, sloop 6, netto 24.');
});

test('the short version begins with what the tally comes down to', () => {
  const text = report(aRelease(session), short);
  expect(text.indexOf('class="conclusion"')).toBeGreaterThan(0);
  expect(text.indexOf('class="conclusion"')).toBeLessThan(text.indexOf('id="kaart"'));
});

test('a margin of 100% does not read as twice the target', () => {
  expect(report(aRelease(session))).toContain('Geen: de opgave telt voor 100%');
  const more = aTarget([aTargetLine()], { marginPercent: 130 });
  expect(report(aRelease(aSession([gouw], more)))).toContain('Ja: de opgave telt voor 130%');
});
