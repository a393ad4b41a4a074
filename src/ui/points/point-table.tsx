import type { RestorePoint } from '../../session/storage/restore-points';
import { Button } from '../kit/button';
import { capital, formatDateTime, formatNumber } from '../kit/format';
import { pointTexts } from '../texts/history';
import '../dialogs/dialogs.css';
import '../dialogs/list-table.css';

interface PointTableProps {
  readonly points: readonly RestorePoint[];
  /** Whether choosing one changes the open session, or opens another. */
  readonly restores: boolean;
  readonly onChoose: (point: RestorePoint) => void;
}

/** When, why, and how much there was. */
export function PointTable({ points, restores, onChoose }: PointTableProps) {
  const { columns } = pointTexts;
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col" className="list-table__number">
            {columns.plots}
          </th>
          <th scope="col" className="list-table__number">
            {columns.homes}
          </th>
          <th scope="col">
            <span className="visually-hidden">{columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => {
          const moment = formatDateTime(point.at);
          return (
            <tr key={point.id}>
              <th scope="row">{moment}</th>
              <td>{capital(pointTexts.reasons[point.reason])}</td>
              <td className="list-table__number figures">{formatNumber(point.plotCount)}</td>
              <td className="list-table__number figures">{formatNumber(point.units)}</td>
              <td className="list-table__buttons">
                <Button
                  aria-label={restores ? pointTexts.restoreNamed(moment) : pointTexts.openNamed(moment)}
                  onClick={() => onChoose(point)}
                >
                  {restores ? pointTexts.restore : pointTexts.open}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
