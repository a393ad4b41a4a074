import { PLOT_STATUSES } from '../../domain/code-lists';
import { statusCounts } from '../../domain/counting';
import type { TallyFigures, TallyPeriod } from '../../domain/tally';
import { capital, formatDecimal, formatNumber } from '../kit/format';
import { TypeMark } from '../kit/type-mark';
import { tallyTexts } from '../texts/tally';
import { useSession } from '../use-stores';

/** Every type in a row, also the ones without a target; the total last, with what it does not mean. */
export function DetailsTable({ lead }: { readonly lead: TallyPeriod }) {
  const { target } = useSession();
  const { byType, columns, statusNotCounted, totalRow, totalNote } = tallyTexts.details;
  return (
    <div className="details__table">
      <table className="figures">
        <caption className="visually-hidden">{byType}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.type}</th>
            <th scope="col">{columns.target}</th>
            <th scope="col">{columns.withMargin}</th>
            <th scope="col">{columns.startingBalance}</th>
            {PLOT_STATUSES.map((status) => (
              <th scope="col" key={status}>
                {statusCounts(target, status) ? capital(status) : statusNotCounted(capital(status))}
              </th>
            ))}
            <th scope="col">{columns.remaining}</th>
            <th scope="col">{columns.over}</th>
          </tr>
        </thead>
        <tbody>
          {lead.rows.map((row) => (
            <tr key={row.type}>
              <th scope="row">
                <span className="details__type">
                  <TypeMark type={row.type} size="small" />
                  {capital(row.type)}
                </span>
              </th>
              <Figures figures={row} hasTarget={row.type !== 'overig geschikt' && row.type !== 'regulier'} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{totalRow}</th>
            <Figures figures={lead.total} hasTarget />
          </tr>
        </tfoot>
      </table>
      <p className="muted">{totalNote}</p>
    </div>
  );
}

function Figures({ figures, hasTarget }: { readonly figures: TallyFigures; readonly hasTarget: boolean }) {
  const { target } = useSession();
  const none = <NoTarget />;
  return (
    <>
      <td>{hasTarget ? formatNumber(figures.target) : none}</td>
      <td>{hasTarget ? formatDecimal(figures.targetWithMargin) : none}</td>
      <td>{hasTarget ? formatDecimal(knownTotal(figures.startingBalance)) : none}</td>
      {PLOT_STATUSES.map((status) => (
        <td key={status} className={statusCounts(target, status) ? undefined : 'muted'}>
          {formatNumber(figures.taggedByStatus[status])}
        </td>
      ))}
      <td className="details__key">{hasTarget ? formatNumber(figures.remaining) : none}</td>
      <td>{hasTarget && figures.target !== null ? formatNumber(figures.over) : none}</td>
    </>
  );
}

/** Of which nothing at all is filled in, is unknown; what is partly filled in counts for what is known. */
const knownTotal = ({ built, plannedHard, plannedSoft, total }: TallyFigures['startingBalance']): number | null =>
  built === null && plannedHard === null && plannedSoft === null ? null : total;

/** For a type that has no target: said in words to who hears it, a dash to who sees it. */
function NoTarget() {
  return (
    <>
      <span className="muted" aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">{tallyTexts.details.notATarget}</span>
    </>
  );
}
