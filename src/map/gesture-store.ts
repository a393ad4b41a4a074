import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ParcelId, PlotId } from '../domain/ids';
import type { Plot } from '../domain/plot';
import type { RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { ParcelIndex } from '../package/parcel-table';

/** `select`: click and tap; `add`: as if Shift were held; `part`: draw a part of the one selected parcel (deelperceel). */
export type ModeId = 'select' | 'add' | 'rectangle' | 'lasso' | 'part';

/** A shape being drawn, in WGS84 degrees, open. */
export type DraftShape = readonly (readonly [lng: number, lat: number])[];

/** What the hand is doing now: never saved, never undone. */
export interface GestureState {
  readonly mode: ModeId;
  readonly selection: ReadonlySet<ParcelIndex>;
  /** The parcel whose card is shown, usually the last one clicked. */
  readonly focusedParcel: ParcelIndex | null;
  readonly hoveredParcel: ParcelIndex | null;
  /** The parcel that was pointed at when its plot opened: its card stands open there. */
  readonly pointedInPlot: ParcelId | null;
  readonly draft: DraftShape | null;
  /** Drawn part of the focused parcel, RD metres, waiting to become a plot; closed ring. */
  readonly partRing: readonly RdPoint[] | null;
  /** What `partRing` cuts out of the focused parcel; belongs to the ring that it names. Read it with `drawnPart`. */
  readonly part: { readonly ring: readonly RdPoint[]; readonly geometry: RdMultiPolygon } | null;
  /** Plots that a hovered or focused tally bar lights up. */
  readonly highlightedPlots: ReadonlySet<PlotId>;
  /** A plot of a bid that is being looked at: painted in the place of the session's own, or beside them. */
  readonly bidPlot: Plot | null;
}

export const initialGesture: GestureState = {
  mode: 'select',
  selection: new Set(),
  focusedParcel: null,
  hoveredParcel: null,
  pointedInPlot: null,
  draft: null,
  partRing: null,
  part: null,
  highlightedPlots: new Set(),
  bidPlot: null,
};

export const createGestureStore = (): StoreApi<GestureState> => createStore<GestureState>()(() => initialGesture);

/** The drawn part of the focused parcel, RD metres; null when none is drawn, or while it is being cut out. */
export const drawnPart = ({ part, partRing }: GestureState): RdMultiPolygon | null =>
  part !== null && part.ring === partRing ? part.geometry : null;
