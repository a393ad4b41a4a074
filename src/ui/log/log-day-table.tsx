import type { PlotId } from '../../domain/ids';
import { formatDate } from '../kit/format';
import { countedLines } from '../texts/changes';
import { logTexts } from '../texts/history';
import { LogEntryRow } from './log-entry-row';
import type { LogGroup } from './log-rows';
import '../dialogs/list-table.css';
import './log.css';

interface LogDayTableProps {
  readonly group: LogGroup;
  readonly onGoTo: (plot: PlotId) => void;
  readonly onGoBack: (order: number) => void;
}

export function LogDayTable({ group, onGoTo, onGoBack }: LogDayTableProps) {
  const { columns } = logTexts;
  return (
    <table className="list-table log-table">
      <caption>{formatDate(group.day)}</caption>
      <thead>
        <tr>
          <th scope="col" className="log-table__time">
            {columns.time}
          </th>
          <th scope="col" className="log-table__partner">
            {columns.partner}
          </th>
          <th scope="col">{columns.action}</th>
          <th scope="col" className="log-table__buttons">
            <span className="visually-hidden">{columns.buttons}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) =>
          row.kind === 'entry' ? (
            <LogEntryRow key={row.item.order} row={row} onGoTo={onGoTo} onGoBack={onGoBack} />
          ) : (
            <tr key={row.item.order}>
              <td colSpan={4}>
                <p className="muted">{logTexts.summarised}</p>
                <p>{countedLines(row.item.counts).join('; ')}</p>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
