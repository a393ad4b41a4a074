import type { PlotStatus } from '../../domain/code-lists';
import { DROPPED_PLOT, STATUS_LINES } from '../../map/palette';
import './type-mark.css';

/** The outline that a plot of this status has on the map. Decoration: the status stands beside it. */
export function StatusMark({ status }: { readonly status: PlotStatus }) {
  const line = STATUS_LINES[status];
  return (
    <svg className="status-mark" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
      <rect
        x="3"
        y="3"
        width="18"
        height="10"
        strokeWidth={line.width}
        strokeDasharray={line.dash?.map((length) => length * line.width).join(' ')}
        style={line.filled ? undefined : { fill: 'none', stroke: DROPPED_PLOT }}
      />
    </svg>
  );
}
