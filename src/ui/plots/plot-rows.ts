import { HOUSING_TYPES, type HousingType, PLOT_STATUSES } from '../../domain/code-lists';
import { formatDesignation, plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import { missingPartners } from '../../domain/missing-partners';
import { comparePartners } from '../../domain/partner-order';
import type { Plot } from '../../domain/plot';
import { totalUnits, unitsByType } from '../../domain/plot-programme';
import type { Partner, Session } from '../../domain/session';
import { undecidedPlots } from '../../domain/undecided-plots';
import type { PlotFilter, PlotSort } from '../../session/view-store';

/** One line of the list of plots, ready to show. */
export interface PlotRow {
  readonly id: PlotId;
  /** `L12` */
  readonly label: string;
  readonly plot: Plot;
  /** Homes per type that the plot has, heaviest first; types without homes are left out. */
  readonly units: readonly { readonly type: HousingType; readonly units: number }[];
  readonly total: number;
  readonly proposer: Partner | null;
  /** Does not count as long as what a merge left open is not decided. */
  readonly waits: boolean;
}

/** Sums over the rows shown; `dropped` and `undecided` are the parts of `homes` in plots that fell off, or wait for a decision. */
export interface RowTotals {
  readonly plots: number;
  readonly homes: number;
  readonly dropped: number;
  readonly undecided: number;
}

const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The rows that pass the filter, in the chosen order; ties fall back on the plot's number. */
export function plotRows(session: Session, filter: PlotFilter, sort: PlotSort): readonly PlotRow[] {
  const wanted = filter.text.trim().toLocaleLowerCase('nl');
  const undecided = undecidedPlots(session);
  const rows: PlotRow[] = [];
  for (const plot of session.plots.values()) {
    if (passes(plot, filter, wanted)) rows.push(rowOf(plot, session, undecided.has(plot.id)));
  }
  return rows.sort((a, b) => compare(a, b, sort) || a.plot.number - b.plot.number);
}

export function rowTotals(rows: readonly PlotRow[]): RowTotals {
  let homes = 0;
  let dropped = 0;
  let undecided = 0;
  for (const row of rows) {
    homes += row.total;
    if (row.plot.status === 'afgevallen') dropped += row.total;
    if (row.waits) undecided += row.total;
  }
  return { plots: rows.length, homes, dropped, undecided };
}

export const isFiltered = (filter: PlotFilter): boolean =>
  filter.text.trim() !== '' || filter.status !== null || filter.type !== null || filter.withoutPartner;

function rowOf(plot: Plot, session: Session, waits: boolean): PlotRow {
  const units = unitsByType(plot);
  return {
    id: plot.id,
    label: plotLabel(plot),
    plot,
    units: HOUSING_TYPES.filter((type) => units[type] > 0).map((type) => ({ type, units: units[type] })),
    total: totalUnits(plot),
    proposer: (plot.proposedBy && session.partners.get(plot.proposedBy)) ?? null,
    waits,
  };
}

function passes(plot: Plot, filter: PlotFilter, wanted: string): boolean {
  if (filter.status !== null && plot.status !== filter.status) return false;
  if (filter.type !== null && !plot.programme.some((line) => line.type === filter.type && line.units > 0)) return false;
  // A plot that fell off needs no partners any more.
  if (filter.withoutPartner && (plot.status === 'afgevallen' || missingPartners(plot).length === 0)) return false;
  return wanted === '' || mentions(plot, wanted);
}

const mentions = (plot: Plot, wanted: string): boolean =>
  plot.name.toLocaleLowerCase('nl').includes(wanted) ||
  plotLabel(plot).toLocaleLowerCase('nl') === wanted ||
  plot.address.toLocaleLowerCase('nl').includes(wanted) ||
  plot.parcels.some((parcel) => formatDesignation(parcel.designation).toLocaleLowerCase('nl').includes(wanted));

function compare(a: PlotRow, b: PlotRow, sort: PlotSort): number {
  switch (sort) {
    case 'number':
      return 0;
    case 'name':
      return byName.compare(a.plot.name, b.plot.name);
    case 'units':
      return b.total - a.total;
    case 'status':
      return PLOT_STATUSES.indexOf(a.plot.status) - PLOT_STATUSES.indexOf(b.plot.status);
    case 'proposer':
      if (a.proposer && b.proposer) return comparePartners(a.proposer, b.proposer);
      return Number(a.proposer === null) - Number(b.proposer === null);
  }
}
