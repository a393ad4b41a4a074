import { expect, test } from 'vitest';
import { toggleBottleneck } from './toggle-bottleneck';

test('a knelpunt is ticked in the order of the list, and unticked', () => {
  expect(toggleBottleneck(['stikstof'], 'grond')).toEqual(['grond', 'stikstof']);
  expect(toggleBottleneck(['grond', 'stikstof'], 'grond')).toEqual(['stikstof']);
});

test('"geen" clears the others, and any other clears "geen"', () => {
  expect(toggleBottleneck(['grond', 'stikstof'], 'geen')).toEqual(['geen']);
  expect(toggleBottleneck(['geen'], 'netcongestie')).toEqual(['netcongestie']);
});
