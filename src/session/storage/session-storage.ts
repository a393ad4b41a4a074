import { apply } from '../../domain/apply';
import type { Change } from '../../domain/change';
import { cleanName } from '../../domain/clean-text';
import { packageId, type SessionId, sessionId } from '../../domain/ids';
import { renameSession } from '../../domain/intents/session-fields';
import { bad, good, type Result } from '../../domain/result';
import { recordKey, type Session } from '../../domain/session';
import { isRecord } from '../file/fields';
import { migrate } from '../file/migrations/migrate';
import { NAMELESS_SESSION } from '../file/read-records';
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
  /**
   * Keeps a new session, to be written by the tab with this lease token; `session-exists` when one with its id is
   * here already, which then stays as it is.
   */
  create(session: Session, at: string, writer: string): Kept<void>;
  /** From now on only the tab with this lease token writes the session. */
  claim(id: SessionId, writer: string): Kept<void>;
  /**
   * Writes one change: its records, the summary and its entries in the log, in one transaction. `session` is the
   * session after it; it is written whole when this device does not have it. `session-taken-over`, and nothing written,
   * when another tab claimed it.
   */
  saveChange(change: Change, session: Session, at: string, writer: string, entries?: readonly LogEntry[]): Kept<void>;
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
  /** Lease token of the tab that may write it. */
  readonly writer: string;
}

export function createSessionStorage(backend: Backend): SessionStorage {
  /** Read with repairs: a next change then writes all of it, or what was damaged would stay behind. */
  const repaired = new Set<SessionId>();
  const load = async (id: SessionId): Kept<ReadSession> => {
    const found = await backend.transact('readonly', ['sessions', 'records'], async (transaction) => ({
      summary: await transaction.get('sessions', id),
      records: await transaction.all('records', id),
    }));
    if (!found.ok) return found;
    const read = sessionOf(id, found.value.summary, found.value.records);
    if (read.ok && read.value.notes.length > 0) repaired.add(id);
    return read;
  };

  const changeSummary = (id: SessionId, patch: Partial<StoredSummary>): Kept<void> =>
    found(
      backend.transact('readwrite', ['sessions'], async (transaction) => {
        const summary = asSummary(id, await transaction.get('sessions', id));
        if (!summary) return false;
        await transaction.put('sessions', id, { ...summary, ...patch });
        return true;
      }),
    );

  return {
    load,
    async list() {
      const all = await backend.transact('readonly', ['sessions'], summariesIn);
      if (!all.ok) return all;
      const summaries = [...all.value];
      return good(summaries.sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0)));
    },
    async create(session, at, writer) {
      let exists = false;
      const created = await backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        exists = (await transaction.get('sessions', session.header.id)) !== undefined;
        if (!exists) await putSession(transaction, session, at, writer);
      });
      // Memory takes the place of a disk that refuses, and answers every write with why: what is there comes first.
      return exists ? bad({ name: 'session-exists' }) : created;
    },
    claim: (id, writer) => changeSummary(id, { writer }),
    async saveChange(change, session, at, writer, entries = []) {
      let takenOver = false;
      const written = await backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        const { id } = session.header;
        const known = asSummary(id, await transaction.get('sessions', id));
        takenOver = known !== null && known.writer !== writer;
        if (takenOver) return;
        await putLog(transaction, id, entries);
        // When creating it failed (disk full) or another tab purged it, only the whole session makes sense.
        if (!known) return putSession(transaction, session, at, writer);
        // And so it does when its records are of an older version: the summary says one version for all of them.
        if (known.version < SESSION_VERSION || repaired.has(id)) return putSession(transaction, session, at, writer);
        await Promise.all([
          ...change.deleted.map((key) => transaction.delete('records', [id, key])),
          ...change.put.map((record) => transaction.put('records', [id, recordKey(record)], record)),
          transaction.put('sessions', id, stored(summaryOf(session, at), writer)),
        ]);
      });
      if (takenOver) return bad({ name: 'session-taken-over' });
      if (written.ok) repaired.delete(session.header.id);
      return written;
    },
    async rename(id, name, at) {
      const current = await load(id);
      if (!current.ok) return current;
      const change = renameSession(current.value.session, name);
      const { header } = apply(current.value.session, change).session;
      return found(
        backend.transact('readwrite', ['sessions', 'records'], async (transaction) => {
          const summary = asSummary(id, await transaction.get('sessions', id));
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
        await putSession(transaction, renamed, at, NOBODY);
        await copyPoints(transaction, id, copy.id);
        await copyLog(transaction, id, copy.id);
      });
    },
    delete: (id, at) => changeSummary(id, { deletedAt: at }),
    restore: (id) => changeSummary(id, { deletedAt: null }),
    purge: (before) =>
      backend.transact('readwrite', SESSION_STORES, async (transaction) => {
        for (const summary of await summariesIn(transaction)) {
          if (summary.deletedAt === null || summary.deletedAt >= before) continue;
          await transaction.delete('sessions', summary.id);
          await transaction.delete('views', summary.id);
          for (const store of ['records', 'points', 'log'] as const) await transaction.deleteAll(store, summary.id);
        }
      }),
  };
}

/** Token of a session that no tab has claimed. */
const NOBODY = '';

async function putSession(transaction: Transaction, session: Session, at: string, writer: string): Promise<void> {
  const { id } = session.header;
  await transaction.deleteAll('records', id);
  const { header, target, start, partners, plots, plans } = session;
  const whole = [header, target, ...(start ? [start] : [])];
  const records = [...whole, ...partners.values(), ...plots.values(), ...plans.values()];
  await Promise.all([
    ...records.map((record) => transaction.put('records', [id, recordKey(record)], record)),
    transaction.put('sessions', id, stored(summaryOf(session, at), writer)),
  ]);
}

const stored = (summary: SessionSummary, writer: string): StoredSummary => ({
  ...summary,
  version: SESSION_VERSION,
  writer,
});

/** Records from storage go through the same gate as a file: an older program or a half-broken disk wrote them. */
function sessionOf(id: SessionId, summary: unknown, records: readonly unknown[]): Result<ReadSession, StorageProblem> {
  const known = asSummary(id, summary);
  if (!known) return bad({ name: 'session-not-found' });
  if (known.version > SESSION_VERSION) return bad({ name: 'storage-newer-version' });
  const ofKind = (kind: string): unknown[] => records.filter((record) => isRecord(record) && record.kind === kind);
  const raw = {
    header: ofKind('header')[0],
    target: ofKind('target')[0],
    partners: ofKind('partner'),
    plots: ofKind('plot'),
    start: ofKind('start')[0],
    plans: ofKind('plan'),
  };
  const read = readSession(migrate(raw, known.version, SESSION_VERSION), id);
  return read.ok ? read : bad({ name: 'session-damaged', detail: JSON.stringify(read.problem) });
}

async function summariesIn(transaction: Transaction): Promise<readonly StoredSummary[]> {
  const ids = (await transaction.keys('sessions')).map(sessionId);
  const found = await Promise.all(ids.map(async (id) => asSummary(id, await transaction.get('sessions', id))));
  return found.flatMap((summary) => summary ?? []);
}

/**
 * The summary stored under an id, made whole where it is not; null when there is none. Whatever it says itself, it is of the
 * session under whose id it lies: a damaged one must not stand for another, which would then be deleted in its place.
 */
function asSummary(id: SessionId, found: unknown): StoredSummary | null {
  if (found === undefined) return null;
  const raw = isRecord(found) ? found : {};
  const text = (key: string): string => (typeof raw[key] === 'string' ? cleanName(raw[key]) : '');
  const number = (key: string): number => {
    const value = raw[key];
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
  };
  return {
    id,
    name: text('name') || NAMELESS_SESSION,
    municipalityCode: text('municipalityCode'),
    municipalityName: text('municipalityName'),
    fictional: raw.fictional === true,
    packageId: packageId(text('packageId')),
    createdAt: text('createdAt'),
    changedAt: text('changedAt'),
    plotCount: number('plotCount'),
    units: number('units'),
    bytes: number('bytes'),
    version: Math.max(1, Math.floor(number('version'))),
    writer: text('writer'),
    deletedAt: typeof raw.deletedAt === 'string' ? raw.deletedAt : null,
  };
}

async function found(written: Kept<boolean>): Kept<void> {
  const result = await written;
  if (!result.ok) return result;
  return result.value ? good(undefined) : bad({ name: 'session-not-found' });
}
