import { type SessionId, sessionId } from '../../domain/ids';
import { bad, good, type Result } from '../../domain/result';
import type { Session } from '../../domain/session';
import { isRecord } from '../file/fields';
import type { ReadSession } from '../file/read-session';
import { readSessionFile } from '../file/read-session-file';
import type { SessionFileProblem } from '../file/session-file-problem';
import { writeSessionFile } from '../file/write-session-file';
import { automaticPointDue, POINT_REASONS, type PointReason, pointsToDrop } from '../restore-policy';
import type { StorageProblem } from '../storage-problem';
import type { Backend, Transaction } from './backend';
import { packed, unpacked } from './pack';
import { summaryOf } from './session-summary';

type Kept<Value> = Promise<Result<Value, StorageProblem>>;

/** What a session was at a moment, without its content. */
export interface RestorePoint {
  readonly id: string;
  readonly sessionId: SessionId;
  /** ISO date-time. */
  readonly at: string;
  readonly reason: PointReason;
  readonly plotCount: number;
  /** Homes in plots that did not fall off. */
  readonly units: number;
  /** What it takes on this device. */
  readonly bytes: number;
}

/**
 * Restore points of sessions. The content of one is a session file, packed: it comes back through the same gate as a
 * file that somebody brings, so that an older version is migrated and a damaged one is refused by name.
 */
export interface PointStorage {
  /** Of one session, or of all; newest first. */
  list(session?: SessionId): Kept<readonly RestorePoint[]>;
  /** Keeps the session as it is given; an automatic point only when one is due. Then drops what the policy lets go. */
  make(session: Session, reason: PointReason, point: { readonly id: string; readonly at: string }): Kept<void>;
  open(session: SessionId, id: string): Promise<Result<ReadSession, StorageProblem | SessionFileProblem>>;
  delete(points: readonly Pick<RestorePoint, 'sessionId' | 'id'>[]): Kept<void>;
}

export function createPointStorage(backend: Backend): PointStorage {
  const list = async (session?: SessionId): Kept<readonly RestorePoint[]> => {
    const all = await backend.transact('readonly', ['points'], (transaction) => transaction.all('points', session));
    return all.ok ? good(pointsIn(all.value)) : all;
  };

  return {
    list,
    async make(session, reason, { id, at }) {
      const owner = session.header.id;
      if (reason === 'automatic') {
        const before = await list(owner);
        if (!before.ok) return before;
        if (!automaticPointDue(before.value, at)) return good(undefined);
      }
      const file = await packed(writeSessionFile(session, { savedAt: at }));
      const { plotCount, units } = summaryOf(session, at);
      const point: RestorePoint = { id, sessionId: owner, at, reason, plotCount, units, bytes: file.size };
      return backend.transact('readwrite', ['points'], async (transaction) => {
        await transaction.put('points', [owner, id], { ...point, file });
        const kept = pointsIn(await transaction.all('points', owner));
        for (const { id: old } of pointsToDrop(kept, at)) await transaction.delete('points', [owner, old]);
      });
    },
    async open(session, id) {
      const found = await backend.transact('readonly', ['points'], (transaction) =>
        transaction.get('points', [session, id]),
      );
      if (!found.ok) return found;
      if (!isRecord(found.value) || !(found.value.file instanceof Blob)) return bad({ name: 'point-not-found' });
      const file = await unpacked(found.value.file);
      return file.ok ? readSessionFile(file.value) : file;
    },
    delete: (points) =>
      backend.transact('readwrite', ['points'], async (transaction) => {
        for (const point of points) await transaction.delete('points', [point.sessionId, point.id]);
      }),
  };
}

/** Gives a copy of a session its points. */
export async function copyPoints(transaction: Transaction, from: SessionId, to: SessionId): Promise<void> {
  for (const raw of await transaction.all('points', from)) {
    const point = asPoint(raw);
    if (point && isRecord(raw)) await transaction.put('points', [to, point.id], { ...raw, sessionId: to });
  }
}

/** Newest first; what does not even say which point it is cannot be opened and is not shown. */
const pointsIn = (raws: readonly unknown[]): readonly RestorePoint[] =>
  raws.flatMap((raw) => asPoint(raw) ?? []).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));

function asPoint(raw: unknown): RestorePoint | null {
  if (!isRecord(raw) || typeof raw.id !== 'string' || typeof raw.sessionId !== 'string') return null;
  if (typeof raw.at !== 'string' || Number.isNaN(Date.parse(raw.at))) return null;
  const number = (key: string): number => (typeof raw[key] === 'number' ? raw[key] : 0);
  return {
    id: raw.id,
    sessionId: sessionId(raw.sessionId),
    at: raw.at,
    reason: POINT_REASONS.find((reason) => reason === raw.reason) ?? 'automatic',
    plotCount: number('plotCount'),
    units: number('units'),
    bytes: number('bytes'),
  };
}
