import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import { plotsHolding } from '../domain/plots-holding';
import { drawnPart } from '../map/gesture-store';
import { escapeGesture } from '../map/modes/escape-gesture';
import { selectMany, selectOne } from '../map/modes/selection-change';
import type { ParcelIndex } from '../package/parcel-table';
import type { Actions } from '../ui/app';
import { parcelCard } from './parcel-card';
import { search } from './search';
import { gemeenteOf, type Wires } from './wires';

export type SelectionActions = Pick<
  Actions,
  | 'setMode'
  | 'pickParcel'
  | 'pickParcels'
  | 'clearSelection'
  | 'escape'
  | 'search'
  | 'goTo'
  | 'parcelCard'
  | 'selectionTotals'
>;

/** Selecting parcels by hand, by search and by key. */
export function selectionActions(
  wires: Wires,
  { selectPlot, zoomToPlot }: Pick<Actions, 'selectPlot' | 'zoomToPlot'>,
): SelectionActions {
  const { gesture, view } = wires;

  const pickParcel: Actions['pickParcel'] = (index, add) => {
    gesture.setState({ ...selectOne(gesture.getState(), index, add), partRing: null, draft: null });
    if (add) {
      view.setState({ selectedPlot: null });
      return;
    }
    // A click on a parcel that belongs to a plot shows that plot; elsewhere the form for a new one appears.
    const plot = plotAt(index);
    view.setState({ selectedPlot: plot?.id ?? null });
    if (plot) gesture.setState({ selection: new Set(), focusedParcel: null });
  };

  const plotAt = (index: ParcelIndex | null) => {
    const { session } = wires.session.getState();
    const parcels = gemeenteOf(wires)?.parcels;
    return session && parcels && index !== null ? plotsHolding(session, parcels.attributes(index).id)[0] : undefined;
  };

  return {
    pickParcel,
    pickParcels: (indices, add) => {
      gesture.setState({ ...selectMany(gesture.getState(), indices, add), partRing: null });
      view.setState({ selectedPlot: null });
    },
    setMode: (mode) => gesture.setState({ mode, draft: null, partRing: null }),
    clearSelection: () => gesture.setState({ selection: new Set(), focusedParcel: null, partRing: null, draft: null }),
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
        pickParcel(hit.index, gesture.getState().mode === 'add');
        wires.map()?.fit(parcels.bounds4(hit.index));
      }
    },
    parcelCard: (index) => parcelCard(wires, index),
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
