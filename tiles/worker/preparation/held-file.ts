import type { LandOwner } from '../../../src/domain/code-lists';
import type { LayerSource } from '../../../src/package/layers';
import type { FileProblem } from '../../../src/package/source/file-problem';
import type { LayerRole, PreparedFile, PreparedLayer } from '../../../src/services/preparation/preparation';
import { COORDINATE_FIELDS } from '../../readers/columns/coordinate-fields';
import { recogniseColumns } from '../../readers/columns/recognise-columns';
import type { FileLayer } from '../../readers/file-layer';
import type { SourceFile } from '../../readers/source-file';
import type { LayerSurvey } from '../../readers/survey-layer';
import type { PlacedRow } from './kept-files';
import type { ReadLayer } from './read-role';
import { fieldsOf, isRequired } from './role-fields';
import { addressLine } from './waiting-row';

/** A layer of an opened file, with what was read of it. */
export interface HeldLayer {
  readonly id: string;
  readonly layer: FileLayer;
  /** null when the layer could not even be looked at. */
  readonly survey: LayerSurvey | null;
  readonly role: LayerRole | null;
  /** Columns by field, only where the user said so; `x` and `y` are of tables. */
  readonly chosen: Readonly<Record<string, string | null>>;
  readonly title: string;
  /** undefined: the user left the choice to us. */
  readonly colourBy: string | null | undefined;
  /** Rows that the user gave their place; they keep it however often the layer is read. */
  readonly placed: readonly PlacedRow[];
  /** Of land without a column for it, the user's choice. */
  readonly owner: LandOwner | null;
  readonly reading:
    | { readonly name: 'none' }
    | { readonly name: 'reading'; readonly rows: number }
    | { readonly name: 'read'; readonly read: ReadLayer }
    | { readonly name: 'refused'; readonly problem: FileProblem };
}

export interface HeldFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** As it is without what the user said of it. */
  readonly ownSource: LayerSource;
  readonly source: LayerSource;
  readonly parts: readonly SourceFile[];
  readonly state: 'opening' | 'open' | { readonly problem: FileProblem };
  readonly layers: readonly HeldLayer[];
  /** false: this device has no room for it, so a reload takes it away. */
  readonly isKept: boolean;
}

const SAMPLES = 5;
/** What the screen lists; the download has them all, and `refused` counts them. */
const REFUSED_ROWS = 100;
const OVERLAPS = 20;

export const isTable = ({ layer }: HeldLayer): boolean => ['csv', 'excel', 'ods'].includes(layer.format);

const shown = new WeakMap<HeldFile, PreparedFile>();

/** What the screen is shown of a file; the same value as long as nothing about the file changed. */
export function preparedFile(file: HeldFile): PreparedFile {
  const before = shown.get(file);
  if (before !== undefined) return before;
  const { id, name, bytes, source, state, layers, isKept } = file;
  const now: PreparedFile = {
    id,
    name,
    bytes,
    isKept,
    source,
    state:
      state === 'opening'
        ? { name: 'opening' }
        : state === 'open'
          ? { name: 'open', layers: layers.map(preparedLayer) }
          : { name: 'refused', problem: state.problem },
  };
  shown.set(file, now);
  return now;
}

function preparedLayer(held: HeldLayer): PreparedLayer {
  const { id, layer, survey, role, title, owner } = held;
  return {
    id,
    name: layer.name,
    count: layer.count,
    kinds: survey?.kinds ?? [],
    crs: survey?.crs ?? null,
    columns: (survey?.columns ?? []).map(({ name, samples }) => ({ name, samples: samples.slice(0, SAMPLES) })),
    role,
    // Of what could not be looked at no column is missing: there are none to choose from.
    fields: role === null || survey === null ? [] : fieldChoices(held, role),
    title,
    colourBy: colouredBy(held),
    owner,
    reading: readingOf(held.reading),
  };
}

function fieldChoices(held: HeldLayer, role: LayerRole): PreparedLayer['fields'] {
  const { columns } = recogniseColumns(fieldsOf(role), held.survey?.columns ?? [], held.chosen);
  const fields = Object.entries(columns).map(([field, column]) => ({
    field,
    column,
    required: isRequired(role, field),
  }));
  const { x, y } = coordinateColumns(held);
  if (!isTable(held)) return fields;
  return [...fields, { field: 'x', column: x, required: false }, { field: 'y', column: y, required: false }];
}

/** The columns of a table that say where its rows are: chosen, else recognised. */
export function coordinateColumns({ survey, chosen }: HeldLayer): {
  readonly x: string | null;
  readonly y: string | null;
} {
  const { x, y, longitude, latitude } = recogniseColumns(COORDINATE_FIELDS, survey?.columns ?? []).columns;
  const found = x !== null && y !== null ? { x, y } : { x: longitude, y: latitude };
  return { x: chosen.x === undefined ? found.x : chosen.x, y: chosen.y === undefined ? found.y : chosen.y };
}

/** The column that an extra layer is coloured by. */
export function colouredBy({ colourBy, reading }: HeldLayer): string | null {
  if (colourBy !== undefined || reading.name !== 'read') return colourBy ?? null;
  const { content } = reading.read;
  return content.role === 'extra' ? (content.colourable[0] ?? null) : null;
}

function readingOf(reading: HeldLayer['reading']): PreparedLayer['reading'] {
  if (reading.name !== 'read') return reading;
  const { report, waiting } = reading.read;
  const { overlaps, refusedRows } = report;
  return {
    name: 'read',
    report: {
      ...report,
      refusedRows: refusedRows.slice(0, REFUSED_ROWS),
      ...(overlaps && { overlaps: { ...overlaps, pairs: overlaps.pairs.slice(0, OVERLAPS) } }),
    },
    unplaced: waiting.map(({ position, name, query, why }) => ({
      position,
      name,
      address: addressLine(query),
      why: why ?? 'unknown',
    })),
  };
}
