import { orderedSession } from '../../domain/apply';
import type { SessionId } from '../../domain/ids';
import { good, type Result } from '../../domain/result';
import type { Session } from '../../domain/session';
import { readPlans } from './read-plans';
import { readRecords } from './read-records';
import { readStart } from './read-start';
import { RepairLog, type RepairNote } from './repair-log';
import type { SessionFileProblem } from './session-file-problem';

/** The records of one session as they came from outside: from a file, or from storage. */
export interface RawSession {
  readonly header: unknown;
  readonly target: unknown;
  readonly partners: unknown;
  readonly plots: unknown;
  /** A start record; null or left out when the session was never handed out. */
  readonly start?: unknown;
  /** Plans that came in with lists. */
  readonly plans?: unknown;
}

export interface ReadSession {
  readonly session: Session;
  /** What was repaired; empty for a sound file. */
  readonly notes: readonly RepairNote[];
}

/**
 * Checks and repairs records of the current version into a session. Only a missing part is an error; a damaged
 * value is repaired with a note, because one bad number is no reason to lose a workshop.
 *
 * @param keptAs the id under which the records lay: whatever they say themselves, they may not go over another session
 */
export function readSession(raw: RawSession, keptAs?: SessionId): Result<ReadSession, SessionFileProblem> {
  const log = new RepairLog();
  const read = readRecords(raw, log, keptAs);
  if (!read.ok) return read;
  const { header, target, partners, plots } = read.value;
  const start = readStart(raw.start ?? null, log);
  const plans = readPlans(raw.plans, log);
  return good({ session: orderedSession(header, target, partners, plots, start, plans), notes: log.notes() });
}
