import { lazy, type ReactNode, Suspense } from 'react';
import type { SidePanel as SidePanelId } from '../../session/view-store';
import { useApp } from '../app';
import { Icon, type IconName } from '../kit/icon';
import { LayersPanel } from '../layers/layers-panel';
import { commandTexts } from '../texts/commands';
import { shellTexts } from '../texts/shell';
import { useView } from '../use-stores';
import { PartBoundary } from './part-boundary';
import './side-panel.css';

// Fetched when they are first opened: the map need not wait for what a facilitator looks at later.
const PlotsPanel = lazy(async () => ({ default: (await import('../plots/plots-panel')).PlotsPanel }));
const BidsPanel = lazy(async () => ({ default: (await import('../bids/bids-panel')).BidsPanel }));
const ChecksPanel = lazy(async () => ({ default: (await import('../checks/checks-panel')).ChecksPanel }));

const PANELS: readonly { readonly id: SidePanelId; readonly icon: IconName; readonly content: ReactNode }[] = [
  { id: 'layers', icon: 'layers', content: <LayersPanel /> },
  { id: 'plots', icon: 'list', content: <PlotsPanel /> },
  { id: 'checks', icon: 'checks', content: <ChecksPanel /> },
  { id: 'bids', icon: 'merge', content: <BidsPanel /> },
];

/** A rail of buttons at the left; the pressed one's panel stands beside it, pressing again folds it. */
export function SidePanel() {
  const { actions } = useApp();
  const open = useView((view) => view.sidePanel);
  const shown = PANELS.find(({ id }) => id === open);
  return (
    <div className={`side${shown ? ' side--open' : ''}`}>
      <nav className="rail" aria-label={shellTexts.rail}>
        {PANELS.map(({ id, icon }) => (
          <button
            key={id}
            type="button"
            className="rail__button"
            aria-expanded={id === open}
            aria-controls="side-panel"
            onClick={() => actions.patchView({ sidePanel: id === open ? null : id })}
          >
            <Icon name={icon} size="large" />
            {commandTexts.labels[`panel-${id}`]}
          </button>
        ))}
      </nav>
      <div className="side__panel" id="side-panel" hidden={!shown}>
        {shown && (
          <PartBoundary key={shown.id} part={commandTexts.labels[`panel-${shown.id}`]}>
            <Suspense>{shown.content}</Suspense>
          </PartBoundary>
        )}
      </div>
    </div>
  );
}
