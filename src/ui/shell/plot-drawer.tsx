import { type ReactNode, useEffect, useState } from 'react';
import { IconButton } from '../kit/icon-button';
import { shellTexts } from '../texts/shell';
import { useGesture, useView } from '../use-stores';
import './plot-drawer.css';

/** The right-hand panel's place: it folds away to give the map room, and comes back when there is something to fill in. */
export function PlotDrawer({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(true);
  const selectedPlot = useView((view) => view.selectedPlot);
  const selection = useGesture((gesture) => gesture.selection);
  const wanted = selectedPlot !== null || selection.size > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new selection opens the drawer, also when one was there
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted, selectedPlot, selection]);

  return (
    <div className={`drawer${open ? '' : ' drawer--shut'}`} id="plot" tabIndex={-1}>
      <div className="drawer__fold">
        <IconButton
          kind="secondary"
          icon={open ? 'chevron-right' : 'chevron-left'}
          label={open ? shellTexts.hidePlot : shellTexts.showPlot}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div className="drawer__content" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
