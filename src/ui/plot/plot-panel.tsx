import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ParcelId, PlotId } from '../../domain/ids';
import type { OpenPackage } from '../../package/open-package';
import type { ParcelIndex } from '../../package/parcel-table';
import { Panel } from '../kit/panel';
import { plotTexts } from '../texts/plot';
import { useAppState, useGesture, useSession, useView } from '../use-stores';
import { EmptyPlot } from './empty-plot';
import { focusPlotStart } from './focus-plot';
import { NewPlot } from './new-plot';
import { type PanelState, panelState } from './panel-state';
import { PlotDetails } from './plot-details';
import { noneUnfinished, UnfinishedProvider } from './unfinished';
import './plot-panel.css';

/** The region `Plot`, which remembers what is half filled in as long as the session is open. */
export function PlotPanel() {
  const [unfinished] = useState(noneUnfinished);
  return (
    <UnfinishedProvider value={unfinished}>
      <ShownPanel />
    </UnfinishedProvider>
  );
}

/** What to do next, the form for a new plot, or the selected plot. */
function ShownPanel() {
  const selection = useGesture((state) => state.selection);
  const drawnPart = useGesture((state) => state.partRing !== null);
  const selectedPlot = useView((state) => state.selectedPlot);
  const gemeente = useAppState((state) => state.gemeente);
  const { plots } = useSession();

  // A parcel that is pointed at next may well belong to the plot that was open just before.
  const [lastPlot, setLastPlot] = useState<PlotId | null>(null);

  const state = useMemo(
    () => panelState(idsOf(selection, gemeente), selectedPlot, plots, drawnPart),
    [selection, gemeente, selectedPlot, plots, drawnPart],
  );
  // When a form becomes a plot, the tally and the map come first and the panel a moment later.
  const before = useDeferredValue(state);
  const shown = state.name === 'plot' && before.name === 'new' ? before : state;
  useFocusAfterForm(shown.name);
  if (shown.name === 'plot' && shown.plot.id !== lastPlot) setLastPlot(shown.plot.id);
  switch (shown.name) {
    case 'empty':
      return (
        <Panel title={plotTexts.region}>
          <EmptyPlot />
        </Panel>
      );
    case 'new':
      return <NewPlot lastPlot={(lastPlot && plots.get(lastPlot)) ?? null} />;
    case 'plot':
      // A key, so that what was half filled in for one plot never ends up at the next.
      return <PlotDetails key={shown.plot.id} plot={shown.plot} />;
  }
}

/** A form that goes takes the focus with it: the plot that comes in its place gets it, unless someone has moved on. */
function useFocusAfterForm(shown: PanelState['name']): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const formWent = before.current === 'new' && shown === 'plot';
    before.current = shown;
    if (formWent && document.activeElement === document.body) focusPlotStart();
  }, [shown]);
}

function* idsOf(selection: ReadonlySet<ParcelIndex>, gemeente: OpenPackage | null): Iterable<ParcelId> {
  if (gemeente) for (const index of selection) yield gemeente.parcels.attributes(index).id;
}
