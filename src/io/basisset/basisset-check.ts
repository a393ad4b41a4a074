import { DEFAULT_PLANNING_STATUS } from '../../domain/code-lists';
import { plotLabel } from '../../domain/designation';
import { mayLieIn } from '../../domain/period-years';
import { totalUnits } from '../../domain/plot-programme';
import type { Cell, Column } from '../table/table';
import { BASISSET_COLUMNS, type BasissetRow, type BasissetSum } from './basisset-rows';
import { FIRST_YEAR, LAST_YEAR } from './year-columns';

/** Whether a row is complete. Nothing is refused: the monitor's user decides what to fill in. */
export interface BasissetCheck {
  readonly row: BasissetRow;
  readonly gross: number;
  readonly sums: Readonly<Record<BasissetSum, number>>;
  readonly addsUp: boolean;
  /** What is missing, in Dutch; empty when nothing is. */
  readonly missing: readonly string[];
}

const SUMS: readonly BasissetSum[] = ['opleverjaar', 'woningtype', 'prijsklasse'];

/** The sums are taken from the cells as they are written, so that a fault in how they are filled shows. */
export function checkBasisset(row: BasissetRow): BasissetCheck {
  const gross = totalUnits(row.plot);
  const sumOf = (sum: BasissetSum): number =>
    BASISSET_COLUMNS.filter(({ partOf }) => partOf === sum).reduce(
      (total, { fill }) => total + Number(fill(row) ?? 0),
      0,
    );
  const sums = {
    opleverjaar: sumOf('opleverjaar'),
    woningtype: sumOf('woningtype'),
    prijsklasse: sumOf('prijsklasse'),
  };
  return { row, gross, sums, addsUp: SUMS.every((sum) => sums[sum] === gross), missing: missingIn(row) };
}

function missingIn({ plot }: BasissetRow): readonly string[] {
  const { expectedYear, period, planType, planningStatus, demolishedUnits, parcels, programme } = plot;
  const unitsWhere = (is: (line: (typeof programme)[number]) => boolean): number =>
    totalUnits({ programme: programme.filter(is) });
  const noPrice = unitsWhere(({ segment }) => segment.endsWith('onbekend'));
  const noOwner = unitsWhere(
    ({ segment, tenureOwner }) =>
      (segment === 'sociale huur' || segment === 'middenhuur') && tenureOwner === 'onbekend',
  );
  const outside = expectedYear !== null && (expectedYear < FIRST_YEAR || expectedYear > LAST_YEAR);
  return [
    ...(totalUnits(plot) === 0 ? ['Geen woningen ingevuld.'] : []),
    ...(expectedYear === null ? ['Het opleverjaar ontbreekt.'] : []),
    ...(expectedYear !== null && !mayLieIn(expectedYear, period)
      ? [`Opleverjaar ${expectedYear} valt buiten de periode ${period}, waarin de plot meetelt.`]
      : []),
    ...(outside ? [`Opleverjaar ${expectedYear} valt buiten ${FIRST_YEAR}-${LAST_YEAR}.`] : []),
    ...(planType === null ? ['Het plantype ontbreekt.'] : []),
    ...(demolishedUnits === null ? ['Sloop is onbekend, dus netto ook.'] : []),
    ...(parcels.length === 0 ? ['Er zijn geen percelen.'] : []),
    ...(parcels.length === 0 && planningStatus === DEFAULT_PLANNING_STATUS
      ? [`Zonder percelen, maar planologische status ${DEFAULT_PLANNING_STATUS}.`]
      : []),
    ...(noPrice > 0 ? [`Prijsklasse onbekend: ${counted(noPrice)}.`] : []),
    ...(noOwner > 0 ? [`Eigendom van de huurwoningen onbekend: ${counted(noOwner)}.`] : []),
  ];
}

const counted = (homes: number): string => (homes === 1 ? '1 woning' : `${homes.toLocaleString('nl-NL')} woningen`);

const homes = { kind: 'integer', width: 14 } as const;

export const CHECK_COLUMNS: readonly Column[] = [
  { id: 'locatie_id', heading: 'locatie-id', kind: 'text', width: 10 },
  { id: 'naam', heading: 'naam', kind: 'text', width: 26 },
  { id: 'bruto', heading: 'bruto aantal woningen', ...homes },
  { id: 'opleverjaar', heading: 'som opleverjaren', ...homes },
  { id: 'woningtype', heading: 'som woningtypen', ...homes },
  { id: 'prijsklasse', heading: 'som prijsklassen', ...homes },
  { id: 'klopt', heading: 'sommen gelijk aan bruto', kind: 'text', width: 14 },
  { id: 'ontbreekt', heading: 'wat ontbreekt', kind: 'text', width: 60, wrap: true },
];

/** A cell per column of `CHECK_COLUMNS`. */
export const checkCells = ({ row: { plot }, gross, sums, addsUp, missing }: BasissetCheck): readonly Cell[] => [
  plotLabel(plot),
  plot.name,
  gross,
  ...SUMS.map((sum) => sums[sum]),
  addsUp ? 'ja' : 'nee',
  missing.length > 0 ? missing.join(' ') : null,
];
