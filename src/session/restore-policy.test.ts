import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay } from './local-day';
import { automaticPointDue, POINT_REASONS, type PointReason, pointsToDrop } from './restore-policy';

const NOW = '2026-11-22T15:00:00.000Z';
const MINUTE = 60_000;
const minutesAgo = (minutes: number): string => new Date(Date.parse(NOW) - minutes * MINUTE).toISOString();
let count = 0;
const point = (minutes: number, reason: PointReason = 'automatic') => {
  count += 1;
  return { id: `point-${count}`, at: minutesAgo(minutes), reason };
};
const kept = (points: readonly ReturnType<typeof point>[]) => {
  const gone = new Set(pointsToDrop(points, NOW));
  return points.filter((one) => !gone.has(one));
};

test('work makes an automatic point every ten minutes at most', () => {
  expect(automaticPointDue([], NOW)).toBe(true);
  expect(automaticPointDue([point(9)], NOW)).toBe(false);
  expect(automaticPointDue([point(10), point(2, 'before-merge')], NOW)).toBe(true);
  expect(automaticPointDue([point(-60)], NOW), 'a clock that was set back').toBe(true);
});

test('of today eight stay, the first and the last among them, spread over the day', () => {
  const day = Array.from({ length: 30 }, (_, index) => point(index * 10 + 1));
  const left = kept(day);
  expect(left).toHaveLength(8);
  expect(left[0]).toBe(day[0]);
  expect(left.at(-1)).toBe(day.at(-1));
  const times = left.map(({ at }) => Date.parse(at) / MINUTE);
  const gaps = times.slice(1).map((time, index) => (times[index] ?? 0) - time);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(80);
});

test('of each of the last fourteen days the last one stays', () => {
  const days = Array.from({ length: 20 }, (_, index) => [point(index * 1440 + 30), point(index * 1440 + 60)]).flat();
  const left = kept(days).filter(({ at }) => localDay(at) !== localDay(NOW));
  expect(new Set(left.map(({ at }) => localDay(at))).size).toBe(left.length);
  expect(left).toHaveLength(13);
});

test('whatever there is: at most forty stay, the newest among them, and what was made by hand goes last', () => {
  const anyPoint = fc.record({
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 40 * 1440 }).map(minutesAgo),
    reason: fc.constantFrom(...POINT_REASONS),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyPoint, { selector: ({ id }) => id, maxLength: 80 }), (points) => {
      const gone = new Set(pointsToDrop(points, NOW));
      const left = points.filter((one) => !gone.has(one));
      expect(left.length).toBeLessThanOrEqual(40);
      expect(pointsToDrop(left, NOW), 'a second look lets nothing more go').toEqual([]);
      const lost = [...gone].filter(({ reason }) => reason !== 'automatic');
      if (lost.length > 0) expect(left.every(({ reason }) => reason !== 'automatic')).toBe(true);
      for (const { at } of lost) expect(left.every((one) => one.at >= at)).toBe(true);
    }),
  );
});
