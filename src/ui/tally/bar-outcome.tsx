import { formatNumber } from '../kit/format';
import { Icon } from '../kit/icon';
import { tallyTexts } from '../texts/tally';
import type { Bar } from './bar';
import './bar-outcome.css';

/** What it comes down to: so many to go, reached, or so many over. */
export function BarOutcome({ bar }: { readonly bar: Bar }) {
  if (bar.state === 'no-target') return null;
  if (bar.state === 'open') {
    const say = bar.balanceKnown ? tallyTexts.remaining : tallyTexts.atMost;
    return <span className="outcome">{say(formatNumber(bar.remaining))}</span>;
  }
  // No tick: what is over may be no more than candidates, and is never good for another type.
  if (bar.state === 'over')
    return <span className="outcome outcome--over">{tallyTexts.over(formatNumber(bar.over))}</span>;
  return (
    <span className="outcome outcome--reached">
      <Icon name="check" size="small" />
      {tallyTexts.reached}
    </span>
  );
}
