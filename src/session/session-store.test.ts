import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../fixtures/arbitraries/session';
import { apply } from '../domain/apply';
import type { Change } from '../domain/change';
import { plotId } from '../domain/ids';
import { renamePlot } from '../domain/intents/edit-plot';
import type { Session } from '../domain/session';
import { createSessionStore } from './session-store';

const id = plotId('p');
const opened = (onChange: (change: Change, session: Session) => void = () => undefined) => {
  const store = createSessionStore({ onChange });
  store.open(aSession([aPlot({ id, name: 'De Gouw' })]));
  const rename = (name: string): void => {
    const { session } = store.getState();
    if (session) store.apply(renamePlot(session, id, name));
  };
  const name = (): string | undefined => store.getState().session?.plots.get(id)?.name;
  return { store, rename, name };
};

test('a gesture is applied, told to those who keep it, and can be undone and redone', () => {
  const onChange = vi.fn();
  const { store, rename, name } = opened(onChange);
  rename('Het Hof');
  expect(name()).toBe('Het Hof');
  expect(store.getState()).toMatchObject({ lastAction: { how: 'done' }, nextUndo: { intent: 'renamePlot' } });
  store.undo();
  expect(name()).toBe('De Gouw');
  expect(store.getState()).toMatchObject({ lastAction: { how: 'undone' }, nextUndo: null });
  store.redo();
  expect(name()).toBe('Het Hof');
  expect(store.getState()).toMatchObject({ lastAction: { how: 'redone' }, nextRedo: null });
  expect(onChange.mock.calls.map(([change]) => change.put[0].name)).toEqual(['Het Hof', 'De Gouw', 'Het Hof']);
  expect(onChange.mock.lastCall?.[1]).toBe(store.getState().session);
});

test('an empty change makes no step and is not saved', () => {
  const onChange = vi.fn();
  const { store, rename } = opened(onChange);
  rename('De Gouw');
  store.undo();
  store.redo();
  expect(onChange).not.toHaveBeenCalled();
  expect(store.getState().nextUndo).toBeNull();
});

test('at least 100 steps can be undone', () => {
  const { store, rename, name } = opened();
  for (let step = 1; step <= 150; step += 1) rename(`Naam ${step}`);
  for (let step = 1; step <= 100; step += 1) store.undo();
  expect(name()).toBe('Naam 50');
});

test('another session starts with an empty history, and without one there is nothing to change', () => {
  const { store, rename } = opened();
  rename('Het Hof');
  store.open(aSession([]));
  store.undo();
  expect(store.getState()).toMatchObject({ nextUndo: null, lastAction: null });
  store.close();
  expect(store.getState().session).toBeNull();
  expect(() => store.undo()).toThrow('No session');
});

test('whoever applies the changes that are told arrives at the same session', () => {
  fc.assert(
    fc.property(
      anySession(4),
      fc.array(fc.oneof(anyChange, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 15 }),
      (session, steps) => {
        let follower = session;
        const store = createSessionStore({
          onChange: (change) => {
            follower = apply(follower, change).session;
          },
        });
        store.open(session);
        for (const step of steps) {
          if (step === 'undo') store.undo();
          else if (step === 'redo') store.redo();
          else store.apply(step);
        }
        expect(follower).toEqual(store.getState().session);
        while (store.getState().nextUndo) store.undo();
        expect(store.getState().session).toEqual(session);
      },
    ),
  );
});

test('who looks along shows what the writing tab saved, and changes nothing', () => {
  const onChange = vi.fn();
  const { store, rename, name } = opened(onChange);
  rename('Het Hof');
  store.lookAlong();
  expect(store.getState()).toMatchObject({ access: 'read', nextUndo: null, nextRedo: null });
  rename('De Gouw');
  store.undo();
  expect(name()).toBe('Het Hof');
  const { session } = store.getState();
  if (session) store.receive(renamePlot(session, id, 'De Laak'));
  expect(name()).toBe('De Laak');
  expect(store.getState().nextUndo).toBeNull();
  expect(onChange).toHaveBeenCalledTimes(1);
});
