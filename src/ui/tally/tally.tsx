import { lazy, Suspense, useMemo, useState } from 'react';
import { formatHomes } from '../kit/format';
import { Icon } from '../kit/icon';
import { tallyTexts } from '../texts/tally';
import { useSession, useView } from '../use-stores';
import { TallyColumn } from './tally-column';
import { TallyMissing } from './tally-missing';
import { type TallyModel, tallyModel } from './tally-model';
import { TallySide } from './tally-side';
import './tally.css';

// Fetched when it is first opened: the bars do without.
const TallyDetails = lazy(async () => ({ default: (await import('./tally-details')).TallyDetails }));

/** The region `Telling`, always in view: what was promised, what is counted, what remains; per type and period. */
export function Tally() {
  const session = useSession();
  const wanted = useView((view) => view.period);
  const model = useMemo(() => tallyModel(session, wanted), [session, wanted]);
  const [expanded, setExpanded] = useState(false);
  return (
    <section className="tally" id="telling" aria-label={tallyTexts.region} tabIndex={-1}>
      {expanded && model.lead && (
        <Suspense>
          <TallyDetails lead={model.lead} onClose={() => setExpanded(false)} />
        </Suspense>
      )}
      {model.noTarget && <TallyMissing missing={model.missing} />}
      {model.undecided.homes > 0 && <Undecided {...model.undecided} />}
      <div className="tally__row">
        {/* Zorggeschikt and geclusterd lead, nultreden follows. */}
        {model.columns.map((column) => (
          <TallyColumn key={column.type} column={column} />
        ))}
        <TallySide model={model} expanded={expanded} onExpand={setExpanded} />
      </div>
    </section>
  );
}

/** What a merge left open counts nowhere; beside the figures, where someone would miss it. */
function Undecided({ homes, plots }: TallyModel['undecided']) {
  return (
    <p className="tally__undecided figures">
      <Icon name="info" size="small" />
      {tallyTexts.undecided(homes, formatHomes(homes), plots)}
    </p>
  );
}
