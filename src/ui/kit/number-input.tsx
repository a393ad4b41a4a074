import type { KeyboardEvent } from 'react';
import { kitTexts } from '../texts/kit';
import { Field, type FieldProps } from './field';
import { formatNumber, formatToType } from './format';
import { Icon } from './icon';
import { type NumberRange, parseNumber, type TypedNumber } from './parse-number';
import { useDraft } from './use-draft';

interface NumberInputProps extends FieldProps {
  /** null is unknown: an empty box. */
  readonly value: number | null;
  /** Every readable number while typing; for forms that keep a draft of their own. */
  readonly onChange?: (value: number | null) => void;
  /** When the number is done (Enter, arrow or step button, or the field is left) and differs from `value`. */
  readonly onCommit?: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  /** Parts count too: `12,5`. */
  readonly decimals?: boolean;
  /** How much an arrow key or step button adds. */
  readonly step?: number;
  /** Big − and + buttons, for touch. */
  readonly stepper?: boolean;
  /** Behind the box, e.g. `%`. */
  readonly unit?: string;
  readonly required?: boolean;
  /** Leaving the box empty gives back what stood in it. */
  readonly emptyKeeps?: boolean;
}

/**
 * A number, such as homes; whole unless `decimals`. A text box with the role of a spin button, because `type=number`
 * scrolls values away under the mouse wheel and refuses the thousands dot that we print ourselves.
 */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, onCommit, min = 0, max = 100_000, step = 1, stepper = false, unit, required } = props;
  const { label, hideLabel = false, hint, emptyKeeps = false, decimals = false } = props;
  const range: NumberRange = { min, max, decimals };
  const draft = useDraft(formatToType(value), (text) => {
    const done = parseNumber(text, range);
    if (!done.ok || done.value === value) return;
    if (done.value === null && emptyKeeps) draft.show(formatToType(value));
    else onCommit?.(done.value);
  });
  const typed = parseNumber(draft.text, range);
  const error = typed.ok ? props.error : sentence(typed.reason, range);

  const stepBy = (steps: number): void => {
    const from = typed.ok ? typed.value : value;
    // Else 0.1 + 0.2 leaves a tail.
    const sum = Number(((from ?? min) + steps * step).toFixed(6));
    const next = Math.min(max, Math.max(min, sum));
    draft.show(formatToType(next));
    if (next === value) return;
    onChange?.(next);
    onCommit?.(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (event.key === 'Enter') draft.commit();
    if (steps === undefined) return;
    event.preventDefault();
    stepBy(steps);
  };

  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(control) => (
        <div className={`number-input${stepper ? ' number-input--stepper' : ''}`}>
          {stepper && (
            <StepButton label={kitTexts.less(label)} icon="minus" disabled={value === min} run={() => stepBy(-1)} />
          )}
          <input
            {...control}
            className={`utrecht-textbox utrecht-textbox--html-input${error ? ' utrecht-textbox--invalid' : ''}`}
            type="text"
            role="spinbutton"
            inputMode={decimals ? 'decimal' : 'numeric'}
            autoComplete="off"
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={typed.ok && typed.value !== null ? typed.value : undefined}
            aria-required={required}
            value={draft.text}
            onChange={(event) => {
              draft.type(event.target.value);
              const next = parseNumber(event.target.value, range);
              if (next.ok) onChange?.(next.value);
            }}
            onFocus={(event) => event.target.select()}
            onBlur={draft.commit}
            onKeyDown={onKeyDown}
          />
          {unit && <span className="number-input__unit">{unit}</span>}
          {stepper && (
            <StepButton label={kitTexts.more(label)} icon="plus" disabled={value === max} run={() => stepBy(1)} />
          )}
        </div>
      )}
    </Field>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly icon: 'plus' | 'minus';
  readonly disabled: boolean;
  readonly run: () => void;
}

/** Not a tab stop: the arrow keys do the same, and a form of ten numbers would else have thirty stops. */
function StepButton({ label, icon, disabled, run }: StepButtonProps) {
  return (
    <button
      type="button"
      className="utrecht-button number-input__step"
      tabIndex={-1}
      aria-label={label}
      disabled={disabled}
      // Else the box loses focus first and commits a number that the step then changes again: two undo steps.
      onPointerDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
}

function sentence(reason: Extract<TypedNumber, { ok: false }>['reason'], { min, max, decimals }: NumberRange): string {
  if (reason === 'no-number') return decimals ? kitTexts.noDecimal : kitTexts.noNumber;
  return reason === 'too-low' ? kitTexts.tooLow(formatNumber(min)) : kitTexts.tooHigh(formatNumber(max));
}
