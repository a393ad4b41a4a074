import { newPlotPeriod } from '../../domain/new-plot-period';
import { plotTexts } from '../texts/plot';
import { useSession, useView } from '../use-stores';
import './proposal-note.css';

/** What the new plot gets by itself: who proposes and the period, as set elsewhere. */
export function ProposalNote() {
  const { partners, target } = useSession();
  const proposer = useView((state) => state.proposer);
  const period = newPlotPeriod(
    target,
    useView((state) => state.period),
  );
  const partner = proposer && partners.get(proposer);
  return (
    <ul className="plot-notes">
      {partner && <li>{plotTexts.create.proposedBy(partner.name)}</li>}
      {period && <li>{plotTexts.create.period(period)}</li>}
    </ul>
  );
}
