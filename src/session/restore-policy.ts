import { localDay } from './local-day';

export const POINT_REASONS = ['automatic', 'before-import', 'before-merge', 'before-restore', 'before-delete'] as const;

/** Why a restore point was made: by itself during work, or because something large was about to happen. */
export type PointReason = (typeof POINT_REASONS)[number];

interface Point {
  readonly id: string;
  /** ISO date-time. */
  readonly at: string;
  readonly reason: PointReason;
}

/** Minutes of work that at most lie between two automatic points. */
export const POINT_INTERVAL_MS = 10 * 60_000;
const OF_TODAY = 8;
const DAYS = 14;
const MOST = 40;
const DAY_MS = 24 * 60 * 60_000;

/** Whether a change at `now` is reason to keep what the session was before it. */
export const automaticPointDue = (points: readonly Point[], now: string): boolean =>
  !points.some(({ at, reason }) => reason === 'automatic' && isWithin(at, now));

/** A point from the future (the clock was set back) holds nothing up. */
function isWithin(at: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age < POINT_INTERVAL_MS;
}

/**
 * The points that go. Of the automatic ones stay: some of today, spread over the day, and the last of each of the
 * days before. The others stay as long as there is room, and go only when no automatic one is left to go.
 */
export function pointsToDrop<Any extends Point>(points: readonly Any[], now: string): readonly Any[] {
  const newestFirst = [...points].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const automatic = newestFirst.filter(({ reason }) => reason === 'automatic');
  const made = newestFirst.filter(({ reason }) => reason !== 'automatic');

  const today = localDay(now);
  const ofToday = automatic.filter(({ at }) => localDay(at) >= today);
  const lastOfDay = new Map<string, Any>();
  for (const point of automatic) {
    const day = localDay(point.at);
    const recent = Date.parse(now) - Date.parse(point.at) < DAYS * DAY_MS;
    if (day < today && recent && !lastOfDay.has(day)) lastOfDay.set(day, point);
  }
  const worthKeeping = [...made, ...spread(ofToday, OF_TODAY), ...lastOfDay.values()];
  const kept = new Set(worthKeeping.slice(0, MOST));
  return points.filter((point) => !kept.has(point));
}

/** So many of them, the first and the last among them: each time the one goes that leaves the smallest hole. */
function spread<Any extends Point>(points: readonly Any[], most: number): readonly Any[] {
  const kept = [...points];
  const time = (index: number): number => Date.parse(kept[index]?.at ?? '');
  while (kept.length > most) {
    let smallest = 1;
    for (let index = 2; index < kept.length - 1; index += 1) {
      if (hole(index) < hole(smallest)) smallest = index;
    }
    kept.splice(smallest, 1);
  }
  return kept;

  function hole(index: number): number {
    return time(index - 1) - time(index + 1);
  }
}
