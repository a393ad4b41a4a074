import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { aRelease } from '../../fixtures/arbitraries/releases';
import type { Release } from '../domain/release/release';
import { explanation } from './explanation';

const said = (release: Release, name: string): readonly string[] =>
  explanation(release, '2026-11-22T16:00:00.000Z')
    .flatMap(({ lines }) => lines)
    .filter((line) => line.name === name)
    .map(({ text }) => text);

test('when plots were left out, it says that only those in the file are counted', () => {
  const session = aSession([aPlot(), aPlot({ confidentiality: 'openbaar', carePartner: 'Zorggroep' })]);
  expect(said(aRelease(session), 'Wat is geteld')).toEqual([]);
  for (const release of [
    aRelease(session, { kind: 'openbaar' }),
    aRelease(session, { kind: 'partij', name: 'Zorggroep', chosen: null }),
  ])
    expect(said(release, 'Wat is geteld')).toEqual([
      expect.stringContaining('opgave en startsaldo zijn die van de hele'),
    ]);
});

test('the planologische status with which a plot begins is called an assumption, as long as a plot has it', () => {
  const chosen = aPlot({ planningStatus: '2A Vastgesteld' });
  expect(said(aRelease(aSession([aPlot(), chosen])), 'Planologische status')).toEqual([
    expect.stringMatching(/^Elke plot begint met 5A Ambtelijk met locatie.*nu bij 1 plot:/),
  ]);
  expect(said(aRelease(aSession([chosen])), 'Planologische status')).toEqual([]);
});
