import { typeVariable } from '../theme/palette-variables';
import { LeadBar } from './lead-bar';
import { OtherBar } from './other-bar';
import type { TallyColumn as Column } from './tally-model';
import { usePlotsBehind } from './use-plots-behind';

/** The bars of one housing type, each with the plots behind it. */
export function TallyColumn({ column: { type, lead, others } }: { readonly column: Column }) {
  const { column, behind } = usePlotsBehind([lead, ...others]);
  return (
    <div className="tally-column" style={{ '--type': `var(${typeVariable(type)})` }} {...column}>
      <LeadBar bar={lead} behind={behind(lead)} />
      {others.map((bar) => (
        <OtherBar key={bar.period} bar={bar} behind={behind(bar)} />
      ))}
    </div>
  );
}
