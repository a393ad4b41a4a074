import { COUNTABLE_STATUSES } from '../../domain/code-lists';
import type { Target } from '../../domain/session';
import { Checkbox } from '../kit/checkbox';
import { capital } from '../kit/format';
import { NumberInput } from '../kit/number-input';
import { StatusMark } from '../kit/status-mark';
import { targetTexts } from '../texts/dialogs';
import { withStatusCounted } from './target-draft';

interface CountingFieldsProps {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** Margin, drop-out and the statuses that count. */
export function CountingFields({ target, onChange }: CountingFieldsProps) {
  return (
    <fieldset className="counting">
      <legend>{targetTexts.counting}</legend>
      <div className="form__pair">
        <NumberInput
          label={targetTexts.margin}
          hint={targetTexts.marginHint}
          unit="%"
          value={target.marginPercent}
          max={1000}
          decimals
          onChange={(value) => onChange({ ...target, marginPercent: value ?? 100 })}
        />
        <NumberInput
          label={targetTexts.dropOut}
          hint={targetTexts.dropOutHint}
          unit="%"
          value={target.dropOutPercent}
          max={100}
          decimals
          onChange={(value) => onChange({ ...target, dropOutPercent: value ?? 0 })}
        />
      </div>
      <fieldset>
        <legend className="utrecht-form-label">{targetTexts.statuses}</legend>
        <div className="counting__statuses">
          {COUNTABLE_STATUSES.map((status) => (
            <Checkbox
              key={status}
              label={capital(status)}
              mark={<StatusMark status={status} />}
              checked={target.countedStatuses.includes(status)}
              onChange={(counts) => onChange(withStatusCounted(target, status, counts))}
            />
          ))}
        </div>
        <p className="field__hint">{targetTexts.statusesNever}</p>
      </fieldset>
    </fieldset>
  );
}
