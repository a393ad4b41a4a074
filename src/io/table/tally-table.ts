import { BUILD_METHODS, COUNTABLE_STATUSES } from '../../domain/code-lists';
import type { PeriodId } from '../../domain/ids';
import type { Release } from '../../domain/release/release';
import { type Tally, type TallyFigures, tally } from '../../domain/tally';
import { tallyOfPart } from '../tally-of-part';
import { type Cell, type FilledColumn, type Table, tableOf } from './table';

interface Row {
  readonly period: PeriodId;
  readonly label: string;
  readonly figures: TallyFigures;
}

/** The tally of what is released: what is left out of a file is not in its sums either. */
export const releasedTally = ({ session, undecided }: Release): Tally => tally(session, undecided);

/** A row per period and housing type, and one per period for all types together (`totaal`). */
export function tallyTable(release: Release): Table {
  const rows = releasedTally(release).periods.flatMap(({ period, rows, total }): readonly Row[] => [
    ...rows.map((figures) => ({ period, label: figures.type, figures })),
    { period, label: 'totaal', figures: total },
  ]);
  const columns = tallyOfPart(release) === null ? COLUMNS : [...COLUMNS, COUNTED];
  return tableOf({ id: 'telling', title: 'Telling' }, columns, rows);
}

/** Beside `nog nodig` where that differs from the screen (`tallyOfPart`). */
const COUNTED: FilledColumn<Row> = {
  id: 'geteld',
  heading: 'wat is geteld',
  kind: 'text',
  width: 30,
  fill: () => 'alleen de plots in dit bestand',
};

const homes = (id: string, heading: string, fill: (figures: TallyFigures) => Cell): FilledColumn<Row> => ({
  id,
  heading,
  kind: 'integer',
  width: 14,
  fill: ({ figures }) => fill(figures),
});
const partOfHomes = (id: string, heading: string, fill: (figures: TallyFigures) => Cell): FilledColumn<Row> => ({
  ...homes(id, heading, fill),
  kind: 'decimal',
});

const COLUMNS: readonly FilledColumn<Row>[] = [
  { id: 'periode', heading: 'periode', kind: 'text', width: 14, fill: ({ period }) => period },
  { id: 'woningtype', heading: 'woningtype', kind: 'text', width: 18, fill: ({ label }) => label },
  homes('opgave', 'opgave', ({ target }) => target),
  partOfHomes('opgave_met_marge', 'opgave met marge', ({ targetWithMargin }) => targetWithMargin),
  homes('al_gebouwd', 'startsaldo: al gebouwd', ({ startingBalance }) => startingBalance.built),
  homes('gepland_hard', 'startsaldo: harde plannen', ({ startingBalance }) => startingBalance.plannedHard),
  homes('gepland_zacht', 'startsaldo: zachte plannen', ({ startingBalance }) => startingBalance.plannedSoft),
  partOfHomes('planuitval', 'planuitval', ({ startingBalance }) => startingBalance.dropOut),
  partOfHomes('startsaldo', 'startsaldo', ({ startingBalance }) => startingBalance.total),
  ...COUNTABLE_STATUSES.map((status) =>
    homes(status, `in plots: ${status}`, ({ taggedByStatus }) => taggedByStatus[status]),
  ),
  homes('getagd', 'in plots die meetellen', ({ tagged }) => tagged),
  ...BUILD_METHODS.map((method) =>
    homes(
      `waarvan_${method.replace(' ', '_')}`,
      method === 'onbekend' ? 'waarvan bouwwijze onbekend' : `waarvan ${method}`,
      ({ taggedByBuildMethod }) => taggedByBuildMethod[method],
    ),
  ),
  homes('resteert', 'nog nodig', ({ remaining }) => remaining),
  homes('over', 'boven de opgave', ({ target, over }) => (target === null ? null : over)),
];
