import { useId, useState } from 'react';
import { PARTNER_ROLES } from '../../domain/code-lists';
import type { Partner } from '../../domain/session';
import { Button } from '../kit/button';
import { capital } from '../kit/format';
import { Select } from '../kit/select';
import { TextInput } from '../kit/text-input';
import { partnerTexts } from '../texts/dialogs';

type PartnerFields = Pick<Partner, 'name' | 'role' | 'mark'>;

interface PartnerFormProps {
  readonly title: string;
  readonly start: PartnerFields;
  readonly onSave: (fields: PartnerFields) => void;
  readonly onCancel: () => void;
}

export function PartnerForm({ title, start, onSave, onCancel }: PartnerFormProps) {
  const [fields, setFields] = useState<PartnerFields>({ name: start.name, role: start.role, mark: start.mark });
  const [asked, setAsked] = useState(false);
  const titleId = useId();
  const nameless = fields.name.trim() === '';
  return (
    <form
      className="partner-form"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (nameless) return;
        onSave(fields);
      }}
    >
      <h3 id={titleId}>{title}</h3>
      <TextInput
        label={partnerTexts.name}
        error={asked && nameless ? partnerTexts.nameMissing : null}
        value={fields.name}
        maxLength={80}
        autoFocus
        onChange={(name) => setFields({ ...fields, name })}
      />
      <div className="form__pair">
        <Select
          label={partnerTexts.role}
          value={fields.role}
          options={PARTNER_ROLES.map((role) => ({ value: role, label: capital(role) }))}
          onChange={(role) => setFields({ ...fields, role })}
        />
        <TextInput
          label={partnerTexts.mark}
          hint={partnerTexts.markHint}
          value={fields.mark}
          maxLength={3}
          onChange={(mark) => setFields({ ...fields, mark })}
        />
      </div>
      <div className="dialog-buttons">
        <Button onClick={onCancel}>{partnerTexts.cancel}</Button>
        <Button kind="primary" type="submit">
          {partnerTexts.save}
        </Button>
      </div>
    </form>
  );
}
