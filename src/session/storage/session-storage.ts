import { apply } from '../../domain/apply';
import type { Change } from '../../domain/change';
import { type SessionId, sessionId } from '../../domain/ids';
import { renameSession } from '../../domain/intents/session-fields';
import { bad, good, type Result } from '../../domain/result';
import { recordKey, type Session } from '../../domain/session';
import { isRecord } from '../file/fields';
import { migrate } from '../file/migrations/migrate';
import { type ReadSession, readSession } from '../file/read-session';
import { SESSION_VERSION } from '../file/session-file-format';
import type { LogEntry } from '../log-entry';
import type { StorageProblem } from '../storage-problem';
import type { Backend, StoreName, Transaction } from './backend';
import { copyLog, putLog } from './log-storage';
import { copyPoints } from './restore-points';
import { type SessionSummary, summaryOf } from './session-summary';

type Kept<Value> = Promise<Result<Value, StorageProblem>>;

/** Sessions on this device. Every method answers with a named problem instead of throwing. */
export interface SessionStorage {
  /** All sessions, deleted ones too (they can be restored), last changed first. */
  list(): Kept<readonly SessionSummary[]>;
  load(id: SessionId): Kept<ReadSession>;
  /** Keeps a new session; `session-exists` when one with its id is here already, which then stays as it is. */
  create(session: Session, at: string): Kept<void>;
  /**
   * Writes one change: its records, the summary and its entries in the log, in one transaction. `session` is the
   * session after it; it is written whole when this device does not have it.
   */
  saveChange(change: Change, session: Session, at: string, entries?: readonly LogEntry[]): Kept<void>;
  rename(id: SessionId, name: string, at: string): Kept<void>;
  /** A copy under another id and name, with the same plots, restore points and log. */
  duplicate(id: SessionId, copy: { readonly id: SessionId; readonly name: string }, at: string): Kept<void>;
  /** Marks as deleted; everything stays until `purge`. */
  delete(id: SessionId, at: string): Kept<void>;
  restore(id: SessionId): Kept<void>;
  /** Takes away for good what was deleted before `before` (ISO date-time). */
  purge(before: string): Kept<void>;
}

const SESSION_STORES: readonly StoreName[] = ['sessions', 'records', 'views', 'points', 'log'];

/** The summary as stored: with the version of the session's records. */
interface StoredSummary extends SessionSummary {
  readonly version: number;
}

export function createSessionStorage(backend: Backend): SessionStorage {
  const load = async (id: SessionId): Kept<ReadSession> => {
    const found = await backend.transact('readonly', ['sessions', 'records'], async (transaction) => ({
      summary: await transaction.get('sessions', id),
      records: await transaction.all('records', id),
    }));
    return found.ok ? sessionOf(found.value.summary, found.value.records) : found;
  };

  const changeSummary = (id: SessionId, patch: Partial<SessionSummary>): Kept<void> =>
    found(
      backend.transact('readwrite', ['sessions'], async (transaction) => {
        const summary = asSummary(await transaction.get('sessions', id));
        if (!summary) return false;
        await transaction.put('sessions', id, { ...summary, ...patch });
        return true;
      }),
    );

  return {
    load,
    async list() {
      const all = await backend.transact('readonly', ['sessions'], (transaction) => transaction.all('sessions'));
      if (!all.ok) return all;
      const summaries = all.value.flatMap((raw) => asSummary(raw) ?? []);
      return good(summaries.sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0)));
    },
    async create(session, at) {
      let exists = false;
      const created = await backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        exists = asSummary(await transaction.get('sessions', session.header.id)) !== null;
        if (!exists) await putSession(transaction, session, at);
      });
      // Memory takes the place of a disk that refuses, and answers every write with why: what is there comes first.
      return exists ? bad({ name: 'session-exists' }) : created;
    },
    saveChange: (change, session, at, entries = []) =>
      backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        const { id } = session.header;
        await putLog(transaction, id, entries);
        // When creating it failed (disk full) or another tab purged it, only the whole session makes sense.
        if (!asSummary(await transaction.get('sessions', id))) return putSession(transaction, session, at);
        await Promise.all([
          ...change.deleted.map((key) => transaction.delete('records', [id, key])),
          ...change.put.map((record) => transaction.put('records', [id, recordKey(record)], record)),
          transaction.put('sessions', id, stored(summaryOf(session, at))),
        ]);
      }),
    async rename(id, name, at) {
      const current = await load(id);
      if (!current.ok) return current;
      const change = renameSession(current.value.session, name);
      const { header } = apply(current.value.session, change).session;
      return found(
        backend.transact('readwrite', ['sessions', 'records'], async (transaction) => {
          const summary = asSummary(await transaction.get('sessions', id));
          const before = await transaction.get('records', [id, 'header']);
          if (!summary || !isRecord(before)) return false;
          // Only the name goes in: a tab that works on the session may have given out plot numbers meanwhile.
          await transaction.put('records', [id, 'header'], { ...before, name: header.name });
          await transaction.put('sessions', id, { ...summary, name: header.name, changedAt: at });
          return true;
        }),
      );
    },
    async duplicate(id, copy, at) {
      const original = await load(id);
      if (!original.ok) return original;
      const { session } = original.value;
      const header = { ...session.header, id: copy.id, createdAt: at };
      const renamed = apply({ ...session, header }, renameSession({ ...session, header }, copy.name)).session;
      return backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        await putSession(transaction, renamed, at);
        await copyPoints(transaction, id, copy.id);
        await copyLog(transaction, id, copy.id);
      });
    },
    delete: (id, at) => changeSummary(id, { deletedAt: at }),
    restore: (id) => changeSummary(id, { deletedAt: null }),
    purge: (before) =>
      backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        for (const raw of await transaction.all('sessions')) {
          const summary = asSummary(raw);
          if (!summary?.deletedAt || summary.deletedAt >= before) continue;
          await transaction.delete('sessions', summary.id);
          await transaction.delete('views', summary.id);
          for (const store of ['records', 'points', 'log'] as const) await transaction.deleteAll(store, summary.id);
        }
      }),
  };
}

async function putSession(transaction: Transaction, session: Session, at: string): Promise<void> {
  const { id } = session.header;
  await transaction.deleteAll('records', id);
  const records = [session.header, session.target, ...session.partners.values(), ...session.plots.values()];
  await Promise.all([
    ...records.map((record) => transaction.put('records', [id, recordKey(record)], record)),
    transaction.put('sessions', id, stored(summaryOf(session, at))),
  ]);
}

const stored = (summary: SessionSummary): StoredSummary => ({ ...summary, version: SESSION_VERSION });

/** Records from storage go through the same gate as a file: an older program or a half-broken disk wrote them. */
function sessionOf(summary: unknown, records: readonly unknown[]): Result<ReadSession, StorageProblem> {
  const known = asSummary(summary);
  if (!known) return bad({ name: 'session-not-found' });
  if (known.version > SESSION_VERSION) return bad({ name: 'storage-newer-version' });
  const ofKind = (kind: string): unknown[] => records.filter((record) => isRecord(record) && record.kind === kind);
  const raw = {
    header: ofKind('header')[0],
    target: ofKind('target')[0],
    partners: ofKind('partner'),
    plots: ofKind('plot'),
  };
  const read = readSession(migrate(raw, known.version, SESSION_VERSION));
  return read.ok ? read : bad({ name: 'session-damaged', detail: JSON.stringify(read.problem) });
}

/** A stored summary, made whole where it is not; null when it does not even name its session. */
function asSummary(raw: unknown): StoredSummary | null {
  if (!isRecord(raw) || typeof raw.id !== 'string') return null;
  const text = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
  const number = (key: string): number => (typeof raw[key] === 'number' ? raw[key] : 0);
  return {
    ...(raw as unknown as StoredSummary),
    id: sessionId(raw.id),
    name: text('name'),
    municipalityName: text('municipalityName'),
    createdAt: text('createdAt'),
    changedAt: text('changedAt'),
    plotCount: number('plotCount'),
    units: number('units'),
    bytes: number('bytes'),
    version: number('version') || 1,
    deletedAt: typeof raw.deletedAt === 'string' ? raw.deletedAt : null,
  };
}

async function found(written: Kept<boolean>): Kept<void> {
  const result = await written;
  if (!result.ok) return result;
  return result.value ? good(undefined) : bad({ name: 'session-not-found' });
}
