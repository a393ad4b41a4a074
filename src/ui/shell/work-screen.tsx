import { PlotPanel } from '../plot/plot-panel';
import { Tally } from '../tally/tally';
import { plotTexts } from '../texts/plot';
import { tallyTexts } from '../texts/tally';
import { TopBar } from '../topbar/top-bar';
import { useAppState } from '../use-stores';
import { MapStage } from './map-stage';
import { PartBoundary } from './part-boundary';
import { PlotDrawer } from './plot-drawer';
import { SidePanel } from './side-panel';
import { SkipLinks } from './skip-links';

/** The table of design.md §7: bar on top, map in the middle, panels beside it, tally at the bottom. */
export function WorkScreen() {
  // The map may be seen while its parcels are still decoded, but a click on it could not be answered yet.
  const opening = useAppState(({ busy, gemeente }) => busy !== null && gemeente === null);
  return (
    <div className="work" inert={opening}>
      <SkipLinks />
      <TopBar />
      <main className="work__middle">
        <SidePanel />
        <MapStage />
        <PlotDrawer>
          <PartBoundary part={plotTexts.region}>
            <PlotPanel />
          </PartBoundary>
        </PlotDrawer>
      </main>
      <PartBoundary part={tallyTexts.region}>
        <Tally />
      </PartBoundary>
    </div>
  );
}
