import { expect, test } from 'vitest';
import { moveOption } from './move-option';

test('down goes from the field to the first option, through the list and back to the field', () => {
  expect(moveOption(null, 'ArrowDown', 2)).toBe(0);
  expect(moveOption(0, 'ArrowDown', 2)).toBe(1);
  expect(moveOption(1, 'ArrowDown', 2)).toBeNull();
});

test('up goes from the field to the last option, and from the first back to the field', () => {
  expect(moveOption(null, 'ArrowUp', 3)).toBe(2);
  expect(moveOption(2, 'ArrowUp', 3)).toBe(1);
  expect(moveOption(0, 'ArrowUp', 3)).toBeNull();
});

test('other keys and an empty list do not move', () => {
  expect(moveOption(1, 'Home', 3)).toBeUndefined();
  expect(moveOption(null, 'ArrowDown', 0)).toBeUndefined();
});
