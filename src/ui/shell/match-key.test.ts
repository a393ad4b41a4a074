import { expect, test } from 'vitest';
import { isCharacterKey, type KeyPress, matchesKey } from './match-key';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('a letter is that letter alone, capital or not', () => {
  expect(matchesKey('r', press('r'))).toBe(true);
  expect(matchesKey('r', press('R', { shiftKey: true }))).toBe(true);
  expect(matchesKey('r', press('r', { ctrlKey: true }))).toBe(false);
  expect(matchesKey('r', press('r', { altKey: true }))).toBe(false);
});

test('Ctrl stands for Cmd too', () => {
  expect(matchesKey('Ctrl+z', press('z', { ctrlKey: true }))).toBe(true);
  expect(matchesKey('Ctrl+z', press('z', { metaKey: true }))).toBe(true);
  expect(matchesKey('Ctrl+z', press('z'))).toBe(false);
});

test('Ctrl+Shift+Z is redo, not undo', () => {
  const shifted = press('Z', { ctrlKey: true, shiftKey: true });
  expect(matchesKey('Ctrl+z', shifted)).toBe(false);
  expect(matchesKey('Ctrl+y', shifted)).toBe(true);
});

test('signs that need Shift on some keyboards still match', () => {
  expect(matchesKey('?', press('?', { shiftKey: true }))).toBe(true);
  expect(matchesKey('+', press('+', { shiftKey: true }))).toBe(true);
});

test('only single characters are character keys', () => {
  expect(isCharacterKey('r')).toBe(true);
  expect(isCharacterKey('Escape')).toBe(false);
  expect(isCharacterKey('Ctrl+z')).toBe(false);
});
