import { EXTERNAL_CHECKS } from '../../../domain/code-lists';
import { Select } from '../../kit/select';
import { plotTexts } from '../../texts/plot';
import { codeOptions } from '../code-options';
import type { FieldsProps } from './fields-props';

const { fields } = plotTexts;
const OPTIONS = codeOptions(EXTERNAL_CHECKS);

/** What others were asked: zorgkantoor and corporatie [K24]. */
export function ExternalCheckFields({ plot, edit }: FieldsProps) {
  return (
    <>
      <Select
        label={fields.careOfficeCheck}
        value={plot.careOfficeCheck}
        options={OPTIONS}
        onChange={(careOfficeCheck) => edit({ careOfficeCheck })}
      />
      <Select
        label={fields.corporationCheck}
        value={plot.corporationCheck}
        options={OPTIONS}
        onChange={(corporationCheck) => edit({ corporationCheck })}
      />
    </>
  );
}
