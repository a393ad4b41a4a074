import type { Change, Intent } from '../domain/change';
import { joined } from './autosave';
import { localDay } from './local-day';
import type { LogEntry } from './log-entry';

/** What is left of older entries: how often what was done, on one day. */
export interface LogDay {
  /** The place of the last entry that it stands for. */
  readonly order: number;
  /** `2026-11-22`. */
  readonly day: string;
  readonly counts: Readonly<Partial<Record<Intent, number>>>;
}

export type LogItem = LogEntry | LogDay;

export const isLogDay = (item: LogItem): item is LogDay => 'day' in item;

const MOST_ENTRIES = 500;
/** Records in inverses: a merge or a restored point can hold as many as the session. */
const MOST_RECORDS = 20_000;

/**
 * Brings a log within its bounds: the newest entries stay as they are, of the others stays a summary per day. Every
 * summary stands in the place of the last entry that it stands for, so the order holds.
 *
 * @param items oldest first
 */
export function bounded(items: readonly LogItem[]): readonly LogItem[] {
  const first = firstKept(items);
  const days = new Map<string, LogDay>();
  for (const item of items.slice(0, first)) {
    const day = isLogDay(item) ? item.day : localDay(item.at);
    const counts: Partial<Record<Intent, number>> = { ...days.get(day)?.counts };
    for (const [intent, count] of countsOf(item)) counts[intent] = (counts[intent] ?? 0) + count;
    days.set(day, { order: item.order, day, counts });
  }
  return [...days.values(), ...items.slice(first)].sort((a, b) => a.order - b.order);
}

/** Where the entries begin that stay; the last always does, because the place of the next one follows from it. */
function firstKept(items: readonly LogItem[]): number {
  let first = items.length;
  let records = 0;
  while (first > 0) {
    const item = items[first - 1];
    if (!item || isLogDay(item)) break;
    records += item.inverse ? item.inverse.put.length + item.inverse.deleted.length : 0;
    const full = items.length - first >= MOST_ENTRIES || records > MOST_RECORDS;
    if (full && first < items.length) break;
    first -= 1;
  }
  return first;
}

const countsOf = (item: LogItem): readonly (readonly [Intent, number])[] =>
  isLogDay(item) ? (Object.entries(item.counts) as [Intent, number][]) : [[item.intent, 1]];

/**
 * One change that takes back everything after an entry; null when there is nothing after it, or when not all of that
 * can be taken back.
 *
 * @param items oldest first
 */
export function takingBackTo(items: readonly LogItem[], order: number): Change | null {
  const inverses: Change[] = [];
  for (const item of items) {
    if (item.order <= order) continue;
    if (isLogDay(item) || item.inverse === null) return null;
    inverses.unshift(item.inverse);
  }
  return inverses.length === 0 ? null : joined(inverses);
}
