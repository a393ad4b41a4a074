import { typeVariable } from '../theme/palette-variables';
import { LeadBar } from './lead-bar';
import { OtherBar } from './other-bar';
import type { TallyColumn } from './tally-model';

/** Zorggeschikt and geclusterd lead, nultreden follows. */
export function TallyColumns({ columns }: { readonly columns: readonly TallyColumn[] }) {
  return (
    <>
      {columns.map(({ type, lead, others }) => (
        <div key={type} className="tally-column" style={{ '--type': `var(${typeVariable(type)})` }}>
          <LeadBar bar={lead} />
          {others.map((bar) => (
            <OtherBar key={bar.period} bar={bar} />
          ))}
        </div>
      ))}
    </>
  );
}
