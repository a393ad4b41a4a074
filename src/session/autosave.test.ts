import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEmptySession } from '../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../fixtures/arbitraries/session';
import { apply } from '../domain/apply';
import type { Change } from '../domain/change';
import { bad, good, type Result } from '../domain/result';
import { createAutosave, joined } from './autosave';
import type { SaveState } from './session-store';
import type { StorageProblem } from './storage-problem';

const session = anEmptySession();
const change = (subject: string): Change => ({
  intent: 'renameSession',
  subject,
  put: [{ ...session.header, name: subject }],
  deleted: [],
});
const full: StorageProblem = { name: 'storage-full' };

/** A disk whose answers the test gives, and a clock that stands still until it is told to run. */
function bench() {
  const written: Change[] = [];
  const states: SaveState['name'][] = [];
  const waiting: ((result: Result<void, StorageProblem>) => void)[] = [];
  const timers: { milliseconds: number; run: () => void }[] = [];
  const autosave = createAutosave({
    save: (saved) =>
      new Promise((resolve) => {
        written.push(saved);
        waiting.push(resolve);
      }),
    onState: ({ name }) => states.push(name),
    after: (milliseconds, run) => {
      const timer = { milliseconds, run };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
  });
  const answer = async (result: Result<void, StorageProblem> = good(undefined)): Promise<void> => {
    waiting.shift()?.(result);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { autosave, written, states, timers, answer };
}

test('the first change goes to disk at once, and is called saved only when the disk says so', async () => {
  const { autosave, written, states, answer } = bench();
  autosave.push(change('a'), session);
  expect(written).toHaveLength(1);
  expect(states).toEqual(['saving']);
  await answer();
  expect(states).toEqual(['saving', 'saved']);
});

test('what comes in during a write is joined into the next one', async () => {
  const { autosave, written, states, answer } = bench();
  for (const name of ['a', 'b', 'c']) autosave.push(change(name), session);
  await answer();
  expect(states.at(-1)).toBe('saving');
  expect(written).toHaveLength(2);
  expect(written[1]?.put).toEqual(change('c').put);
  await answer();
  expect(states.at(-1)).toBe('saved');
});

test('a failed write keeps its changes and tries again, with growing pauses', async () => {
  const { autosave, written, states, timers, answer } = bench();
  autosave.push(change('a'), session);
  await answer(bad(full));
  expect(states.at(-1)).toBe('not-saved');
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([500]);
  timers.shift()?.run();
  await answer(bad(full));
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
  expect(states).not.toContain('saved');
  timers.shift()?.run();
  await answer();
  expect(states.at(-1)).toBe('saved');
  expect(written).toHaveLength(3);
  expect(written[2]?.put).toEqual(change('a').put);
});

test('a new change is a reason to try at once', async () => {
  const { autosave, written, timers, answer } = bench();
  autosave.push(change('a'), session);
  await answer(bad(full));
  autosave.push(change('b'), session);
  expect(timers).toEqual([]);
  expect(written).toHaveLength(2);
  await answer();
});

test('flush waits for everything, and says when it could not be written', async () => {
  const { autosave, answer } = bench();
  autosave.push(change('a'), session);
  autosave.push(change('b'), session);
  const flushed = autosave.flush();
  await answer();
  await answer();
  expect(await flushed).toBe(true);
  autosave.push(change('c'), session);
  const failed = autosave.flush();
  await answer(bad(full));
  expect(await failed).toBe(false);
  expect(await createAutosave({ save: async () => good(undefined), onState: () => undefined }).flush()).toBe(true);
});

test('stopped, it tries no more', async () => {
  const { autosave, written, timers, answer } = bench();
  autosave.push(change('a'), session);
  autosave.stop();
  await answer(bad(full));
  autosave.push(change('b'), session);
  expect(timers).toEqual([]);
  expect(written).toHaveLength(1);
});

test('a joined change does what its parts do one after another', () => {
  fc.assert(
    fc.property(anySession(), fc.array(anyChange, { minLength: 1, maxLength: 6 }), (start, changes) => {
      const oneByOne = changes.reduce((current, next) => apply(current, next).session, start);
      expect(apply(start, joined(changes)).session).toEqual(oneByOne);
    }),
  );
});

test('who was taken over from tries no more, and what it had is still known to be unsaved', async () => {
  const { autosave, written, states, timers, answer } = bench();
  autosave.push(change('a'), session);
  await answer(bad({ name: 'session-taken-over' }));
  expect(states).toEqual(['saving', 'not-saved']);
  expect(timers).toEqual([]);
  const flushed = autosave.flush();
  await answer(bad({ name: 'session-taken-over' }));
  expect(await flushed).toBe(false);
  expect(written).toHaveLength(2);
});
