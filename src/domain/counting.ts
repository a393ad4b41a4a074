import type { CountableStatus, PlotStatus } from './code-lists';
import type { Plot } from './plot';
import type { Target } from './session';

/** Whether plots of this status count in the tally; `afgevallen` never does, whatever the target record says. */
export const statusCounts = (target: Target, status: PlotStatus): boolean =>
  status !== 'afgevallen' && target.countedStatuses.includes(status satisfies CountableStatus);

export const plotCounts = (target: Target, plot: Pick<Plot, 'status'>): boolean => statusCounts(target, plot.status);
