import { isRecord } from '../fields';
import type { Migration } from './migrate';

/** Version 2: plots keep what a merge of bids left open. A session without a start was never handed out, so nothing comes of that. */
export const addDoubts: Migration = (raw) => ({
  ...raw,
  plots: Array.isArray(raw.plots)
    ? raw.plots.map((plot: unknown) => (isRecord(plot) ? { ...plot, doubts: [] } : plot))
    : raw.plots,
});
