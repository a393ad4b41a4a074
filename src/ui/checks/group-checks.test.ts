import { expect, test } from 'vitest';
import type { CheckResult } from '../../domain/checks/checks-of';
import { plotId } from '../../domain/ids';
import { groupChecks, sharedAdvice, sourcesOf } from './group-checks';

const few = (plot: string, units: number): CheckResult => ({
  id: 'under-twelve',
  severity: 'let op',
  plotId: plotId(plot),
  params: { units },
});
const missing = (plot: string): CheckResult => ({
  id: 'partner-missing',
  severity: 'let op',
  plotId: plotId(plot),
  params: { kinds: ['zorgorganisatie'] },
});
const provisional = (plot: string): CheckResult => ({
  id: 'provisional-area',
  severity: 'informatie',
  plotId: plotId(plot),
  params: { parcels: ['MKW01 B 1'] },
});

test('warnings come before information, the most frequent first, plots in the order of the session', () => {
  const results = [
    provisional('a'),
    provisional('b'),
    provisional('c'),
    few('a', 8),
    missing('a'),
    missing('b'),
  ] as const;
  const groups = groupChecks(results);
  expect(groups.map((group) => [group.id, group.results.length])).toEqual([
    ['partner-missing', 2],
    ['under-twelve', 1],
    ['provisional-area', 3],
  ]);
  expect(groups[0]?.results.map((result) => result.plotId)).toEqual(['a', 'b']);
});

test('a source is named once', () => {
  expect(sourcesOf([missing('a'), missing('b')])).toHaveLength(1);
  expect(sourcesOf([few('a', 3), few('b', 8)])).toHaveLength(2);
});

test('advice that is the same everywhere is given once, else at each plot', () => {
  expect(sharedAdvice([missing('a'), missing('b')])).not.toBeNull();
  expect(sharedAdvice([few('a', 3), few('b', 8)])).toBeNull();
  expect(sharedAdvice([])).toBeNull();
});

test('no findings, no groups', () => {
  expect(groupChecks([])).toEqual([]);
});
