import { capital } from '../kit/format';
import { TypeMark } from '../kit/type-mark';
import type { Bar } from './bar';
import { BarTrack } from './bar-track';
import { LeadFigures } from './lead-figures';
import { meterProps } from './meter-props';
import { TallyPlots } from './tally-plots';
import type { BehindBar } from './use-plots-behind';
import './lead-bar.css';

/** The figures and bar of the leading period. */
export function LeadBar({ bar, behind }: { readonly bar: Bar; readonly behind: BehindBar }) {
  return (
    <div className="lead-bar" {...behind.area}>
      <h3 className="lead-bar__title">
        <TypeMark type={bar.type} />
        {capital(bar.type)}
      </h3>
      <div className="lead-bar__meter" {...meterProps(bar)} {...behind.meter}>
        <LeadFigures bar={bar} />
        <BarTrack bar={bar} />
      </div>
      {behind.open && <TallyPlots bar={bar} />}
    </div>
  );
}
