import type { PlotId } from '../../domain/ids';
import type { Session } from '../../domain/session';
import { localDay } from '../../session/local-day';
import type { LogEntry } from '../../session/log-entry';
import { isLogDay, type LogDay, type LogItem } from '../../session/session-log';

/** One line of the log with what can be done from it. */
export type LogRow =
  | { readonly kind: 'day'; readonly item: LogDay }
  | {
      readonly kind: 'entry';
      readonly item: LogEntry;
      /** Where it happened, when that is still there. */
      readonly plot: PlotId | null;
      /** There is something after it, and all of that can be taken back. */
      readonly canGoBack: boolean;
    };

export interface LogGroup {
  /** `2026-11-22`. */
  readonly day: string;
  readonly rows: readonly LogRow[];
}

/** @param items newest first */
export function logRows(items: readonly LogItem[], plots: Session['plots']): readonly LogRow[] {
  let canTakeBack = true;
  return items.map((item, index): LogRow => {
    if (isLogDay(item)) return { kind: 'day', item };
    const canGoBack = index > 0 && canTakeBack;
    canTakeBack &&= item.inverse !== null;
    return { kind: 'entry', item, plot: item.plots.find((id) => plots.has(id)) ?? null, canGoBack };
  });
}

/** The same lines under their days. */
export function byDay(rows: readonly LogRow[]): readonly LogGroup[] {
  const dayOf = (row: LogRow): string => (row.kind === 'day' ? row.item.day : localDay(row.item.at));
  return [...new Set(rows.map(dayOf))].map((day) => ({ day, rows: rows.filter((row) => dayOf(row) === day) }));
}
