import { expect, test } from 'vitest';
import { aLine, aPlot, aSession, aTarget, aTargetLine } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { clipboardTable } from './clipboard-table';

const session = aSession(
  [
    aPlot({
      name: '<img src=x onerror=alert(1)>',
      programme: [aLine(1_240, 'zorggeschikt')],
      carePartner: 'Zorg & Co',
    }),
    aPlot({ name: '=1+1', confidentiality: 'openbaar' }),
  ],
  aTarget([aTargetLine({ units: 2_000 })]),
);

test('rich text has a table of plots and one of the tally, with headings, and HTML stays text', () => {
  const { html } = clipboardTable(aRelease(session), null);
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(html).toContain('>zorgorganisatie</th>');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
  expect(html).toContain('>Zorg &amp; Co</td>');
  expect(html).toContain('>1.240</td>');
});

test('plain text has a line per row and tabs between cells, and does not calculate', () => {
  const { text } = clipboardTable(aRelease(session), null);
  const lines = text.split('\n');
  expect(lines[0]).toBe('Plots Markerwaard (fictief)');
  expect(lines[1]?.split('\t')).toHaveLength(11);
  expect(lines[3]?.split('\t').slice(0, 2)).toEqual(['L2', "'=1+1"]);
  expect(text).toContain('zorggeschikt\t2.000\t0\t1.240\t760\t0');
});

test('in rich text too: Excel and LibreOffice are told that a text is text, and what a number is', () => {
  const { html } = clipboardTable(aRelease(session), null);
  const cells = [...html.matchAll(/<td([^>]*)>([^<]*)<\/td>/g)].map(([, said = '', shown = '']) => ({ said, shown }));
  expect(cells.find(({ shown }) => shown === '=1+1')?.said).toMatch(/x:str sdnum="1043;0;@" .*mso-number-format:'\\@'/);
  expect(cells.find(({ shown }) => shown === '1.240')?.said).toContain(' x:num="1240" sdval="1240"');
  for (const { said, shown } of cells) expect([shown, /x:str|x:num/.test(said)]).toEqual([shown, true]);
});

test('a row adds up: types without a target have a column where a plot has such homes', () => {
  const regular = aSession([aPlot({ programme: [aLine(50, 'regulier'), aLine(5, 'nultreden')] })]);
  const { text, html } = clipboardTable(aRelease(regular), null);
  expect(text.split('\n')[1]).toContain('nultreden\tgeclusterd\tzorggeschikt\tregulier\ttotaal');
  expect(text.split('\n')[2]).toContain('\t5\t0\t0\t50\t55\t');
  expect(html).not.toContain('>overig geschikt</th>');
});

test('it says when only a part of the plots is counted', () => {
  const said = 'Alleen de plots die hierin staan, zijn geteld';
  expect(clipboardTable(aRelease(session), null).html).not.toContain(said);
  const open = clipboardTable(aRelease(session, { kind: 'openbaar' }), null);
  for (const one of [open.html, open.text]) expect(one).toContain(said);
});

test('an audience gets its own plots, and is named', () => {
  const { html, text } = clipboardTable(aRelease(session, { kind: 'openbaar' }), null);
  for (const one of [html, text]) {
    expect(one).not.toContain('onerror');
    expect(one).toContain('Bestemd voor: openbaar.');
  }
});
