import { useApp } from '../app';
import { Button } from '../kit/button';
import { formatNumber } from '../kit/format';
import { Select } from '../kit/select';
import { openDialog } from '../shell/dialog-store';
import { tallyTexts } from '../texts/tally';
import { BarLegend } from './bar-legend';
import type { TallyModel } from './tally-model';
import './tally-side.css';

interface TallySideProps {
  readonly model: TallyModel;
  readonly expanded: boolean;
  readonly onExpand: (expanded: boolean) => void;
}

/** Which period leads, the total (secondary), and the ways to more. */
export function TallySide({ model, expanded, onExpand }: TallySideProps) {
  const { actions } = useApp();
  const { lead, periods, missing, noTarget } = model;
  const remaining = lead?.total.remaining ?? null;
  return (
    <div className="tally-side">
      <div className="tally-side__top">
        {lead && (
          <Select
            label={tallyTexts.period}
            hideLabel
            value={lead.period}
            options={periods.map(({ period, inTarget }) => ({
              value: period,
              label: inTarget ? period : tallyTexts.periodOutside(period),
            }))}
            onChange={actions.setPeriod}
          />
        )}
        <Button
          icon={expanded ? 'chevron-down' : 'chevron-up'}
          aria-expanded={expanded}
          disabled={lead === null}
          onClick={() => onExpand(!expanded)}
        >
          {expanded ? tallyTexts.less : tallyTexts.more}
        </Button>
      </div>
      {lead && !noTarget && (
        <p className="tally-side__total figures">
          {remaining === null ? tallyTexts.totalUnknown : tallyTexts.total(formatNumber(remaining), lead.period)}
        </p>
      )}
      <div className="tally-side__links">
        <Button kind="quiet" icon="help" onClick={() => openDialog('counting-rules')}>
          {tallyTexts.how}
        </Button>
        {!noTarget && missing.length > 0 && (
          <Button kind="quiet" icon="info" onClick={() => openDialog('target')}>
            {tallyTexts.missing.partly(missing.length)}
          </Button>
        )}
      </div>
      <BarLegend />
    </div>
  );
}
