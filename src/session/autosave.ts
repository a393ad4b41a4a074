import type { Change } from '../domain/change';
import type { Result } from '../domain/result';
import { type RecordKey, recordKey, type Session, type SessionRecord } from '../domain/session';
import type { LogEntry } from './log-entry';
import type { SaveState } from './session-store';
import type { StorageProblem } from './storage-problem';

export interface AutosaveOptions {
  /** Writes one change in one transaction, with its entries in the log; `session` is the session after it. */
  readonly save: (
    change: Change,
    session: Session,
    entries: readonly LogEntry[],
  ) => Promise<Result<void, StorageProblem>>;
  /** Hears of every change that is on disk, joined as it was written. */
  readonly onSaved?: (change: Change) => void;
  readonly onState: (state: SaveState) => void;
  /** Calls back after so many milliseconds and gives what cancels that; a clock comes in so that tests need none. */
  readonly after?: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds until each next try; the last one repeats. */
  readonly retryDelays?: readonly number[];
}

export interface Autosave {
  /** Takes a change in the order in which it was made. The first goes to disk at once. */
  push(change: Change, session: Session, entry?: LogEntry): void;
  /** Resolves when nothing is waiting any more, or the waiting changes could not be written (false). */
  flush(): Promise<boolean>;
  /** No further tries; what is still waiting stays unwritten. */
  stop(): void;
}

const RETRY_DELAYS_MS: readonly number[] = [500, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Brings changes to disk, one write at a time and in order. What comes in during a write is joined into the next
 * one. A change leaves the queue only when its write is confirmed: on failure everything is kept and tried again,
 * with growing pauses.
 */
export function createAutosave({
  save,
  onSaved = () => undefined,
  onState,
  after = browserTimer,
  retryDelays = RETRY_DELAYS_MS,
}: AutosaveOptions): Autosave {
  let waiting: readonly { readonly change: Change; readonly entry: LogEntry | undefined }[] = [];
  let latest: Session | null = null;
  let writing: Promise<void> | null = null;
  let cancelRetry: (() => void) | null = null;
  let failures = 0;
  let stopped = false;

  const start = (): void => {
    cancelRetry?.();
    cancelRetry = null;
    if (!writing && !stopped && waiting.length > 0) writing = writeAll();
  };

  const writeAll = async (): Promise<void> => {
    try {
      while (waiting.length > 0 && latest !== null && !stopped) {
        if (failures === 0) onState({ name: 'saving' });
        const now = waiting;
        const change = joined(now.map((each) => each.change));
        const entries = now.flatMap(({ entry }) => entry ?? []);
        const result = await save(change, latest, entries);
        if (!result.ok) {
          onState({ name: 'not-saved', problem: result.problem });
          // Who was taken over from never writes again: trying would change nothing.
          if (!stopped && result.problem.name !== 'session-taken-over')
            cancelRetry = after(retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 0, start);
          failures += 1;
          return;
        }
        failures = 0;
        waiting = waiting.slice(now.length);
        onSaved(change);
      }
      if (waiting.length === 0) onState({ name: 'saved' });
    } finally {
      // Within the same turn as the last look at `waiting`, so that no change can slip in between.
      writing = null;
    }
  };

  return {
    push(change, session, entry) {
      waiting = [...waiting, { change, entry }];
      latest = session;
      // While a retry waits its turn, a new gesture is a good moment to try.
      start();
    },
    async flush() {
      if (!writing) start();
      while (writing) await writing;
      return waiting.length === 0;
    },
    stop() {
      stopped = true;
      cancelRetry?.();
    },
  };
}

/** One change with the effect of several in a row: of each record only what became of it last. */
export function joined(changes: readonly Change[]): Change {
  const [first] = changes;
  if (!first) throw new Error('There is no change to join');
  if (changes.length === 1) return first;
  const put = new Map<RecordKey, SessionRecord>();
  const deleted = new Set<RecordKey>();
  for (const change of changes) {
    for (const key of change.deleted) {
      put.delete(key);
      deleted.add(key);
    }
    for (const record of change.put) {
      const key = recordKey(record);
      deleted.delete(key);
      put.set(key, record);
    }
  }
  return { intent: first.intent, subject: first.subject, put: [...put.values()], deleted: [...deleted] };
}

function browserTimer(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
