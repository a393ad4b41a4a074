import { formatNumber } from '../kit/format';
import { tallyTexts } from '../texts/tally';
import type { Bar } from './bar';
import { BarOutcome } from './bar-outcome';

/** The figures that are read from the other end of the room: so many of so many, and what remains. */
export function LeadFigures({ bar }: { readonly bar: Bar }) {
  const unknown = bar.goal === null;
  return (
    <span className="lead-bar__figures figures">
      <span className="lead-bar__counted">{formatNumber(bar.counted)}</span>
      <span className="lead-bar__of">{unknown ? tallyTexts.counted(bar) : tallyTexts.of(formatNumber(bar.goal))}</span>
      {unknown ? <span className="outcome outcome--unknown">{tallyTexts.noTarget}</span> : <BarOutcome bar={bar} />}
    </span>
  );
}
