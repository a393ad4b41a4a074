import { expect, it } from 'vitest';
import { fakeClock } from '../../../src/services/testing/fake-clock';
import { wait } from '../../../src/services/wait';
import { createThrottle } from './throttle';

it('tells the first change at once, and of many after it only the last', async () => {
  const clock = fakeClock();
  const told: number[] = [];
  const throttle = createThrottle(clock, 200, () => told.push(clock.now()));
  const start = clock.now();
  for (let change = 0; change < 50; change++) {
    throttle.changed();
    await clock.through(wait(clock, 10));
  }
  await clock.through(wait(clock, 1_000));
  expect(told.map((at) => at - start)).toEqual([0, 200, 400, 600]);
});

it('tells nothing after it was stopped', async () => {
  const clock = fakeClock();
  let told = 0;
  const throttle = createThrottle(clock, 200, () => {
    told += 1;
  });
  throttle.changed();
  throttle.changed();
  throttle.stop();
  throttle.changed();
  await clock.through(wait(clock, 1_000));
  expect(told).toBe(1);
});
