import { expect, test } from 'vitest';
import { createSlots } from './slots';

test('so many at a time, first come first served, and a failure gives its place back', async () => {
  const slots = createSlots(2);
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const work = (name: number) =>
    slots.run(async () => {
      begun.push(name);
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      if (name === 1) throw new Error('broken');
      return name;
    });
  const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
