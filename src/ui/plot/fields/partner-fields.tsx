import { INITIATORS } from '../../../domain/code-lists';
import { Select } from '../../kit/select';
import { TextInput } from '../../kit/text-input';
import { plotTexts } from '../../texts/plot';
import { useSession } from '../../use-stores';
import { codeOptions } from '../code-options';
import type { FieldsProps } from './fields-props';
import { partnerNames } from './partner-names';

const { fields } = plotTexts;
const INITIATOR_OPTIONS = codeOptions(INITIATORS);

/** Who is bound to the plot: step three of the approach [E26]. Organisations at the table are offered while typing. */
export function PartnerFields({ plot, edit }: FieldsProps) {
  const session = useSession();
  return (
    <>
      <Select
        label={fields.initiator}
        value={plot.initiator}
        options={INITIATOR_OPTIONS}
        onChange={(initiator) => edit({ initiator })}
      />
      <TextInput
        label={fields.housingPartner}
        value={plot.housingPartner}
        suggestions={partnerNames(session, ['woningcorporatie', 'investeerder', 'ontwikkelaar'])}
        onCommit={(housingPartner) => edit({ housingPartner })}
      />
      <TextInput
        label={fields.carePartner}
        value={plot.carePartner}
        suggestions={partnerNames(session, ['zorgorganisatie'])}
        onCommit={(carePartner) => edit({ carePartner })}
      />
      <TextInput
        label={fields.welfarePartner}
        value={plot.welfarePartner}
        suggestions={partnerNames(session, ['welzijnsorganisatie', 'ouderenorganisatie/bewoners'])}
        onCommit={(welfarePartner) => edit({ welfarePartner })}
      />
    </>
  );
}
