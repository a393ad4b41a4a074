import { expect, test } from 'vitest';
import { nextInRow } from './next-in-row';

test('arrows go round, Home and End go to the ends', () => {
  expect(nextInRow('ArrowDown', 2, 3, 'vertical')).toBe(0);
  expect(nextInRow('ArrowUp', 0, 3, 'vertical')).toBe(2);
  expect(nextInRow('Home', 2, 3, 'vertical')).toBe(0);
  expect(nextInRow('End', 0, 3, 'vertical')).toBe(2);
});

test('from nowhere the first key leads to an end', () => {
  expect(nextInRow('ArrowRight', -1, 3, 'horizontal')).toBe(0);
  expect(nextInRow('ArrowLeft', -1, 3, 'horizontal')).toBe(2);
});

test('other keys and empty rows lead nowhere', () => {
  expect(nextInRow('ArrowRight', 0, 3, 'vertical')).toBeNull();
  expect(nextInRow('ArrowDown', 0, 0, 'vertical')).toBeNull();
});
