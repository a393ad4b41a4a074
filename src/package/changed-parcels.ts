import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import type { PlotId } from '../domain/ids';
import type { Plot, PlotParcel } from '../domain/plot';
import { overlap } from './clip-polygons';
import type { ParcelIndex, ParcelTable } from './parcel-table';

/** Less is rounding: both must be passed. */
const CHANGED_M2 = 1;
const CHANGED_SHARE = 0.001;

/** Less of the old parcel than this is a sliver along a border that was measured again. */
const SUCCESSOR_SHARE = 0.01;

/** A parcel of a plot that is not in the table as the plot keeps it. */
export interface ChangedParcel {
  readonly plotId: PlotId;
  readonly parcel: PlotParcel;
}

/** A parcel of the table that lies where the old one lay. */
export interface Successor {
  readonly index: ParcelIndex;
  /** Share of the old parcel that it covers, 0 to 1. */
  readonly share: number;
}

export type ParcelFate =
  /** No longer there, and at most one parcel lies in its place (merged into it, or nothing at all). */
  | { readonly what: 'vanished' }
  /** No longer there, and several lie in its place. */
  | { readonly what: 'split' }
  /** Still there under its id, with another area; `nowM2` of the whole parcel as it is drawn now. */
  | { readonly what: 'area'; readonly nowM2: number };

/**
 * The parcels of plots that changed since the plots took them: gone, or with another area. Cheap where nothing changed.
 * It only tells; plots keep what they have until someone decides.
 */
export function changedParcels(plots: Iterable<Plot>, table: ParcelTable): readonly ChangedParcel[] {
  const changed: ChangedParcel[] = [];
  for (const { id, parcels } of plots)
    for (const parcel of parcels) if (isChanged(parcel, table)) changed.push({ plotId: id, parcel });
  return changed;
}

// Asked again after every change of a session, while neither the parcels that plots keep nor those of a package ever change.
const known = new WeakMap<ParcelTable, WeakMap<PlotParcel, boolean>>();

function isChanged(parcel: PlotParcel, table: ParcelTable): boolean {
  const ofTable = known.get(table) ?? new WeakMap<PlotParcel, boolean>();
  known.set(table, ofTable);
  const before = ofTable.get(parcel);
  if (before !== undefined) return before;
  const changed = differs(parcel, table);
  ofTable.set(parcel, changed);
  return changed;
}

function differs(parcel: PlotParcel, table: ParcelTable): boolean {
  const index = table.indexOf(parcel.parcelId);
  if (index === null) return true;
  // Of a drawn part nobody knows how large its parcel was; what counts is that the parcel still holds it.
  const nowM2 = parcel.part ? coveredM2(parcel, index, table) : table.drawnAreaM2(index);
  const differenceM2 = Math.abs(nowM2 - parcel.drawnAreaM2);
  return differenceM2 > CHANGED_M2 && differenceM2 > CHANGED_SHARE * parcel.drawnAreaM2;
}

/** What became of a changed parcel, and what now lies in its place, that which covers most of it first. */
export function fateOf(
  parcel: PlotParcel,
  table: ParcelTable,
): { readonly fate: ParcelFate; readonly successors: readonly Successor[] } {
  const areaM2 = multiPolygonAreaM2(parcel.geometry);
  const successors = table
    .near(multiPolygonBounds(parcel.geometry))
    .map((index) => ({ index, share: Math.min(1, coveredM2(parcel, index, table) / areaM2) }))
    .filter(({ share }) => share >= SUCCESSOR_SHARE)
    .sort((a, b) => b.share - a.share || a.index - b.index);
  const index = table.indexOf(parcel.parcelId);
  if (index !== null) return { fate: { what: 'area', nowM2: table.drawnAreaM2(index) }, successors };
  return { fate: { what: successors.length > 1 ? 'split' : 'vanished' }, successors };
}

/** How much of a plot's parcel lies in a parcel of the table; 0 for a tangle of which nobody can say. */
function coveredM2(parcel: PlotParcel, index: ParcelIndex, table: ParcelTable): number {
  const common = overlap(parcel.geometry, table.geometry(index));
  return common.ok ? multiPolygonAreaM2(common.value) : 0;
}
