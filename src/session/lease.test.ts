import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionId } from '../domain/ids';
import { createLeases } from './lease';

const id = sessionId('s');
const nobody = (): void => undefined;

/** One lock, given to who asks in turn; waiting ends when its signal aborts. */
function oneLock() {
  let free: Promise<unknown> = Promise.resolve();
  const request = (_name: string, { signal }: LockOptions, held: () => Promise<unknown>): Promise<unknown> => {
    const turn = new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      void free.then(() => resolve());
    });
    const result = turn.then(held);
    free = Promise.all([free, result.catch(nobody)]);
    return result;
  };
  return { request } as unknown as LockManager;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function twoTabs() {
  let token = 0;
  const leases = createLeases(oneLock(), () => `token-${++token}`);
  return leases;
}

test('the second gets no lease while the first works', async () => {
  const leases = twoTabs();
  expect((await leases.take(id, nobody))?.token).toBe('token-1');
  const second = leases.take(id, nobody);
  await vi.advanceTimersByTimeAsync(500);
  expect(await second).toBeNull();
});

test('it looks along at once when the first says that it is there', async () => {
  const leases = twoTabs();
  await leases.take(id, nobody);
  const inUse = new AbortController();
  const second = leases.take(id, nobody, inUse.signal);
  inUse.abort();
  expect(await second).toBeNull();
});

test('of a tab that says nothing, for it crashed, the lock is waited for longer', async () => {
  const leases = twoTabs();
  const crashed = await leases.take(id, nobody);
  const second = leases.take(id, nobody, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(3_000);
  crashed?.release();
  expect((await second)?.token).toBe('token-2');
});

test('who waited in vain does not come in later', async () => {
  const leases = twoTabs();
  const first = await leases.take(id, nobody);
  const second = leases.take(id, nobody);
  await vi.advanceTimersByTimeAsync(500);
  expect(await second).toBeNull();
  first?.release();
  expect((await leases.take(id, nobody))?.token).toBe('token-2');
});

test('a browser that does not hear that nobody waits any more keeps nobody waiting, and the lock goes on', async () => {
  const heard = oneLock();
  const deaf = {
    request: (name: string, _: LockOptions, held: () => Promise<unknown>) =>
      Reflect.apply(heard.request, heard, [name, {}, held]),
  } as unknown as LockManager;
  const leases = createLeases(deaf, () => 'token');
  const first = await leases.take(id, nobody);
  const second = leases.take(id, nobody);
  await vi.advanceTimersByTimeAsync(500);
  expect(await second).toBeNull();
  first?.release();
  expect((await leases.take(id, nobody))?.token).toBe('token');
});
