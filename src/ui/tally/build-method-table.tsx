import { BUILD_METHODS } from '../../domain/code-lists';
import type { TallyPeriod } from '../../domain/tally';
import { capital, formatNumber } from '../kit/format';
import { TypeMark } from '../kit/type-mark';
import { tallyTexts } from '../texts/tally';
import './split-table.css';

/** Counted homes by bouwwijze and type: new build, transformation and existing stock stay apart ([E26]). */
export function BuildMethodTable({ lead }: { readonly lead: TallyPeriod }) {
  const texts = tallyTexts.details;
  return (
    <table className="split-table figures">
      <caption className="visually-hidden">{texts.buildMethods}</caption>
      <thead>
        <tr>
          <td />
          {lead.rows.map(({ type }) => (
            <th scope="col" key={type}>
              <TypeMark type={type} size="small" />
              <span className="visually-hidden">{capital(type)}</span>
            </th>
          ))}
          <th scope="col">{texts.totalRow}</th>
        </tr>
      </thead>
      <tbody>
        {BUILD_METHODS.map((method) => (
          <tr key={method}>
            <th scope="row">{capital(method)}</th>
            {lead.rows.map((row) => (
              <td key={row.type}>{formatNumber(row.taggedByBuildMethod[method])}</td>
            ))}
            <td className="details__key">{formatNumber(lead.total.taggedByBuildMethod[method])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
