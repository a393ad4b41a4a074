import type { PlotId } from '../../domain/ids';
import { Button } from '../kit/button';
import { formatTime } from '../kit/format';
import { lastActionLine } from '../texts/changes';
import { logTexts } from '../texts/history';
import type { LogRow } from './log-rows';

interface LogEntryRowProps {
  readonly row: LogRow & { readonly kind: 'entry' };
  readonly onGoTo: (plot: PlotId) => void;
  readonly onGoBack: (order: number) => void;
}

export function LogEntryRow({ row: { item, plot, canGoBack }, onGoTo, onGoBack }: LogEntryRowProps) {
  const action = lastActionLine({ how: item.how, change: item });
  return (
    <tr>
      <td className="figures">{formatTime(item.at)}</td>
      <td>{item.proposer || <span className="muted">{logTexts.nobody}</span>}</td>
      <th scope="row">{action}</th>
      <td className="list-table__buttons">
        {plot !== null && (
          <Button kind="quiet" icon="locate" aria-label={logTexts.goToNamed(action)} onClick={() => onGoTo(plot)}>
            {logTexts.goTo}
          </Button>
        )}
        {canGoBack && (
          <Button
            kind="quiet"
            icon="undo"
            aria-label={logTexts.backToNamed(action)}
            onClick={() => onGoBack(item.order)}
          >
            {logTexts.backTo}
          </Button>
        )}
      </td>
    </tr>
  );
}
