import { PlotPanel } from '../plot/plot-panel';
import { Tally } from '../tally/tally';
import { plotTexts } from '../texts/plot';
import { tallyTexts } from '../texts/tally';
import { TopBar } from '../topbar/top-bar';
import { MapStage } from './map-stage';
import { PartBoundary } from './part-boundary';
import { PlotDrawer } from './plot-drawer';
import { SidePanel } from './side-panel';
import { SkipLinks } from './skip-links';

/** The table of design.md §7: bar on top, map in the middle, panels beside it, tally at the bottom. */
export function WorkScreen() {
  return (
    <div className="work">
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
