import { expect, test } from 'vitest';
import { aLine, aPlot, aSession, aTarget, aTargetLine } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { periodId } from '../../domain/ids';
import type { Audience } from '../../domain/release/audience';
import type { Session } from '../../domain/session';
import { releasedTally } from '../table/tally-table';
import { conclusion } from './report-conclusion';

const until2030 = periodId('t/m 2030');
const line = (type: 'zorggeschikt' | 'geclusterd' | 'nultreden', units: number, built: number | null = 0) =>
  aTargetLine({ type, period: until2030, units, built, plannedHard: 0, plannedSoft: 0 });
const said = (session: Session, audience?: Audience): string => {
  const release = aRelease(session, audience);
  return conclusion(releasedTally(release).periods, release).text.replace(/<[^>]*>/g, '|');
};
const plots = [
  aPlot({ period: until2030, programme: [aLine(96, 'zorggeschikt')], housingPartner: 'De Waard' }),
  aPlot({ period: until2030, programme: [aLine(30, 'nultreden')] }),
];
const target = (lines: readonly ReturnType<typeof aTargetLine>[], periods = [until2030]) =>
  aTarget([...lines], { periods });

test('what is missing is said per type, and what is reached', () => {
  const session = aSession(
    plots,
    target([line('zorggeschikt', 180), line('geclusterd', 1_500), line('nultreden', 30)]),
  );
  expect(said(session)).toBe(
    '|Tot en met 2030 ontbreken nog 84 zorggeschikte woningen en 1.500 geclusterde woningen; de opgave voor nultreden is gehaald.|',
  );
});

test('one home is one home', () => {
  const lines = [line('zorggeschikt', 97), line('geclusterd', 0), line('nultreden', 0)];
  expect(said(aSession(plots, target(lines)))).toContain('Tot en met 2030 ontbreekt nog 1 zorggeschikte woning; ');
});

test('what is all reached, and what is not filled in, is said as such', () => {
  const reached = [line('zorggeschikt', 90), line('geclusterd', 0), line('nultreden', 0)];
  expect(said(aSession(plots, target(reached)))).toBe('|Tot en met 2030 is de opgave voor alle typen gehaald.|');
  expect(said(aSession(plots, target([])))).toBe('|Tot en met 2030 is geen opgave ingevuld.|');
  expect(said(aSession(plots, target([line('zorggeschikt', 96)])))).toBe(
    '|Tot en met 2030 is de opgave voor zorggeschikt gehaald; de opgave voor geclusterd en nultreden is niet ingevuld.|',
  );
});

test('who gets a part of the plots reads that the sum is of a part', () => {
  const session = aSession(plots, target([line('zorggeschikt', 180), line('geclusterd', 0), line('nultreden', 0)]));
  expect(said(session, { kind: 'partij', name: 'De Waard', chosen: null })).toContain(
    'Hierin telt alleen de plot in dit rapport; 1 plot is weggelaten, dus in werkelijkheid kan het minder zijn.',
  );
});

test('an unknown startsaldo is said', () => {
  const lines = [line('zorggeschikt', 180, null), line('geclusterd', 0), line('nultreden', 0)];
  expect(said(aSession(plots, target(lines)))).toContain('Het startsaldo is niet helemaal ingevuld');
});
