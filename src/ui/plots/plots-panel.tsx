import { useDeferredValue, useMemo } from 'react';
import { EmptyState } from '../kit/empty-state';
import { Panel } from '../kit/panel';
import { plotsTexts as texts } from '../texts/plots';
import { useSession, useView } from '../use-stores';
import { PlotFilters } from './plot-filters';
import { PlotList } from './plot-list';
import { plotRows } from './plot-rows';
import { PlotTotals } from './plot-totals';
import './plots.css';

/** The region `Plots`: every plot as a list, to sort, filter, open and find on the map. What the map shows, without the map. */
export function PlotsPanel() {
  const session = useSession();
  const filter = useView((state) => state.plotFilter);
  const sort = useView((state) => state.plotSort);
  // Five thousand plots may come a moment after the typing or the tagging; those themselves may not wait for the list.
  const listed = useDeferredValue(session);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(() => plotRows(listed, wanted, sort), [listed, wanted, sort]);

  if (session.plots.size === 0) {
    return (
      <Panel title={texts.region}>
        <EmptyState title={texts.empty.title}>{texts.empty.text}</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={texts.region}
      head={<PlotFilters filter={filter} sort={sort} />}
      footer={<PlotTotals rows={rows} all={listed.plots.size} />}
    >
      {rows.length === 0 ? <p className="plot-list__none">{texts.nothingMatches}</p> : <PlotList rows={rows} />}
    </Panel>
  );
}
