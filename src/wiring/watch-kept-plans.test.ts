import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { anEmptySession, square } from '../../fixtures/arbitraries/examples';
import { planId } from '../domain/ids';
import { addPlans } from '../domain/intents/add-plans';
import type { ExistingPlan } from '../domain/plans/existing-plan';
import { createSessionStore } from '../session/session-store';
import { type AppState, initialAppState } from '../ui/app-state';
import { planLayer } from './plan-layer';
import { watchKeptPlans } from './watch-kept-plans';

const plan: ExistingPlan = {
  id: 'plan-1',
  code: 'P1',
  name: 'De Hof',
  units: { nultreden: 10, geclusterd: null, zorggeschikt: null },
  planningStatus: '',
  year: null,
  geometry: square(150_000, 510_000, 100),
};

test('plans that the session keeps are a layer, also after it was opened again; undo takes it away', async () => {
  const session = createSessionStore();
  const looked = planLayer([plan], 'anders.csv', 1, '2026-11-22');
  const state = createStore<AppState>()(() => ({ ...initialAppState, broughtLayers: [looked] }));
  watchKeptPlans({ session, state, notice: vi.fn() });
  const names = () => state.getState().broughtLayers.map(({ name }) => name);
  const empty = anEmptySession();
  session.open(empty);
  const added = { name: 'monitor.gpkg', day: '2026-11-22', codes: [] };
  session.apply(addPlans(empty, { ...added, plans: [{ id: planId('a'), plan, homes: [] }] }));
  await vi.waitFor(() => expect(names()).toEqual(['Plannen: monitor.gpkg', 'Plannen: anders.csv']));
  const kept = session.getState().session;
  session.undo();
  await vi.waitFor(() => expect(names()).toEqual(['Plannen: anders.csv']));
  if (!kept) throw new Error('There is a session');
  session.open(kept);
  await vi.waitFor(() => expect(names()).toEqual(['Plannen: monitor.gpkg', 'Plannen: anders.csv']));
});
