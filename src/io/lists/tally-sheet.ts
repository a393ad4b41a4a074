import { BUILD_METHODS, COUNTABLE_STATUSES, HOUSING_TYPES, TARGET_TYPES } from '../../domain/code-lists';
import type { Release } from '../../domain/release/release';
import type { Sheet, SheetCell } from '../book/book';
import type { Cell, Column, Table } from '../table/table';
import { tallyTable } from '../table/tally-table';
import { columnsByLetter, tableSheet } from './table-sheet';

/**
 * The tally with live formulas: who changes a number of homes in the sheet Plots sees the tally move, and who doubts a sum can
 * follow it. Margin and planuitval stand beside what they work on. The values are those of the tally on the screen.
 */
export function tallySheet(release: Release, plots: Table): Sheet {
  const table = withPercentages(tallyTable(release), release);
  const sheet = tableSheet(table);
  const letter = columnsByLetter(table.columns);
  const plotsLetter = columnsByLetter(plots.columns);
  const plotsColumn = (id: string): string => `Plots!$${plotsLetter(id)}:$${plotsLetter(id)}`;
  const rows = table.rows.map((cells, index) => {
    const row = index + 2;
    const isTotal = cells[1] === 'totaal';
    const first = row - HOUSING_TYPES.length;
    const formulas = isTotal
      ? totalFormulas(
          (id, count) => `${letter(id)}${first}:${letter(id)}${first + count - 1}`,
          `${letter('opgave')}${row}`,
        )
      : rowFormulas({
          type: String(cells[1]),
          period: String(cells[0]),
          ref: (id) => `${letter(id)}${row}`,
          plots: plotsColumn,
        });
    return {
      kind: isTotal ? ('total' as const) : ('plain' as const),
      cells: cells.map((value, column): SheetCell => {
        const formula = formulas[table.columns[column]?.id ?? ''];
        return formula === undefined ? value : { formula, value };
      }),
    };
  });
  return { ...sheet, rows: [...sheet.rows.slice(0, 1), ...rows] };
}

const percentage = (id: string, heading: string): Column => ({ id, heading, kind: 'percent', width: 11 });

/** Margin and planuitval as columns of their own; a total has none, for its parts have them. */
function withPercentages({ columns, rows, ...table }: Table, { session: { target } }: Release): Table {
  const added = [
    { after: 'opgave', column: percentage('marge', 'marge (%)'), value: target.marginPercent },
    { after: 'gepland_zacht', column: percentage('uitval', 'planuitval (%)'), value: target.dropOutPercent },
  ];
  const widened = <Part>(parts: readonly Part[], add: (one: (typeof added)[number]) => Part): Part[] =>
    parts.flatMap((part, index) => [
      part,
      ...added.filter(({ after }) => columns[index]?.id === after).map((one) => add(one)),
    ]);
  return {
    ...table,
    columns: widened(columns, ({ column }) => column),
    rows: rows.map((cells) => widened<Cell>(cells, ({ value }) => (hasTarget(cells[1]) ? value : null))),
  };
}

const hasTarget = (type: Cell | undefined): boolean => TARGET_TYPES.some((one) => one === type);

interface TallyCells {
  readonly type: string;
  readonly period: string;
  /** A cell of the same row. */
  ref(id: string): string;
  /** A column of the sheet Plots. */
  plots(id: string): string;
}

type Formulas = Readonly<Record<string, string>>;

/** As `tally` counts and rounds: what remains up, what is over down. */
function rowFormulas({ type, period, ref, plots }: TallyCells): Formulas {
  const homes = plots(type.replace(' ', '_'));
  const inPeriod = `${plots('periode')},${criterionOf(period, ref('periode'))}`;
  const counted = `${plots('telt_mee')},"ja"`;
  const sum = (...conditions: string[]): string => `SUMIFS(${[homes, inPeriod, ...conditions].join(',')})`;
  const need = `${ref('opgave_met_marge')}-${ref('startsaldo')}-${ref('getagd')}`;
  return {
    ...(hasTarget(type)
      ? {
          opgave_met_marge: `IF(${ref('opgave')}="","",${ref('opgave')}*${ref('marge')}/100)`,
          planuitval: `(${ref('gepland_hard')}+${ref('gepland_zacht')})*${ref('uitval')}/100`,
          startsaldo: `${ref('al_gebouwd')}+${ref('gepland_hard')}+${ref('gepland_zacht')}-${ref('planuitval')}`,
          resteert: `IF(${ref('opgave')}="","",MAX(0,ROUNDUP(MAX(0,${need})-${TAIL},0)))`,
          over: `IF(${ref('opgave')}="","",INT(MAX(0,-(${need}))+${TAIL}))`,
        }
      : {}),
    ...Object.fromEntries(
      COUNTABLE_STATUSES.map((status) => [
        status,
        sum(`${plots('status')},"${status}"`, `${plots('telt_mee')},"<>wacht op besluit"`),
      ]),
    ),
    getagd: sum(counted),
    ...Object.fromEntries(
      BUILD_METHODS.map((method) => [
        `waarvan_${method.replace(' ', '_')}`,
        sum(counted, `${plots('bouwwijze')},"${method}"`),
      ]),
    ),
  };
}

/** Percentages leave tails on numbers that are whole; see `tally`. */
const TAIL = '0.000001';

/** Sums of the rows above; one that is unknown makes a target's total unknown. */
function totalFormulas(above: (id: string, rows: number) => string, target: string): Formulas {
  const targets = TARGET_TYPES.length;
  const known = (id: string): string => `IF(COUNT(${above(id, targets)})=${targets},SUM(${above(id, targets)}),"")`;
  const all = (id: string): string => `SUM(${above(id, HOUSING_TYPES.length)})`;
  const ids = (of: readonly string[], formula: (id: string) => string): Formulas =>
    Object.fromEntries(of.map((id) => [id, formula(id)]));
  return {
    ...ids(['opgave', 'opgave_met_marge', 'al_gebouwd', 'gepland_hard', 'gepland_zacht', 'resteert'], known),
    ...ids(['planuitval', 'startsaldo', ...COUNTABLE_STATUSES, 'getagd'], all),
    ...ids(
      BUILD_METHODS.map((method) => `waarvan_${method.replace(' ', '_')}`),
      all,
    ),
    over: `IF(${target}="","",${all('over')})`,
  };
}

/** SUMIFS reads `>` and `*` in what it looks for; a period that holds such a sign is named with it taken literally. */
const criterionOf = (period: string, ref: string): string =>
  /[<>=*?~"]/.test(period) ? `"=${period.replace(/[*?~]/g, '~$&').replaceAll('"', '""')}"` : ref;
