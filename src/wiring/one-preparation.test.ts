import { beforeEach, expect, test, vi } from 'vitest';
import { createLeases } from '../session/lease';
import { fakeLocks } from '../session/testing/fake-locks';
import { type OpenPreparationLine, onePreparation } from './one-preparation';

beforeEach(() => {
  vi.useFakeTimers();
  // Fake timers leave this one alone.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), milliseconds);
    return controller.signal;
  });
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

/** Tabs of one browser: they share locks, and hear each other unless one is frozen. */
function browser() {
  const locks = fakeLocks();
  const tabs: (() => void)[] = [];
  const openTab = ({
    frozen = false,
    onLost = async () => undefined,
  }: {
    frozen?: boolean;
    onLost?: () => Promise<void>;
  } = {}) => {
    const line: OpenPreparationLine = (onAsked) => {
      if (!frozen) tabs.push(onAsked);
      return {
        askToLetGo: () =>
          tabs
            .filter((tab) => tab !== onAsked)
            .forEach((ask) => {
              ask();
            }),
      };
    };
    return onePreparation(
      createLeases(locks, () => 'token', 'preparation'),
      line,
      onLost,
    );
  };
  return { openTab };
}

test('one tab has the turn, for as long as it wants', async () => {
  const { openTab } = browser();
  const [first, second] = [openTab(), openTab()];
  expect(await first.take()).toBe(true);
  expect(await first.take()).toBe(true);
  const refused = second.take();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await refused).toBe(false);
  first.release();
  expect(await second.take()).toBe(true);
});

test('a tab that is asked ends its work first, and only then the other goes on', async () => {
  const order: string[] = [];
  const { openTab } = browser();
  const first = openTab({
    onLost: async () => {
      await Promise.resolve();
      order.push('first ended');
    },
  });
  const second = openTab();
  await first.take();
  await second.takeOver();
  order.push('second begins');
  expect(order).toEqual(['first ended', 'second begins']);
});

test('a tab that does not answer loses its turn after a while, and hears of it', async () => {
  const onLost = vi.fn(async () => undefined);
  const { openTab } = browser();
  const [first, second] = [openTab({ frozen: true, onLost }), openTab()];
  await first.take();
  const taken = second.takeOver();
  await vi.advanceTimersByTimeAsync(5_000);
  await taken;
  expect(onLost).toHaveBeenCalledOnce();
  const refused = first.take();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await refused).toBe(false);
});
