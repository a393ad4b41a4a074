import type { PlotId } from '../domain/ids';
import type { Plot } from '../domain/plot';
import { plotAt } from '../domain/plot-at';
import type { Session } from '../domain/session';
import { attachModes } from '../map/attach-modes';
import type { MapState } from '../map/map-state';
import { MapView } from '../map/map-view';
import { createPicker, type Picker } from '../map/pick';
import { quietPlots } from '../map/quiet-plots';
import type { OpenPackage } from '../package/open-package';
import { rdToWgs84, wgs84ToRd } from '../package/rd-wgs84';
import type { Actions } from '../ui/app';
import { mapProblemText } from '../ui/texts/problems';
import { losePictures } from './watch-network';
import { gemeenteOf, type Wires } from './wires';

/** Zoom at which parcels of a town can be told apart. */
const CLOSE_ENOUGH = 15;

const NO_PLOTS: MapState['plots'] = new Map();
const NONE_QUIET: MapState['quietPlots'] = new Set();

let shown: { readonly plots: MapState['plots']; readonly bidPlot: Plot; readonly both: MapState['plots'] } | null =
  null;

/** The same map as long as both are the same: the map view compares by identity. */
function withBidPlot(plots: MapState['plots'], bidPlot: Plot | null): MapState['plots'] {
  if (bidPlot === null) return plots;
  if (shown?.plots !== plots || shown.bidPlot !== bidPlot)
    shown = { plots, bidPlot, both: new Map(plots).set(bidPlot.id, bidPlot) };
  return shown.both;
}

let quiet: {
  readonly session: Session;
  readonly selected: PlotId | null;
  readonly plots: MapState['quietPlots'];
} | null = null;

/** The same plots as long as session and selection are: the map is kept equal at every move of the mouse. */
function quietIn(session: Session | null, selected: PlotId | null): MapState['quietPlots'] {
  if (session === null) return NONE_QUIET;
  if (quiet?.session !== session || quiet.selected !== selected) {
    const plots = quietPlots(session, selected);
    quiet = { session, selected, plots: plots.size === 0 ? NONE_QUIET : plots };
  }
  return quiet.plots;
}

function mapState({ session, view, gesture, state }: Wires): MapState {
  const { visibleLayers, onlineBasemap, hiddenAmenities, hiddenExtraLayers, selectedPlot } = view.getState();
  const { selection, hoveredParcel, highlightedPlots, bidPlot, draft } = gesture.getState();
  const { layers, busy, picturesLost, broughtLayers } = state.getState();
  const { session: open } = session.getState();
  const plots = open?.plots ?? NO_PLOTS;
  return {
    gemeente: layers,
    // While a package is on its way plots come with it, not before.
    plots: layers === null && busy !== null ? NO_PLOTS : withBidPlot(plots, bidPlot),
    quietPlots: quietIn(open, selectedPlot),
    visibleLayers,
    pictures: picturesLost ? null : onlineBasemap,
    hiddenAmenities,
    broughtLayers,
    hiddenExtraLayers,
    selection,
    hoveredParcel,
    selectedPlot,
    highlightedPlots,
    draft,
  };
}

/**
 * Puts a map in the element and keeps it equal to the stores; `onMap` hears which map there is. Returns what takes
 * it all away. A map that cannot be shown is said in the app state; list and tally go on without it.
 */
export function mountMap(
  wires: Wires,
  actions: Pick<Actions, 'pickParcel' | 'pickParcels'>,
  container: HTMLElement,
  onMap: (map: MapView | null) => void,
): () => void {
  const { session, view, gesture, state } = wires;
  const map = new MapView(container, {
    camera: view.getState().camera,
    onCamera: (camera) => view.setState({ camera }),
    picturesOf: async (id) => (await import('../services/online-basemap')).onlineBasemap(id),
    onPicturesLost: () => losePictures(wires),
    onProblem: (problem) => state.setState({ mapProblem: mapProblemText(problem) }),
  });
  onMap(map);

  let pickerOf: { readonly gemeente: OpenPackage; readonly picker: Picker } | null = null;
  const picker = (): Picker | null => {
    const gemeente = gemeenteOf(wires);
    if (!gemeente) return null;
    if (pickerOf?.gemeente !== gemeente) pickerOf = { gemeente, picker: createPicker(gemeente) };
    return pickerOf.picker;
  };
  const detach = attachModes(map, {
    gesture,
    picker,
    onPick: (index, { add, at }) => {
      const place = wgs84ToRd(at);
      const parcels = gemeenteOf(wires)?.parcels;
      // From far away a click means "there": it goes closer, and the next click points at a parcel that one can see.
      const { session: open } = session.getState();
      const isPlot = index !== null && parcels && open && plotAt(open, parcels.attributes(index).id, place) !== null;
      if (!map.showsParcels && !isPlot && index !== null && parcels)
        map.flyTo({ center: rdToWgs84(parcels.labelPoint(index)), zoom: CLOSE_ENOUGH });
      else actions.pickParcel(index, add, place);
    },
    onPickMany: (indices, { add }) => actions.pickParcels(indices, add),
  });

  const sync = (): void => map.sync(mapState(wires));
  const stops = [session, view, gesture, state].map((store) => store.subscribe(sync));
  sync();
  return () => {
    for (const stop of stops) stop();
    detach();
    onMap(null);
    map.destroy();
  };
}
