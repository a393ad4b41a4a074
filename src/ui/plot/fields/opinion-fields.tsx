import { OPINIONS } from '../../../domain/code-lists';
import { comparePartners } from '../../../domain/partner-order';
import type { Opinion } from '../../../domain/plot';
import type { Partner } from '../../../domain/session';
import { useApp } from '../../app';
import { PartnerMark } from '../../kit/partner-mark';
import { SelectOrNone } from '../../kit/select';
import { TextInput } from '../../kit/text-input';
import { plotTexts } from '../../texts/plot';
import { useSession } from '../../use-stores';
import { codeOptions } from '../code-options';
import type { FieldsProps } from './fields-props';

const texts = plotTexts.opinion;
const OPTIONS = codeOptions(OPINIONS);

/** What each partner thinks, side by side: never averaged. */
export function OpinionFields({ plot }: FieldsProps) {
  const { partners } = useSession();
  if (partners.size === 0) return <p className="muted">{texts.noPartners}</p>;
  return [...partners.values()]
    .sort(comparePartners)
    .map((partner) => (
      <PartnerOpinion
        key={partner.id}
        plotId={plot.id}
        partner={partner}
        opinion={plot.opinions.find((opinion) => opinion.partner === partner.id) ?? null}
      />
    ));
}

interface PartnerOpinionProps {
  readonly plotId: FieldsProps['plot']['id'];
  readonly partner: Partner;
  readonly opinion: Opinion | null;
}

function PartnerOpinion({ plotId, partner, opinion }: PartnerOpinionProps) {
  const { actions } = useApp();
  return (
    <div className="opinion">
      <PartnerMark partner={partner} />
      <SelectOrNone
        label={texts.value(partner.name)}
        noneLabel={texts.none}
        value={opinion?.value ?? null}
        options={OPTIONS}
        onChange={(value) => actions.setOpinion(plotId, partner.id, value, opinion?.reason ?? '')}
      />
      {opinion && (
        <TextInput
          label={texts.reason(partner.name)}
          value={opinion.reason}
          maxLength={1000}
          onCommit={(reason) => actions.setOpinion(plotId, partner.id, opinion.value, reason)}
        />
      )}
    </div>
  );
}
