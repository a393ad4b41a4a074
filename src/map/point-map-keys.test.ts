import { expect, test } from 'vitest';
import { pointMapKey } from './point-map-keys';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
  pointMapKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('arrows move the map under its cross, with Shift by a little', () => {
  expect(press('ArrowUp')).toEqual({ does: 'move', by: [0, -60] });
  expect(press('ArrowRight', { shiftKey: true })).toEqual({ does: 'move', by: [8, 0] });
});

test('plus and minus zoom, with or without Shift', () => {
  expect(press('+', { shiftKey: true })).toEqual({ does: 'zoom', steps: 1 });
  expect(press('=')).toEqual({ does: 'zoom', steps: 1 });
  expect(press('-')).toEqual({ does: 'zoom', steps: -1 });
});

test('Enter and the space bar point; other keys, and keys of the browser, are left alone', () => {
  expect([press('Enter'), press(' ')]).toEqual([{ does: 'point' }, { does: 'point' }]);
  expect([press('Tab'), press('Escape'), press('+', { ctrlKey: true })]).toEqual([null, null, null]);
});
