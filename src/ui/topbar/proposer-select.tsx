import { useApp } from '../app';
import { PartnerMark } from '../kit/partner-mark';
import { SelectOrNone } from '../kit/select';
import { topbarTexts } from '../texts/topbar';
import { useSession, useView } from '../use-stores';

/** "Wie stelt voor": stands until changed, and every new plot gets it. */
export function ProposerSelect() {
  const { actions } = useApp();
  const partners = useSession((session) => session.partners);
  const proposer = useView((view) => view.proposer);
  const chosen = proposer === null ? undefined : partners.get(proposer);
  return (
    <div className="proposer">
      {chosen && <PartnerMark partner={chosen} />}
      <SelectOrNone
        label={topbarTexts.proposer}
        value={chosen?.id ?? null}
        noneLabel={partners.size === 0 ? topbarTexts.noPartners : topbarTexts.nobody}
        options={[...partners.values()].map(({ id, name, mark }) => ({ value: id, label: `${mark} · ${name}` }))}
        onChange={(id) => actions.setProposer(id)}
        disabled={partners.size === 0}
      />
    </div>
  );
}
