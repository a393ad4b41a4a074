import type { RawSession } from '../read-session';
import { addDoubts } from './1-add-doubts';
import { addPlans } from './2-add-plans';

/**
 * One step from version n to n + 1: pure, never edited once released, with a frozen file of version n in
 * `fixtures/sessions/`. It works on unchecked data and so must bear anything; what it does not know it passes on.
 */
export type Migration = (raw: RawSession) => RawSession;

/** Under n: from version n to n + 1. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  [1, addDoubts],
  [2, addPlans],
]);

/** Brings raw records from their version to `to`. @throws when a step is missing: a bug in the table. */
export function migrate(
  raw: RawSession,
  from: number,
  to: number,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
): RawSession {
  let current = raw;
  for (let version = from; version < to; version += 1) {
    const step = migrations.get(version);
    if (!step) throw new Error(`No migration from session version ${version}`);
    current = step(current);
  }
  return current;
}
