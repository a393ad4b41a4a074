import { useDeferredValue, useMemo } from 'react';
import { useApp } from '../app';
import { EmptyState } from '../kit/empty-state';
import { Panel } from '../kit/panel';
import { checksTexts as texts } from '../texts/checks';
import { useAppState, useSession } from '../use-stores';
import { CheckGroupList } from './check-group-list';
import { groupChecks } from './group-checks';
import { sessionChecks } from './session-checks';
import './checks.css';

/** All findings of the checks, by check, each leading to its plot; `Plots zonder partner` is one of them. */
export function ChecksPanel() {
  const { actions } = useApp();
  // The findings may come a moment after a change; the change may not wait for them.
  const session = useDeferredValue(useSession());
  const gemeente = useAppState((state) => state.gemeente);
  const groups = useMemo(() => groupChecks(sessionChecks(session, gemeente)), [session, gemeente]);
  if (groups.length === 0) {
    const { title, text } = session.plots.size === 0 ? texts.noPlots : texts.none;
    return (
      <Panel title={texts.region}>
        <EmptyState title={title}>{text}</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={texts.region}>
      <p className="checks__intro">{texts.intro}</p>
      {groups.map((group) => (
        <CheckGroupList
          key={group.id}
          group={group}
          plots={session.plots}
          onOpen={(id) => {
            actions.selectPlot(id);
            actions.zoomToPlot(id);
          }}
        />
      ))}
    </Panel>
  );
}
