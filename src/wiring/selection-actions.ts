import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import { plotAt } from '../domain/plot-at';
import { drawnPart } from '../map/gesture-store';
import { escapeGesture } from '../map/modes/escape-gesture';
import { selectMany, selectOne } from '../map/modes/selection-change';
import type { ParcelIndex } from '../package/parcel-table';
import { snapshotParcel } from '../package/snapshot-parcel';
import type { Actions } from '../ui/app';
import { wiringTexts } from '../ui/texts/wiring';
import { parcelCard } from './parcel-card';
import { search } from './search';
import { gemeenteOf, type Wires } from './wires';

export type SelectionActions = Pick<
  Actions,
  | 'setMode'
  | 'pickParcel'
  | 'pickParcels'
  | 'clearSelection'
  | 'selectParcelsOf'
  | 'escape'
  | 'search'
  | 'goTo'
  | 'parcelCard'
  | 'plotParcelCard'
  | 'selectionTotals'
>;

/** A new set each time: who watches the selection hears that there was a choice, also of nothing. */
const nothingSelected = () => ({ selection: new Set<ParcelIndex>(), focusedParcel: null });

/** Selecting parcels by hand, by search and by key. */
export function selectionActions(
  wires: Wires,
  { selectPlot, zoomToPlot }: Pick<Actions, 'selectPlot' | 'zoomToPlot'>,
): SelectionActions {
  const { gesture, view } = wires;

  const pickParcel: Actions['pickParcel'] = (index, add, at) => {
    const { session } = wires.session.getState();
    const parcel = index === null ? null : (gemeenteOf(wires)?.parcels.attributes(index).id ?? null);
    // A click on a parcel that belongs to a plot shows that plot; elsewhere the form for a new one appears.
    const plot = !add && session && parcel !== null ? plotAt(session, parcel, at) : null;
    gesture.setState({
      ...(plot ? nothingSelected() : selectOne(gesture.getState(), index, add)),
      pointedInPlot: plot && parcel,
      partRing: null,
      draft: null,
    });
    view.setState({ selectedPlot: plot?.id ?? null });
  };

  const selectParcelsOf: Actions['selectParcelsOf'] = (id) => {
    const plot = wires.session.getState().session?.plots.get(id);
    const parcels = gemeenteOf(wires)?.parcels;
    if (!plot || !parcels) return;
    const found = plot.parcels.flatMap(({ parcelId }) => parcels.indexOf(parcelId) ?? []);
    if (found.length === 0) wires.notice('problem', wiringTexts.parcelsGone);
    else pickParcels(found, false);
  };

  const pickParcels: Actions['pickParcels'] = (indices, add) => {
    gesture.setState({ ...selectMany(gesture.getState(), indices, add), partRing: null });
    view.setState({ selectedPlot: null });
  };

  return {
    pickParcel,
    pickParcels,
    setMode: (mode) => gesture.setState({ mode, draft: null, partRing: null }),
    clearSelection: () => gesture.setState({ ...nothingSelected(), partRing: null, draft: null }),
    selectParcelsOf,
    escape: () => {
      const next = escapeGesture(gesture.getState());
      if (next) gesture.setState(next);
      else view.setState({ selectedPlot: null });
    },
    search: (text) => search(text, wires.session.getState().session, gemeenteOf(wires)),
    goTo: (hit) => {
      if (hit.kind === 'plot') {
        selectPlot(hit.id);
        zoomToPlot(hit.id);
      } else if (hit.kind === 'area') {
        wires.map()?.fit(multiPolygonBounds(hit.area.geometry));
      } else {
        const parcels = gemeenteOf(wires)?.parcels;
        if (!parcels) return;
        pickParcel(hit.index, gesture.getState().mode === 'add', null);
        wires.map()?.fit(parcels.bounds4(hit.index));
      }
    },
    parcelCard: (index) => {
      const gemeente = gemeenteOf(wires);
      return gemeente && parcelCard(wires, gemeente, snapshotParcel(gemeente, index));
    },
    plotParcelCard: (parcel) => {
      const gemeente = gemeenteOf(wires);
      return gemeente && parcelCard(wires, gemeente, parcel);
    },
    selectionTotals: () => {
      const parcels = gemeenteOf(wires)?.parcels;
      const { selection } = gesture.getState();
      const part = drawnPart(gesture.getState());
      if (part) return { count: 1, areaM2: multiPolygonAreaM2(part) };
      let areaM2 = 0;
      if (parcels) for (const index of selection) areaM2 += parcels.areaM2(index);
      return { count: selection.size, areaM2 };
    },
  };
}
