import { plotBounds } from '../domain/plot-bounds';
import { readSessionFile } from '../session/file/read-session-file';
import type { Actions } from '../ui/app';
import type { GatheredBids } from '../ui/app-state';
import { problemText } from '../ui/texts/problems';
import { loadPart } from './load-part';
import type { MakePoint } from './point-maker';
import { mayChange, type Wires } from './wires';

export type BidActions = Pick<Actions, 'gatherBids' | 'decideConflict' | 'mergeBids' | 'dropBids' | 'showBidPlot'>;

const NONE: GatheredBids = { bids: [], refused: [], decisions: new Map() };

/** Fetched by `bid-actions.ts`. Bids come in as files, are looked at and decided about, and go into the session as one change. */
export function bidWork(wires: Wires, makePoint: MakePoint): BidActions {
  const { session, state, gesture } = wires;
  const showBidPlot: Actions['showBidPlot'] = (plot) => {
    gesture.setState({ bidPlot: plot, highlightedPlots: new Set(plot ? [plot.id] : []) });
    const bounds = plot ? plotBounds([plot]) : null;
    if (bounds) wires.map()?.fit(bounds);
  };
  const dropBids = (): void => {
    showBidPlot(null);
    state.setState({ gathered: null });
  };

  return {
    showBidPlot,
    dropBids,
    async gatherBids(files) {
      const merging = await loadPart(wires, () => import('./merging'));
      if (!merging) return;
      // What was wrong with the files before is of no use beside what is chosen now.
      state.setState(({ gathered }) => ({ gathered: gathered && { ...gathered, refused: [] } }));
      for (const file of files) {
        const read = await readSessionFile(file);
        const ours = session.getState().session;
        // The session may have been closed while the file was read.
        if (!ours) return;
        const { bids, refused, decisions } = state.getState().gathered ?? NONE;
        const bid = read.ok ? merging.bidOf(ours, read.value.session, file.name, bids) : read;
        const gathered = bid.ok
          ? { bids: [...bids, bid.value], refused, decisions }
          : { bids, refused: [...refused, merging.bidTexts.refused(file.name, problemText(bid.problem))], decisions };
        state.setState({ gathered });
      }
    },
    decideConflict: (conflict, option) =>
      state.setState(({ gathered }) => {
        if (!gathered) return {};
        const decisions = new Map(gathered.decisions);
        if (option === null) decisions.delete(conflict);
        else decisions.set(conflict, option);
        return { gathered: { ...gathered, decisions } };
      }),
    async mergeBids() {
      if (!mayChange(wires)) return;
      const merging = await loadPart(wires, () => import('./merging'));
      await makePoint('before-merge');
      const ours = session.getState().session;
      const { gathered } = state.getState();
      if (!merging || !ours || !gathered) return;
      const merge = merging.compareBids(ours, gathered.bids, merging.lieOver);
      dropBids();
      session.apply(merging.mergeBids(merge, gathered.decisions));
      wires.view.setState({ sidePanel: 'plots' });
      wires.notice(
        'info',
        merging.bidTexts.merged(merge.bids.length),
        merging.whatCameIn(merge, gathered.decisions).map(merging.bidTexts.cameIn),
      );
    },
  };
}
