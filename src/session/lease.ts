import type { SessionId } from '../domain/ids';

/** The right to work on one thing, as a rule to write a session: at any moment one tab has it. */
export interface Lease {
  /** Storage writes only for the tab that claimed the session last, by this; a tab that woke up late has an older one. */
  readonly token: string;
  /** Lets another tab have it. `onLost` is not called. */
  release(): void;
}

/** By which tabs of one browser agree who works on what. `onLost` is called once, when another tab takes over. */
export interface Leases<Id extends string = SessionId> {
  /**
   * null when another tab has it. With `inUse`, which aborts once a tab says that it works on the session, it waits longer for
   * one that says nothing: of a tab that crashed on a busy machine the lock goes late.
   */
  take(id: Id, onLost: () => void, inUse?: AbortSignal): Promise<Lease | null>;
  /** Waits a moment for whoever has it to let go, then takes it: a frozen tab does not hold it for ever. */
  takeOver(id: Id, onLost: () => void): Promise<Lease>;
}

/** A tab that is loaded again may find the lock of its former self, which is about to go. Milliseconds. */
const GRACE_MS = 500;
/** The same where a tab that lives would have said so meanwhile, milliseconds. */
const LONG_GRACE_MS = 5_000;
/** How long a tab that was asked may take to write what it still has, milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Leases on Web Locks. Without them (an old browser, plain http) everyone who asks gets one: the token, which storage
 * checks with every write, then still lets only the last one write.
 * @param kind of the things that are leased: locks of one kind say nothing of those of another
 */
export function createLeases<Id extends string = SessionId>(
  locks: LockManager | undefined,
  newToken: () => string,
  kind: 'session' | 'preparation' = 'session',
): Leases<Id> {
  const request = (id: Id, options: LockOptions, onLost: () => void): Promise<Lease> => {
    if (!locks) return Promise.resolve({ token: newToken(), release: () => undefined });
    return new Promise((resolve, reject) => {
      let held = false;
      const hold = (): Promise<void> => {
        held = true;
        return new Promise((release) => resolve({ token: newToken(), release }));
      };
      locks.request(`van-bod-naar-plot.${kind}.${id}`, options, hold).catch((error: unknown) => {
        // Of a lock that was held it means: stolen.
        if (held) onLost();
        else reject(error);
      });
    });
  };
  // Whoever waits goes on when the time is up, whether the browser hears the signal or not: Chromium misses one that comes
  // while it is still looking at the request, and then grants the lock long after nobody wants it.
  const wait = (id: Id, milliseconds: number, onLost: () => void, inUse?: AbortSignal): Promise<Lease | null> => {
    const waiting = new AbortController();
    const { signal } = waiting;
    const stop = (): void => waiting.abort();
    const timer = setTimeout(stop, milliseconds);
    inUse?.addEventListener('abort', stop, { once: true });
    const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
    const granted = request(id, { signal }, onLost).then(
      (lease) => {
        if (!signal.aborted) return lease;
        lease.release();
        return null;
      },
      (error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      },
    );
    return Promise.race([stopped, granted]).finally(() => {
      clearTimeout(timer);
      inUse?.removeEventListener('abort', stop);
    });
  };

  return {
    take: (id, onLost, inUse) => wait(id, inUse ? LONG_GRACE_MS : GRACE_MS, onLost, inUse),
    takeOver: async (id, onLost) =>
      (await wait(id, PATIENCE_MS, onLost)) ?? (await request(id, { steal: true }, onLost)),
  };
}
