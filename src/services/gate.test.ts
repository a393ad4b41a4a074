import { expect, test } from 'vitest';
import { createGate } from './gate';

test('who comes while it is shut passes when it opens, and it knows how long it was shut', async () => {
  let now = 0;
  const gate = createGate(() => now);
  await expect(gate.passed()).resolves.toBe(true);
  gate.pause();
  gate.pause();
  let through = false;
  const passing = gate.passed().then(() => {
    through = true;
  });
  now = 500;
  await Promise.resolve();
  expect(through).toBe(false);
  expect(gate.pausedMs()).toBe(500);
  gate.resume();
  await passing;
  now = 900;
  expect(gate.paused).toBe(false);
  expect(gate.pausedMs()).toBe(500);
});

test('who is told to stop does not wait for it', async () => {
  const gate = createGate(() => 0);
  gate.pause();
  const stop = new AbortController();
  const passing = gate.passed(stop.signal);
  stop.abort();
  await expect(passing).resolves.toBe(false);
  await expect(gate.passed(stop.signal)).resolves.toBe(false);
});

test('it says what waits longest for a service, and moments are not worth telling', () => {
  let now = 1_000;
  let told = 0;
  const gate = createGate(
    () => now,
    () => {
      told += 1;
    },
  );
  const problem = { name: 'service-offline' } as const;
  gate.hold(2_000, problem)();
  expect([gate.waiting, told]).toEqual([null, 0]);
  const first = gate.hold(21_000, problem);
  now = 1_500;
  const second = gate.hold(31_000, problem);
  expect(gate.waiting).toEqual({ since: 1_500, until: 31_000, problem });
  second();
  expect(gate.waiting).toEqual({ since: 1_000, until: 21_000, problem });
  first();
  first();
  expect([gate.waiting, told]).toEqual([null, 4]);
});
