import type { RestorePoint } from '../../session/storage/restore-points';
import type { AppState, SessionSummary } from '../app-state';

interface PackageRow {
  readonly packageId: string;
  readonly label: string;
  readonly bytes: number;
  /** Names of the sessions that need it; deleted ones do not. */
  readonly usedBy: readonly string[];
}

interface PointsRow {
  readonly session: SessionSummary;
  readonly count: number;
  readonly bytes: number;
  /** All but the newest. */
  readonly old: readonly RestorePoint[];
}

interface Sum {
  readonly count: number;
  readonly bytes: number;
}

/** What takes space, in the three kinds that a user can do something about. */
export interface SpaceRows {
  readonly packages: readonly PackageRow[];
  readonly sessions: Sum;
  readonly deleted: Sum;
  readonly points: readonly PointsRow[];
}

/** @param points newest first */
export function spaceRows(
  { packages, sessions }: Pick<AppState, 'packages' | 'sessions'>,
  points: readonly RestorePoint[],
): SpaceRows {
  const kept = sessions.filter(({ deletedAt }) => deletedAt === null);
  return {
    packages: packages.map((one) => ({
      ...one,
      usedBy: kept.filter(({ packageId }) => packageId === one.packageId).map(({ name }) => name),
    })),
    sessions: sumOf(kept),
    deleted: sumOf(sessions.filter(({ deletedAt }) => deletedAt !== null)),
    points: sessions.flatMap((session) => {
      const ofSession = points.filter(({ sessionId }) => sessionId === session.id);
      return ofSession.length === 0 ? [] : { session, ...sumOf(ofSession), old: ofSession.slice(1) };
    }),
  };
}

const sumOf = (things: readonly { readonly bytes: number }[]): Sum => ({
  count: things.length,
  bytes: things.reduce((sum, { bytes }) => sum + bytes, 0),
});
