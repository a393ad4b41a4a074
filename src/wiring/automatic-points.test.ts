import { expect, test, vi } from 'vitest';
import { anEmptySession } from '../../fixtures/arbitraries/examples';
import { sessionId } from '../domain/ids';
import { automaticPoints } from './automatic-points';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();

test('asks for a point of what was there before the first change, and then once in ten minutes', () => {
  const makePoint = vi.fn(async () => undefined);
  const waiting: (() => void)[] = [];
  const beforeChange = automaticPoints(makePoint, (run) => waiting.push(run));
  const first = anEmptySession();
  const second = { ...first };
  beforeChange(first, at(0));
  beforeChange(second, at(9));
  expect(makePoint, 'not while someone tags').not.toHaveBeenCalled();
  beforeChange(second, at(10));
  for (const run of waiting) run();
  expect(makePoint.mock.calls).toEqual([
    ['automatic', first],
    ['automatic', second],
  ]);
});

test('another session has points of its own', () => {
  const makePoint = vi.fn(async () => undefined);
  const beforeChange = automaticPoints(makePoint, (run) => run());
  const session = anEmptySession();
  beforeChange(session, at(0));
  beforeChange({ ...session, header: { ...session.header, id: sessionId('other') } }, at(1));
  expect(makePoint).toHaveBeenCalledTimes(2);
});
