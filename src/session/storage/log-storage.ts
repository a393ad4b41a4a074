import { type Change, INTENTS, type Intent } from '../../domain/change';
import { plotId, type SessionId } from '../../domain/ids';
import { good, type Result } from '../../domain/result';
import { isRecord, type RawRecord } from '../file/fields';
import { SESSION_VERSION } from '../file/session-file-format';
import type { LogEntry } from '../log-entry';
import { bounded, type LogDay, type LogItem } from '../session-log';
import type { StorageProblem } from '../storage-problem';
import type { Backend, Transaction } from './backend';

type Kept<Value> = Promise<Result<Value, StorageProblem>>;

/** The logs of sessions, to read and to keep within bounds; entries are written together with their change. */
export interface LogStorage {
  /** Oldest first. */
  read(session: SessionId): Kept<readonly LogItem[]>;
  /** The place of the last entry; 0 when there is none. */
  lastOrder(session: SessionId): Kept<number>;
  /** Puts a summary in the place of what is beyond the bounds. */
  tidy(session: SessionId): Kept<void>;
}

export function createLogStorage(backend: Backend): LogStorage {
  return {
    async read(session) {
      const raws = await backend.transact('readonly', ['log'], (transaction) => transaction.all('log', session));
      return raws.ok ? good(itemsIn(raws.value)) : raws;
    },
    lastOrder: (session) =>
      backend.transact('readonly', ['log'], async (transaction) =>
        Number((await transaction.lastPart('log', session)) ?? 0),
      ),
    tidy: (session) =>
      backend.transact('readwrite', ['log'], async (transaction) => {
        const items = itemsIn(await transaction.all('log', session));
        const kept = bounded(items);
        if (kept.length === items.length) return;
        const still = new Set(kept);
        const gone = items.filter((item) => !still.has(item));
        for (const { order } of gone) await transaction.delete('log', [session, partOf(order)]);
        const before = new Set(items);
        await putLog(
          transaction,
          session,
          kept.filter((item) => !before.has(item)),
        );
      }),
  };
}

/** Writes items in their place; writing one again changes nothing. */
export async function putLog(transaction: Transaction, session: SessionId, items: readonly LogItem[]): Promise<void> {
  const version = SESSION_VERSION;
  await Promise.all(items.map((item) => transaction.put('log', [session, partOf(item.order)], { ...item, version })));
}

/** Gives a copy of a session its log, as it was written. */
export async function copyLog(transaction: Transaction, from: SessionId, to: SessionId): Promise<void> {
  for (const raw of await transaction.all('log', from))
    if (isRecord(raw) && typeof raw.order === 'number') await transaction.put('log', [to, partOf(raw.order)], raw);
}

/** Sorts as the number does. */
const partOf = (order: number): string => String(order).padStart(16, '0');

const itemsIn = (raws: readonly unknown[]): readonly LogItem[] =>
  raws.flatMap((raw) => asItem(raw) ?? []).sort((a, b) => a.order - b.order);

/** What is not as this program writes it is left out: a log that misses a line is worth more than none. */
function asItem(raw: unknown): LogItem | null {
  if (!isRecord(raw) || typeof raw.order !== 'number') return null;
  return typeof raw.day === 'string' ? asDay(raw, raw.order, raw.day) : asEntry(raw, raw.order);
}

function asDay(raw: RawRecord, order: number, day: string): LogDay {
  const counts: Partial<Record<Intent, number>> = {};
  if (isRecord(raw.counts))
    for (const intent of INTENTS) {
      const count = raw.counts[intent];
      if (typeof count === 'number') counts[intent] = count;
    }
  return { order, day, counts };
}

function asEntry(raw: RawRecord, order: number): LogEntry | null {
  const intent = INTENTS.find((known) => known === raw.intent);
  const { at, proposer, subject } = raw;
  if (!intent || typeof at !== 'string' || typeof proposer !== 'string' || typeof subject !== 'string') return null;
  const plots: readonly unknown[] = Array.isArray(raw.plots) ? raw.plots : [];
  return {
    order,
    at,
    proposer,
    intent,
    subject,
    how: raw.how === 'undone' || raw.how === 'redone' ? raw.how : 'done',
    plots: plots.filter((id) => typeof id === 'string').map(plotId),
    inverse: raw.version === SESSION_VERSION ? asInverse(raw.inverse) : null,
  };
}

const KINDS: readonly unknown[] = ['header', 'target', 'start', 'partner', 'plot', 'plan'];

/** Only its shape: what it does to a session goes through the session's own gate before it is used. */
function asInverse(raw: unknown): Change | null {
  if (!isRecord(raw) || !Array.isArray(raw.put) || !Array.isArray(raw.deleted)) return null;
  const sound =
    raw.put.every((record) => isRecord(record) && KINDS.includes(record.kind)) &&
    raw.deleted.every((key) => typeof key === 'string' && /^(start$|plot:|partner:|plan:)/.test(key));
  return sound ? (raw as unknown as Change) : null;
}
