import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type AppState, initialAppState } from '../ui/app-state';
import { watchPreparing } from './watch-preparing';

const tab = () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => {
    const state = createStore<AppState>()(() => initialAppState);
    return { state, before: watchPreparing(state, () => storage) };
  };
};

test('a reload comes back to the preparing, and not once it was left', () => {
  const load = tab();
  const first = load();
  expect(first.before).toBe(false);
  first.state.setState({ screen: 'prepare' });
  const second = load();
  expect(second.before).toBe(true);
  second.state.setState({ screen: 'prepare' });
  second.state.setState({ screen: 'start' });
  expect(load().before).toBe(false);
});

test('a browser that refuses storage only costs the start screen', () => {
  const state = createStore<AppState>()(() => initialAppState);
  const refused = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(watchPreparing(state, refused)).toBe(false);
  expect(() => state.setState({ screen: 'prepare' })).not.toThrow();
});
