import type { TallyPeriod } from '../../domain/tally';
import { capital, formatNumber, formatShare } from '../kit/format';
import { tallyTexts } from '../texts/tally';
import { segmentShares } from './segment-shares';
import './split-table.css';

/** Counted homes of all types by segment, with each one's share. */
export function SegmentTable({ lead }: { readonly lead: TallyPeriod }) {
  const texts = tallyTexts.details;
  const rows = segmentShares(lead.total.segments);
  if (rows.length === 0) return <p className="muted">{texts.noHomes}</p>;
  return (
    <table className="split-table figures">
      <caption className="visually-hidden">{texts.segments}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.homes}</th>
          <th scope="col">{texts.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ segment, homes, share }) => (
          <tr key={segment}>
            <th scope="row">{segment === 'onbekend' ? texts.segmentUnknown : capital(segment)}</th>
            <td className="details__key">{formatNumber(homes)}</td>
            <td>{formatShare(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
