import { CONFIDENTIALITIES, HOUSING_TYPES, type HousingType, SEGMENTS, type Segment } from '../../domain/code-lists';
import { plotLabel } from '../../domain/designation';
import { type PeriodId, type PlotId, plotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { release } from '../../domain/release/release';
import { bad, good, type Result } from '../../domain/result';
import type { Session } from '../../domain/session';
import type { OpenPackage } from '../../package/open-package';
import type { ReturnedLand, ReturnedRow } from '../../package/source/returned-land';
import { WOULD_CALCULATE } from '../lists/csv';
import { CSV_REMARKS } from '../lists/write-csv-list';
import { plotsTable } from '../table/plots-table';
import type { Cell, Table } from '../table/table';
import { numberCell, plain } from './cell-readers';
import { landOfOutline } from './land-of-outline';
import { landOwnerOf, parcelsByPlot, parcelsOfRow } from './new-plot-land';
import { outlineDifference } from './outline-difference';
import { RETURNED_FIELDS } from './returned-fields';
import { returnedProgramme } from './returned-programme';

/** A cell in which the list says something else than the session; the cells with homes of a plot are one. */
export interface Difference {
  /** Of the plot and the column. */
  readonly id: string;
  readonly plot: PlotId;
  readonly plotName: string;
  /** Dutch heading. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** What of the plot it changes; otherwise a sentence that says why it cannot be taken over. */
  readonly change: Result<Partial<Plot>, string>;
  /** It makes the plot visible to more people: not to be taken over among others without a look. */
  readonly widens: boolean;
}

/** A row that is of no plot of this session: it can become one. */
interface UnmatchedRow {
  readonly id: string;
  /** How the row calls itself. */
  readonly name: string;
  readonly fields: Partial<Plot>;
  /** What of it cannot be read, in sentences. */
  readonly trouble: readonly string[];
  /** A plot that has its name already, as people call it; null when there is none. */
  readonly namesake: string | null;
}

export interface ComparedList {
  readonly differences: readonly Difference[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly matchedRows: number;
  /** Headings that say nothing of a plot to this program. */
  readonly unknownColumns: readonly string[];
}

export type ListProblem =
  /** No column that names the plots. */
  | { readonly name: 'list-without-ids' }
  /** A plot is in the file twice. */
  | { readonly name: 'list-row-twice'; readonly plot: string };

/**
 * Compares a list that came back with the session as it is now: rows are matched by `kenmerk`, or by locatie-id where they have
 * none; a kenmerk that is not here is of another session, in which L1 is another plot: a new plot keeps it, so that it is known the next time. Only
 * columns that the file has, and that can come back, are looked at; a cell counts as changed when it reads as another value.
 */
export function compareList(
  session: Session,
  rows: readonly ReturnedRow[],
  { land = null, gemeente = null }: ComparedWith = {},
): Result<ComparedList, ListProblem> {
  const table = plotsTable(release(session, { audience: { kind: 'gemeente' }, includeDropped: true }), null);
  const columns = columnsOf(table, rows);
  if (!columns.has('locatie_id') && !columns.has('kenmerk')) return bad({ name: 'list-without-ids' });
  const plots = [...session.plots.values()];
  const byKey = new Map<string, Plot>(plots.map((plot) => [plain(plotLabel(plot)), plot]));
  const byId = new Map<string, Plot>(plots.map((plot) => [plot.id, plot]));
  const rowOf = new Map(plots.map((plot, index) => [plot.id, table.rows[index] ?? []]));
  const cells = (row: ReturnedRow): Cells => new Map([...columns].map(([id, heading]) => [id, row[heading] ?? '']));
  const meant = (cells: Cells): Cells =>
    land ? cells : new Map([...cells].map(([id, text]) => [id, withoutMark(text)]));
  const parcels = parcelsByPlot(land?.parcels ?? []);
  const marks = new Set<string>();

  const seen = new Set<PlotId>();
  const differences: Difference[] = [];
  const unmatched: UnmatchedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const written = cells(row);
    const said = meant(written);
    const mark = (said.get('kenmerk') ?? '').trim();
    const plot = mark === '' ? byKey.get(plain(said.get('locatie_id') ?? '')) : byId.get(mark);
    if (!plot) {
      const outline = land?.outlines[index] ?? null;
      if (outline === null && isSum(said)) continue;
      const made = newPlot(said, session, `Rij ${index + (land ? 1 : 2)}`);
      const known = mark === '' || marks.has(mark) || byId.has(mark);
      marks.add(mark);
      const fields = known ? made.fields : { ...made.fields, id: plotId(mark) };
      const own = parcelsOfRow(row, parcels, session.header);
      const drawn = own.length > 0 || outline === null ? good(own) : landOfOutline(outline, [], gemeente);
      unmatched.push({
        ...made,
        id: `row-${index}`,
        fields:
          land && drawn.ok ? { ...fields, parcels: drawn.value, landOwner: landOwnerOf(row, drawn.value) } : fields,
        trouble: drawn.ok ? made.trouble : [...made.trouble, drawn.problem],
      });
    } else {
      if (seen.has(plot.id)) return bad({ name: 'list-row-twice', plot: `${plotLabel(plot)} ${plot.name}` });
      seen.add(plot.id);
      differences.push(
        ...differencesOf(plot, { said, written }, table, rowOf.get(plot.id) ?? [], session.target.periods),
      );
      if (land) differences.push(...outlineDifference(plot, land.outlines[index] ?? null, gemeente));
    }
  }
  const known = new Set<string>([...columns.values(), ...CSV_REMARKS]);
  const headings = new Set(rows.flatMap((row) => Object.keys(row)));
  return good({
    differences,
    unmatched,
    matchedRows: seen.size,
    unknownColumns: [...headings].filter((heading) => !known.has(heading)),
  });
}

interface ComparedWith {
  /** What a GIS file has beside its rows. */
  readonly land?: ReturnedLand | null;
  /** The opened package: outlines are held against its parcels. */
  readonly gemeente?: Pick<OpenPackage, 'parcels' | 'manifest' | 'neighbourhoodAt'> | null;
}

/** What makes a text inert in a CSV list (`csvText`) is not part of it. */
const withoutMark = (text: string): string =>
  text.startsWith("'") && WOULD_CALCULATE.test(text.slice(1)) ? text.slice(1) : text;

/** Cells by the id of their column. */
type Cells = ReadonlyMap<string, string>;

/** Which heading of the file is which column of ours; headings may be ours or ids, in any order and with any capitals. */
function columnsOf({ columns }: Table, rows: readonly ReturnedRow[]): ReadonlyMap<string, string> {
  const headings = new Map([...new Set(rows.flatMap((row) => Object.keys(row)))].map((text) => [plain(text), text]));
  return new Map(
    columns.flatMap(({ id, heading }) => {
      const found = headings.get(plain(heading)) ?? headings.get(id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** A row with sums below the list: it calls itself that, or has no name and nothing but numbers. */
function isSum(said: Cells): boolean {
  const names = ['locatie_id', 'kenmerk', 'naam'].map((id) => (said.get(id) ?? '').trim());
  if (names.some((name) => /^totaal$/i.test(name))) return true;
  const isNumber = (text: string): boolean => text.trim() === '' || numberCell(ANY_NUMBER)(text).ok;
  return names.every((name) => name === '') && [...said.values()].every(isNumber);
}

const ANY_NUMBER = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE, whole: false } as const;

function differencesOf(
  plot: Plot,
  // A text of ours may begin as the mark does: then it is written without one.
  { said, written }: { readonly said: Cells; readonly written: Cells },
  table: Table,
  now: readonly Cell[],
  periods: readonly PeriodId[],
): readonly Difference[] {
  const found: Difference[] = [];
  const programme: Pick<Difference, 'column' | 'before' | 'after'>[] = [];
  for (const [index, { id, heading }] of table.columns.entries()) {
    const after = said.get(id);
    if (after === undefined) continue;
    const before = now[index] ?? null;
    const difference = {
      id: `${plot.id}/${id}`,
      plot: plot.id,
      plotName: `${plotLabel(plot)} ${plot.name}`,
      column: heading,
    };
    const shown = { ...difference, before: textOf(before), after: after.trim() };
    if (isProgramme(id)) {
      if (!sameNumber(before, after)) programme.push(shown);
      continue;
    }
    const read = RETURNED_FIELDS.get(id);
    if (!read || [after, written.get(id) ?? after].some((text) => seen(text) === seen(textOf(before)))) continue;
    const change = read(after, periods);
    if (change.ok && Object.entries(change.value).every(([key, value]) => same(plot[key as keyof Plot], value)))
      continue;
    found.push({ ...shown, change, widens: change.ok && isWider(plot, change.value) });
  }
  const first = programme[0];
  if (!first) return found;
  // Homes per type and per segment are one programme: they are taken over together or not at all.
  const change = returnedProgramme(plot, programmeOf(said));
  const cells = (side: 'before' | 'after'): string =>
    programme.map((cell) => `${cell.column} ${cell[side] || '0'}`).join(', ');
  const id = `${plot.id}/programma`;
  const plotName = `${plotLabel(plot)} ${plot.name}`;
  return [
    ...found,
    {
      id,
      plot: plot.id,
      plotName,
      column: 'woningen',
      before: cells('before'),
      after: cells('after'),
      change: change.ok ? good({ programme: change.value }) : change,
      widens: false,
    },
  ];
}

const isWider = (plot: Plot, { confidentiality }: Partial<Plot>): boolean =>
  confidentiality !== undefined &&
  CONFIDENTIALITIES.indexOf(confidentiality) > CONFIDENTIALITIES.indexOf(plot.confidentiality);

/** Text as a cell shows it: LibreOffice loses tabs when it saves. */
const seen = (text: string): string => plain(text.replaceAll('\t', ''));

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/** An empty cell is no homes; what is no number is another one than ours. */
function sameNumber(before: Cell, after: string): boolean {
  const typed = numberCell(ANY_NUMBER)(after);
  return typed.ok && Number(before ?? 0) === (typed.value ?? 0);
}

const TYPE_OF = new Map<string, HousingType>(HOUSING_TYPES.map((type) => [type.replace(' ', '_'), type]));
const SEGMENT_OF = new Map<string, Segment>(SEGMENTS.map((one) => [`segment_${one.replaceAll(' ', '_')}`, one]));

const isProgramme = (id: string): boolean => TYPE_OF.has(id) || SEGMENT_OF.has(id);

function programmeOf(said: Cells): Parameters<typeof returnedProgramme>[1] {
  const types = new Map<HousingType, string>();
  const segments = new Map<Segment, string>();
  for (const [id, text] of said) {
    const type = TYPE_OF.get(id);
    const segment = SEGMENT_OF.get(id);
    if (type) types.set(type, text);
    if (segment) segments.set(segment, text);
  }
  return { types, segments };
}

/** What a row without a plot can bring: all that can be read of it. */
function newPlot(said: Cells, session: Session, row: string): Omit<UnmatchedRow, 'id'> {
  const trouble: string[] = [];
  let fields: Partial<Plot> = {};
  for (const [id, text] of said) {
    const read = text.trim() === '' ? undefined : RETURNED_FIELDS.get(id);
    const value = read?.(text, session.target.periods);
    if (value?.ok) fields = { ...fields, ...value.value };
    else if (value) trouble.push(`${id.replaceAll('_', ' ')}: ${value.problem}`);
  }
  const programme = returnedProgramme({ programme: [] }, programmeOf(said));
  if (programme.ok) fields = { ...fields, programme: programme.value };
  else trouble.push(programme.problem);
  const label = [said.get('locatie_id'), fields.name].filter((text) => text !== undefined && text !== '').join(' ');
  const namesake = [...session.plots.values()].find(
    ({ name }) => fields.name !== undefined && plain(name) === plain(fields.name),
  );
  return { name: label || row, fields, trouble, namesake: namesake ? `${plotLabel(namesake)} ${namesake.name}` : null };
}
