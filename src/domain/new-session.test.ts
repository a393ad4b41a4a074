import { expect, test } from 'vitest';
import { anEmptySession, aPartner, aTarget } from '../../fixtures/arbitraries/examples';

test('a new session has no plots and a target in which nothing is filled in', () => {
  const session = anEmptySession();
  expect(session.plots.size).toBe(0);
  expect(session.header.nextPlotNumber).toBe(1);
  expect(session.target.periods).toEqual(['t/m 2030', '2031-2036']);
  expect(session.target.lines).toHaveLength(6);
  expect(session.target.lines.every((line) => line.units === null && line.built === null)).toBe(true);
});

test('a new session can start from the target and partners of a package', () => {
  const session = anEmptySession({ target: aTarget([]), partners: [aPartner('a')] });
  expect(session.target.source).toBe('Woondeal (fictief)');
  expect([...session.partners.values()]).toEqual([aPartner('a')]);
});
