import {
  BUILD_METHODS,
  type BuildMethod,
  HOUSING_TYPES,
  type HousingType,
  PLOT_STATUSES,
  type PlotStatus,
  SEGMENTS,
  type Segment,
} from './code-lists';
import { statusCounts } from './counting';
import type { PeriodId, PlotId } from './ids';
import type { Session } from './session';

/**
 * Homes per period, type, status, build method and segment, counted in one pass over the plots: the periods of the
 * target first, then others that plots name. `byMethod`, `bySegment` and the plots are of counted statuses only.
 *
 * @param undecided plots that do not count, whatever their status: they only get their period
 */
export function countPlots(session: Session, undecided: ReadonlySet<PlotId>): ReadonlyMap<PeriodId, PeriodCount> {
  const { target, plots } = session;
  const periods = new Map<PeriodId, PeriodCount>();
  for (const period of target.periods) periods.set(period, newCount());
  const counts = PLOT_STATUSES.map((status) => statusCounts(target, status));

  for (const plot of plots.values()) {
    let count = periods.get(plot.period);
    if (!count) {
      count = newCount();
      periods.set(plot.period, count);
    }
    if (undecided.has(plot.id)) continue;
    const status = STATUS_INDEX[plot.status];
    const counted = counts[status] === true;
    const method = METHOD_INDEX[plot.buildMethod];
    let typesSeen = 0;
    for (const line of plot.programme) {
      if (line.units === 0) continue;
      const type = TYPE_INDEX[line.type];
      add(count.byStatus, type * PLOT_STATUSES.length + status, line.units);
      if (!counted) continue;
      add(count.byMethod, type * BUILD_METHODS.length + method, line.units);
      add(count.bySegment, type * SEGMENTS.length + SEGMENT_INDEX[line.segment], line.units);
      if ((typesSeen & (1 << type)) === 0) count.plots[type]?.push(plot.id);
      if (typesSeen === 0) count.allPlots.push(plot.id);
      typesSeen |= 1 << type;
    }
    if (!counted) continue;
    count.countedPlots += 1;
    if (plot.demolishedUnits === null) count.demolishedUnknown += 1;
    else count.demolished += plot.demolishedUnits;
  }
  return periods;
}

/** Counts of one period in flat tables, type by type: the loop over 5,000 plots allocates and looks up little. */
export interface PeriodCount {
  readonly byStatus: number[];
  readonly byMethod: number[];
  readonly bySegment: number[];
  readonly plots: readonly PlotId[][];
  readonly allPlots: PlotId[];
  countedPlots: number;
  demolished: number;
  demolishedUnknown: number;
}

const newCount = (): PeriodCount => ({
  byStatus: new Array<number>(HOUSING_TYPES.length * PLOT_STATUSES.length).fill(0),
  byMethod: new Array<number>(HOUSING_TYPES.length * BUILD_METHODS.length).fill(0),
  bySegment: new Array<number>(HOUSING_TYPES.length * SEGMENTS.length).fill(0),
  plots: HOUSING_TYPES.map(() => []),
  allPlots: [],
  countedPlots: 0,
  demolished: 0,
  demolishedUnknown: 0,
});

const indexOf = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key, index) => [key, index])) as Record<Key, number>;
const TYPE_INDEX = indexOf(HOUSING_TYPES);
const STATUS_INDEX = indexOf(PLOT_STATUSES);
const METHOD_INDEX = indexOf(BUILD_METHODS);
const SEGMENT_INDEX = indexOf(SEGMENTS);

function add(table: number[], at: number, units: number): void {
  table[at] = (table[at] ?? 0) + units;
}

/** One type's stretch of a flat table, by name. */
function stretch<Key extends string>(
  table: readonly number[],
  type: HousingType,
  keys: readonly Key[],
): Record<Key, number> {
  const start = TYPE_INDEX[type] * keys.length;
  return Object.fromEntries(keys.map((key, index) => [key, table[start + index] ?? 0])) as Record<Key, number>;
}

/** The plots of which homes of one type count. */
export const plotsOfType = (count: PeriodCount, type: HousingType): readonly PlotId[] =>
  count.plots[TYPE_INDEX[type]] ?? [];

export const unitsByStatus = (count: PeriodCount, type: HousingType): Record<PlotStatus, number> =>
  stretch(count.byStatus, type, PLOT_STATUSES);
export const unitsByMethod = (count: PeriodCount, type: HousingType): Record<BuildMethod, number> =>
  stretch(count.byMethod, type, BUILD_METHODS);
export const unitsBySegment = (count: PeriodCount, type: HousingType): Record<Segment, number> =>
  stretch(count.bySegment, type, SEGMENTS);
