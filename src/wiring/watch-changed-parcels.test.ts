import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { anEmptySession, aParcel, aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { parcelId } from '../domain/ids';
import { renameSession } from '../domain/intents/session-fields';
import { fakePackage } from '../map/testing/fake-package';
import { createSessionStore } from '../session/session-store';
import { type AppState, initialAppState } from '../ui/app-state';
import { watchChangedParcels } from './watch-changed-parcels';

const gemeente = fakePackage();
const here = { parcelId: parcelId('1'), geometry: gemeente.parcels.geometry(0), drawnAreaM2: 10_000 };

function setUp() {
  const session = createSessionStore();
  const state = createStore<AppState>()(() => ({ ...initialAppState, screen: 'work' }));
  const notice = vi.fn();
  watchChangedParcels({ session, state, notice });
  return { session, state, notice };
}

test('says once what changed when a session and a package come together, and again when they do so anew', () => {
  const { session, state, notice } = setUp();
  const before = aSession([aPlot({ parcels: [aParcel(1, { ...here, drawnAreaM2: 9_000 })] })]);
  session.open(before);
  expect(notice).not.toHaveBeenCalled();
  state.setState({ gemeente });
  expect(notice).toHaveBeenCalledExactlyOnceWith(
    'info',
    expect.stringContaining('is 1 perceel van uw plots anders'),
    [],
    'changed-parcels',
  );
  session.apply(renameSession(before, 'Anders'));
  state.setState({ busy: 'even' });
  expect(notice).toHaveBeenCalledOnce();
  expect(session.getState().session?.plots).toBe(before.plots);
  session.close();
  session.open(before);
  expect(notice).toHaveBeenCalledTimes(2);
});

test('says nothing when nothing changed', () => {
  const { session, state, notice } = setUp();
  state.setState({ gemeente });
  session.open(aSession([aPlot({ parcels: [aParcel(1, here)] })]));
  session.open(anEmptySession());
  expect(notice).not.toHaveBeenCalled();
});
