import { useDeferredValue, useMemo } from 'react';
import { changedParcels } from '../../package/changed-parcels';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { Panel } from '../kit/panel';
import { openDialog } from '../shell/dialog-store';
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
  const changed = useMemo(
    () => (gemeente ? changedParcels(session.plots.values(), gemeente.parcels).length : 0),
    [session, gemeente],
  );
  const changedButton = changed > 0 && (
    <Button icon="map" wide onClick={() => openDialog('changed-parcels')}>
      {texts.changedParcels(changed)}
    </Button>
  );
  if (groups.length === 0) {
    const { title, text } = session.plots.size === 0 ? texts.noPlots : texts.none;
    return <Panel title={texts.region}>{changedButton || <EmptyState title={title}>{text}</EmptyState>}</Panel>;
  }
  return (
    <Panel title={texts.region}>
      <p className="checks__intro">{texts.intro}</p>
      {changedButton}
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
