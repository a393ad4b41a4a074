import type { Change } from '../domain/change';
import { multiPolygonBounds } from '../domain/geometry/bounds';
import { type PlotId, plotId } from '../domain/ids';
import { createPlot } from '../domain/intents/create-plot';
import { dropDoubts } from '../domain/intents/drop-doubts';
import { deletePlot, editPlot, renamePlot, setProgramme, setStatus } from '../domain/intents/edit-plot';
import { keepVersion } from '../domain/intents/keep-version';
import { addParcels, removeParcels, replaceParcels } from '../domain/intents/plot-parcels';
import { setOpinion } from '../domain/intents/set-opinion';
import { newPlotPeriod } from '../domain/new-plot-period';
import type { PlotParcel } from '../domain/plot';
import { plotBounds } from '../domain/plot-bounds';
import { good } from '../domain/result';
import type { Session } from '../domain/session';
import { drawnPart } from '../map/gesture-store';
import { overlap, subtract } from '../package/clip-polygons';
import { snapshotParcel } from '../package/snapshot-parcel';
import type { Actions } from '../ui/app';
import { problemText } from '../ui/texts/problems';
import { wiringTexts } from '../ui/texts/wiring';
import { change, gemeenteOf, type Wires } from './wires';

type PlotActions = Pick<
  Actions,
  | 'makePlot'
  | 'addSelectionToPlot'
  | 'removeParcelFromPlot'
  | 'replaceParcel'
  | 'showParcel'
  | 'renamePlot'
  | 'setProgramme'
  | 'setStatus'
  | 'editPlot'
  | 'setOpinion'
  | 'deletePlot'
  | 'keepVersion'
  | 'dropDoubts'
  | 'selectPlot'
  | 'zoomToPlot'
  | 'highlightPlots'
>;

/** Everything done to plots: each call one change, and with it the selection that belongs to it. */
export function plotActions(wires: Wires): PlotActions {
  const { view, gesture } = wires;
  const nothingSelected = {
    selection: new Set<number>(),
    focusedParcel: null,
    pointedInPlot: null,
    partRing: null,
    draft: null,
  };

  /**
   * The selection as a plot keeps it: whole parcels, or the drawn part of the one parcel, without what the plot already
   * holds of it, so that no land counts twice.
   */
  const selectedParcels = (held: readonly PlotParcel[] = []): readonly PlotParcel[] => {
    const gemeente = gemeenteOf(wires);
    const { selection, partRing, focusedParcel } = gesture.getState();
    if (!gemeente) return [];
    if (partRing === null || focusedParcel === null)
      return [...selection].map((index) => snapshotParcel(gemeente, index));
    const { id } = gemeente.parcels.attributes(focusedParcel);
    const taken = held.filter(({ parcelId }) => parcelId === id).map(({ geometry }) => geometry);
    const drawn = drawnPart(gesture.getState()) ?? [];
    const part = taken.length === 0 ? good(drawn) : subtract(drawn, taken);
    if (part.ok && part.value.length > 0) return [snapshotParcel(gemeente, focusedParcel, part.value)];
    if (drawn.length > 0) wires.notice('problem', part.ok ? wiringTexts.partInPlot : problemText(part.problem));
    return [];
  };

  const selectPlot = (id: PlotId | null): void => {
    gesture.setState(nothingSelected);
    view.setState({ selectedPlot: id });
  };

  /** After a plot was made or grew: what was chosen for it is used up, and so is choosing more for it. */
  const showPlot = (id: PlotId): void => {
    const { mode } = gesture.getState();
    if (mode === 'add' || mode === 'part') gesture.setState({ mode: 'select' });
    selectPlot(id);
  };

  /** What is typed can be handed over when its plot has just gone (undo): then there is nothing to change. */
  const changePlot = (id: PlotId, make: (session: Session) => Change): void => {
    if (wires.session.getState().session?.plots.has(id)) change(wires, make);
  };

  return {
    selectPlot,
    makePlot: ({ name, programme }) => {
      const parcels = selectedParcels();
      if (parcels.length === 0) return;
      const id = plotId(wires.newId());
      change(wires, (session) => {
        const { proposer, period: chosen } = view.getState();
        const period = newPlotPeriod(session.target, chosen);
        if (period === undefined) throw new Error('A target has at least one period');
        const proposedBy = proposer && session.partners.has(proposer) ? proposer : null;
        return createPlot({ session, id, parcels, name, programme, proposedBy, period });
      });
      showPlot(id);
    },
    addSelectionToPlot: (id) => {
      const parcels = selectedParcels(wires.session.getState().session?.plots.get(id)?.parcels);
      if (parcels.length === 0) return;
      change(wires, (session) => addParcels(session, id, parcels));
      showPlot(id);
    },
    removeParcelFromPlot: (id, parcel) => changePlot(id, (session) => removeParcels(session, id, [parcel])),
    replaceParcel: (id, parcel, successors) => {
      const gemeente = gemeenteOf(wires);
      if (!gemeente) return;
      const taken = successors.flatMap((index) => {
        if (!parcel.part) return snapshotParcel(gemeente, index);
        const part = overlap(parcel.geometry, gemeente.parcels.geometry(index));
        if (part.ok) return part.value.length > 0 ? snapshotParcel(gemeente, index, part.value) : [];
        wires.notice('problem', problemText(part.problem));
        return [];
      });
      changePlot(id, (session) => replaceParcels(session, id, parcel, taken));
    },
    showParcel: (id, { geometry }) => {
      selectPlot(id);
      if (geometry.length > 0) wires.map()?.fit(multiPolygonBounds(geometry));
    },
    renamePlot: (id, name) => changePlot(id, (session) => renamePlot(session, id, name)),
    setProgramme: (id, programme) => changePlot(id, (session) => setProgramme(session, id, programme)),
    setStatus: (id, status, reason) => changePlot(id, (session) => setStatus(session, id, status, reason)),
    editPlot: (id, patch) => changePlot(id, (session) => editPlot(session, id, patch)),
    setOpinion: (id, partner, value, reason) =>
      changePlot(id, (session) => setOpinion(session, id, partner, value, reason)),
    deletePlot: (id) => {
      change(wires, (session) => deletePlot(session, id));
      if (view.getState().selectedPlot === id) selectPlot(null);
    },
    keepVersion: (id) =>
      changePlot(id, (session) => {
        const made = keepVersion(session, id);
        const kept = made.put.find(({ kind }) => kind === 'plot');
        // A version takes the place of the plot of which it is one.
        if (kept?.kind === 'plot') selectPlot(kept.id);
        return made;
      }),
    dropDoubts: (id) => changePlot(id, (session) => dropDoubts(session, id)),
    zoomToPlot: (id) => {
      const plot = wires.session.getState().session?.plots.get(id);
      const bounds = plot ? plotBounds([plot]) : null;
      if (bounds) wires.map()?.fit(bounds);
    },
    highlightPlots: (ids) => gesture.setState({ highlightedPlots: new Set(ids) }),
  };
}
