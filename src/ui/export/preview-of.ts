import type { Release } from '../../domain/release/release';
import { plotsTable } from '../../io/table/plots-table';
import type { Cell, Column } from '../../io/table/table';
import { withOtherTypes } from '../../io/table/with-other-types';
import type { Surroundings } from '../../io/write-context';

/** The list as its reader gets it, for a look beforehand. */
export interface Preview {
  readonly columns: readonly Column[];
  /** A cell per column. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows the list has. */
  readonly total: number;
  /** Headings of the columns that this audience does not get. */
  readonly leftOutColumns: readonly string[];
}

/** What tells at a glance whether this is the right list; the file has more columns. */
const AT_A_GLANCE = [
  'locatie_id',
  'naam',
  'wijk_buurt',
  'nultreden',
  'geclusterd',
  'zorggeschikt',
  'totaal',
  'status',
  'periode',
  'corporatie_of_investeerder',
  'zorgorganisatie',
  'kansrijkheid',
  'voorgesteld_door',
  'opmerking',
  'vertrouwelijkheid',
];

/** @param atMost how many rows are made; the table of five thousand plots would take too long between two clicks */
export function previewOf(release: Release, surroundings: Surroundings | null, atMost: number): Preview {
  const { session } = release;
  const withPlots = (plots: Release['session']['plots']): Release => ({ ...release, session: { ...session, plots } });
  const table = plotsTable(withPlots(new Map([...session.plots].slice(0, atMost))), surroundings);
  const whole = plotsTable({ ...withPlots(new Map()), hidden: new Set() }, null);
  const seen = new Set(table.columns.map(({ id }) => id));
  const shown = withOtherTypes(AT_A_GLANCE, release)
    .map((id) => table.columns.findIndex((column) => column.id === id))
    .filter((at) => at >= 0);
  return {
    columns: shown.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => shown.map((at) => row[at] ?? null)),
    total: session.plots.size,
    leftOutColumns: whole.columns.filter(({ id }) => !seen.has(id)).map(({ heading }) => heading),
  };
}
