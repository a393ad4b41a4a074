import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type AppState, initialAppState } from '../ui/app-state';
import { exportRuns } from './export-runs';

const state = createStore<AppState>()(() => initialAppState);
const exporting = () => state.getState().exporting;

test('a run shows how far it is until it ends', () => {
  const run = exportRuns(state).begin('report');
  run.show(0.5);
  expect(exporting()).toEqual({ format: 'report', done: 0.5 });
  run.end();
  expect(exporting()).toBeNull();
});

test('a next file stops the one before, which then says nothing any more', () => {
  const runs = exportRuns(state);
  const first = runs.begin('report');
  runs.begin('gis-rd');
  expect(first.signal.aborted).toBe(true);
  first.show(0.9);
  first.end();
  expect(exporting()).toEqual({ format: 'gis-rd', done: 0 });
  runs.cancel();
  expect(exporting()).toBeNull();
});
