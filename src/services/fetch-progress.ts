import type { Clock } from './clock';
import type { Gate } from './gate';
import { timeLeftMs } from './time-left';

/** How far a layer is. */
export interface FetchProgress {
  readonly partsDone: number;
  /** Grows when a part turns out to be so full that it is fetched in smaller ones. */
  readonly parts: number;
  /** Of the whole, 0 to 1; never goes back. */
  readonly share: number;
  readonly features: number;
  /** Unpacked, fetched in this go. */
  readonly bytes: number;
  /** null when it is too early to say. */
  readonly msLeft: number | null;
}

/** Keeps count for one layer, and tells who asked after each step. */
export interface ProgressCount {
  bytes(more: number): void;
  features(more: number): void;
  /** One part is there, so large a share of the whole (0 to 1). */
  part(share: number, from: 'service' | 'journal'): void;
  /** One part becomes so many. */
  split(into: number): void;
}

export function countProgress(
  clock: Clock,
  parts: number,
  {
    gate,
    onProgress,
  }: { readonly gate?: Gate | undefined; readonly onProgress?: ((now: FetchProgress) => void) | undefined },
): ProgressCount {
  const startedAt = clock.now();
  const pausedBefore = gate?.pausedMs() ?? 0;
  let fetchedShare = 0;
  let now = { partsDone: 0, parts, share: 0, features: 0, bytes: 0 };
  const change = (to: Partial<typeof now>): void => {
    now = { ...now, ...to };
    const workedMs = clock.now() - startedAt - ((gate?.pausedMs() ?? 0) - pausedBefore);
    onProgress?.({ ...now, msLeft: timeLeftMs(workedMs, fetchedShare, now.share) });
  };
  return {
    bytes: (more) => change({ bytes: now.bytes + more }),
    features: (more) => change({ features: now.features + more }),
    part(share, from) {
      if (from === 'service') fetchedShare += share;
      const partsDone = now.partsDone + 1;
      // Shares are added up in whatever order: the last one says so itself.
      change({ partsDone, share: partsDone === now.parts ? 1 : Math.min(1, now.share + share) });
    },
    split: (into) => change({ parts: now.parts + into - 1 }),
  };
}
