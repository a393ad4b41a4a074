import { CONFIDENTIALITIES } from '../../../domain/code-lists';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { plotTexts } from '../../texts/plot';
import type { FieldsProps } from './fields-props';

const { fields } = plotTexts;
const OPTIONS = CONFIDENTIALITIES.map((value) => ({ value, label: fields.confidentialities[value] }));

/** Free text, and who may see the plot. */
export function RemarkFields({ plot, edit }: FieldsProps) {
  return (
    <>
      <TextArea
        label={fields.remark}
        hint={fields.remarkHint}
        value={plot.remark}
        onCommit={(remark) => edit({ remark })}
      />
      <Select
        label={fields.confidentiality}
        value={plot.confidentiality}
        options={OPTIONS}
        onChange={(confidentiality) => edit({ confidentiality })}
      />
    </>
  );
}
