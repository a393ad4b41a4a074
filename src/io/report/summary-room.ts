import { totalUnits } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';
import { countsInTally } from '../table/plots-table';
import type { ReportOptions } from './report-options';

/** What fits on the two pages of the short version. */
export interface SummaryRoom {
  /** The map over the width of the page, the legend under it. */
  readonly wideMap: boolean;
  /** Names in full, on as many lines as they take. */
  readonly fullNames: boolean;
  /** The tally as bars, above the plots. */
  readonly bars: boolean;
}

/** Of the table on the first page: more lines leave no room for a wide map. */
const MOST_LINES_BY_WIDE_MAP = 11;
/** Millimetres of the second page that are there for plots and bars, after headings and sums. */
const PAGE_TWO_MM = 215;
const LINE_MM = 3.7;
const ROW_MM = 5.4;
/** Bars per period, with its heading; and what explains them. */
const BARS_MM = 29;
const BARS_KEY_MM = 8;
/** Letters on a line of the columns that may wrap. */
const LETTERS = {
  A4: { name: 22, counts: 9 },
  A3: { name: 46, counts: 22 },
} as const satisfies Record<ReportOptions['paper'], unknown>;

/** @param tally periods and lines of the table of the tally */
export function summaryRoom(
  release: Release,
  paper: ReportOptions['paper'],
  tally: { readonly periods: number; readonly lines: number },
  mostPlots: number,
): SummaryRoom {
  const plots = [...release.session.plots.values()];
  const { name, counts } = LETTERS[paper];
  const shown = [...plots].sort((a, b) => totalUnits(b) - totalUnits(a)).slice(0, mostPlots);
  const high = shown.reduce((sum, plot) => {
    const lines = Math.max(plot.name.length / name, countsInTally(plot, release).length / counts);
    return sum + Math.max(ROW_MM, (Math.ceil(lines) + 0.2) * LINE_MM);
  }, 0);
  const fullNames = high <= PAGE_TWO_MM;
  const bars = high + tally.periods * BARS_MM + BARS_KEY_MM <= PAGE_TWO_MM;
  return { wideMap: tally.lines <= MOST_LINES_BY_WIDE_MAP, fullNames, bars };
}
