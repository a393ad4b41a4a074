import type { BidActions } from './bid-work';
import { loadPart } from './load-part';
import type { MakePoint } from './point-maker';
import type { Wires } from './wires';

/** Bringing bids together, fetched when files come in: nothing else can be asked before. */
export function bidActions(wires: Wires, makePoint: MakePoint): BidActions {
  let made: BidActions | null = null;
  return {
    async gatherBids(files) {
      const part = await loadPart(wires, () => import('./bid-work'));
      if (part) made ??= part.bidWork(wires, makePoint);
      await made?.gatherBids(files);
    },
    decideConflict: (conflict, option) => made?.decideConflict(conflict, option),
    mergeBids: async () => made?.mergeBids(),
    dropBids: () => made?.dropBids(),
    showBidPlot: (plot) => made?.showBidPlot(plot),
  };
}
