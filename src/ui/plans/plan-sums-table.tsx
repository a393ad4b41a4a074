import type { PlanSums } from '../../domain/plans/plan-sums';
import { formatNumber } from '../kit/format';
import { planTexts as texts } from '../texts/plans';

/** What would come into the starting balance, per period and type, before it does. */
export function PlanSumsTable({ sums: { homes, hardnessUnknown, leftOut } }: { readonly sums: PlanSums }) {
  return (
    <section className="returned__rows" aria-live="polite">
      <h3>{texts.sums}</h3>
      {homes.length === 0 ? (
        <p>{texts.noSums}</p>
      ) : (
        <table className="returned__table figures">
          <caption className="visually-hidden">{texts.sums}</caption>
          <thead>
            <tr>
              {Object.values(texts.sumColumns).map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {homes.map(({ period, type, hard, soft }) => (
              <tr key={`${period}/${type}`}>
                <th scope="row">{period}</th>
                <td>{texts.types[type]}</td>
                <td>{formatNumber(hard)}</td>
                <td>{formatNumber(soft)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hardnessUnknown > 0 && <p className="muted">{texts.hardnessUnknown(hardnessUnknown)}</p>}
      {leftOut.length > 0 && <p className="muted">{texts.leftOut(leftOut.map(({ name }) => name))}</p>}
    </section>
  );
}
