import { expect, test } from 'vitest';
import { emptyTarget } from '../../domain/empty-target';
import { missingForTally } from '../../domain/missing-for-tally';
import { summariseMissing } from './summarise-missing';

test('an empty target reads as one sentence', () => {
  expect(summariseMissing(missingForTally(emptyTarget()))).toBe(
    'de opgave per woningtype en periode (6), de bron van de opgave, de datum van de bron en het startsaldo (6).',
  );
});

test('without periods that is all there is to say', () => {
  expect(summariseMissing(missingForTally(emptyTarget([])))).toBe('een periode.');
});
