import type { TallyPeriod } from '../../domain/tally';
import { IconButton } from '../kit/icon-button';
import { tallyTexts } from '../texts/tally';
import { BarLegend } from './bar-legend';
import { CountedStatuses } from './counted-statuses';
import { DetailsFacts } from './details-facts';
import { DetailsTable } from './details-table';
import './tally-details.css';

/** All figures of the leading period, unfolded above the bars. */
export function TallyDetails({ lead, onClose }: { readonly lead: TallyPeriod; readonly onClose: () => void }) {
  return (
    <div className="details">
      <header className="details__header">
        <h3>{tallyTexts.details.heading(lead.period)}</h3>
        <BarLegend />
        <IconButton icon="close" label={tallyTexts.less} onClick={onClose} />
      </header>
      <div className="details__body">
        <DetailsTable lead={lead} />
        <DetailsFacts lead={lead} />
        <CountedStatuses />
      </div>
    </div>
  );
}
