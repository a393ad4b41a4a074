import { formatNumber } from '../kit/format';
import { tallyTexts } from '../texts/tally';
import type { Bar } from './bar';
import { BarOutcome } from './bar-outcome';
import { BarTrack } from './bar-track';
import { meterProps } from './meter-props';
import { TallyPlots } from './tally-plots';
import type { BehindBar } from './use-plots-behind';
import './other-bar.css';

/** A period that does not lead now: one small line. */
export function OtherBar({ bar, behind }: { readonly bar: Bar; readonly behind: BehindBar }) {
  return (
    <div {...behind.area}>
      <div className="other-bar" {...meterProps(bar)} {...behind.meter}>
        <span className="other-bar__period">{bar.period}</span>
        <BarTrack bar={bar} />
        <span className="other-bar__figures figures">
          {bar.goal === null ? (
            tallyTexts.noTarget
          ) : (
            <>
              {formatNumber(bar.counted)} {tallyTexts.of(formatNumber(bar.goal))} · <BarOutcome bar={bar} />
            </>
          )}
        </span>
      </div>
      {behind.open && <TallyPlots bar={bar} />}
    </div>
  );
}
