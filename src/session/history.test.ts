import { expect, test } from 'vitest';
import type { Change } from '../domain/change';
import { emptyHistory, type History, recorded, redone, type Step, undone } from './history';

const step = (subject: string): Step => {
  const change: Change = { intent: 'renamePlot', subject, put: [], deleted: [] };
  return { change, inverse: change };
};
const of = (count: number, limit: number): History =>
  Array.from({ length: count }, (_, index) => step(String(index))).reduce<History>(
    (history, next) => recorded(history, next, limit),
    emptyHistory,
  );

test('undo and redo walk up and down the same steps', () => {
  const two = of(2, 10);
  const back = undone(two);
  expect(back?.step.change.subject).toBe('1');
  const again = back && redone(back.history);
  expect(again?.step.change.subject).toBe('1');
  expect(again?.history).toEqual(two);
});

test('there is an end to both', () => {
  expect(undone(emptyHistory)).toBeNull();
  expect(redone(of(3, 10))).toBeNull();
});

test('a new step forgets what was undone', () => {
  const back = undone(of(2, 10));
  expect(back && recorded(back.history, step('new'), 10).redo).toEqual([]);
});

test('beyond the limit the oldest step goes', () => {
  const history = of(105, 100);
  expect(history.undo).toHaveLength(100);
  expect(history.undo[0]?.change.subject).toBe('5');
});
