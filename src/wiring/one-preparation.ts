import type { Lease, Leases } from '../session/lease';

/** A line between the tabs of this browser. */
interface PreparationLine {
  /** Asks the tab that prepares to let go. */
  askToLetGo(): void;
}

export type OpenPreparationLine = (onAsked: () => void) => PreparationLine;

/** The real one. */
export const openPreparationLine: OpenPreparationLine = (onAsked) => {
  const channel = new BroadcastChannel('van-bod-naar-plot.preparation');
  channel.onmessage = onAsked;
  return { askToLetGo: () => channel.postMessage('let go') };
};

/** The turn to prepare: what was fetched lies in one database, so at any moment one tab has it. */
export interface OnePreparation {
  /** false when another tab has the turn. True again for the tab that has it. */
  take(): Promise<boolean>;
  /** Asks the other tab, and does not wait for one that is frozen. */
  takeOver(): Promise<void>;
  release(): void;
}

/** @param onLost another tab takes over; it gets the turn when this is done, or when it has waited long enough */
export function onePreparation(
  leases: Leases<'draft'>,
  openLine: OpenPreparationLine,
  onLost: () => Promise<void>,
): OnePreparation {
  let lease: Lease | null = null;
  const release = (): void => {
    lease?.release();
    lease = null;
  };
  const lose = async (): Promise<void> => {
    if (lease === null) return;
    await onLost();
    release();
  };
  const line = openLine(() => void lose());
  return {
    async take() {
      lease ??= await leases.take('draft', () => void lose());
      return lease !== null;
    },
    async takeOver() {
      if (lease !== null) return;
      line.askToLetGo();
      lease = await leases.takeOver('draft', () => void lose());
    },
    release,
  };
}
