import { formatNumber } from '../kit/format';
import { tallyTexts } from '../texts/tally';
import type { Bar } from './bar';
import { BarOutcome } from './bar-outcome';
import { BarTrack } from './bar-track';
import { meterProps } from './meter-props';
import './other-bar.css';

/** A period that does not lead now: one small line. */
export function OtherBar({ bar }: { readonly bar: Bar }) {
  return (
    <div className="other-bar" {...meterProps(bar)}>
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
  );
}
