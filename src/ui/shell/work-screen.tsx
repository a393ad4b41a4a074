import { PlotPanel } from '../plot/plot-panel';
import { Tally } from '../tally/tally';
import { plotTexts } from '../texts/plot';
import { tallyTexts } from '../texts/tally';
import { TopBar } from '../topbar/top-bar';
import { useAppState, useSessionState } from '../use-stores';
import { LookingAlong } from './looking-along';
import { MapStage } from './map-stage';
import { PartBoundary } from './part-boundary';
import { PlotDrawer } from './plot-drawer';
import { SidePanel } from './side-panel';
import { SkipLinks } from './skip-links';

/** The table of design.md §7: bar on top, map in the middle, panels beside it, tally at the bottom. */
export function WorkScreen() {
  // The map may be seen while its parcels are still decoded, but a click on it could not be answered yet.
  const opening = useAppState(({ busy, gemeente }) => busy !== null && gemeente === null);
  const looksAlong = useSessionState(({ access }) => access === 'read');
  return (
    <div className="work" inert={opening}>
      <SkipLinks />
      <TopBar />
      {looksAlong && <LookingAlong />}
      <main className="work__middle">
        <SidePanel />
        <MapStage />
        <PlotDrawer>
          <PartBoundary part={plotTexts.region}>
            {/* What another tab works on can be read here, not changed. */}
            <fieldset className="work__plot" disabled={looksAlong}>
              <PlotPanel />
            </fieldset>
          </PartBoundary>
        </PlotDrawer>
      </main>
      <PartBoundary part={tallyTexts.region}>
        <Tally />
      </PartBoundary>
    </div>
  );
}
