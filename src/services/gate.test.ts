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
