import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createViewStore } from '../session/view-store';
import { type AppState, initialAppState } from '../ui/app-state';
import { losePictures, tryPictures } from './watch-network';

let online = true;

beforeEach(() => {
  online = true;
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {
    get onLine() {
      return online;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp() {
  const state = createStore<AppState>()(() => initialAppState);
  const view = createViewStore();
  view.setState({ onlineBasemap: 'grijs' });
  const notice = vi.fn();
  const network = { state, view, notice };
  return { network, notice, lost: () => state.getState().picturesLost };
}

test('pictures that do not come are asked for again after a while, each time later, and it is said once', () => {
  const { network, notice, lost } = setUp();
  losePictures(network);
  losePictures(network);
  expect(lost()).toBe(true);
  vi.advanceTimersByTime(15_000);
  expect(lost()).toBe(false);
  losePictures(network);
  vi.advanceTimersByTime(29_000);
  expect(lost()).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(lost()).toBe(false);
  expect(notice).toHaveBeenCalledTimes(1);
});

test('pictures that were there for a while and go again are news', () => {
  const { network, notice } = setUp();
  losePictures(network);
  vi.advanceTimersByTime(30_000);
  losePictures(network);
  expect(notice).toHaveBeenCalledTimes(2);
});

test('without a network nothing is asked; who asks again sees them at once', () => {
  const { network, lost } = setUp();
  online = false;
  losePictures(network);
  vi.advanceTimersByTime(600_000);
  expect(lost()).toBe(true);
  tryPictures(network);
  expect(lost()).toBe(false);
});

test('the package’s own basemap is not lost', () => {
  const { network, notice, lost } = setUp();
  network.view.setState({ onlineBasemap: null });
  losePictures(network);
  expect(lost()).toBe(false);
  expect(notice).not.toHaveBeenCalled();
});
