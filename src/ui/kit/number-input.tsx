import { type KeyboardEvent, useRef } from 'react';
import { kitTexts } from '../texts/kit';
import { Field, type FieldProps } from './field';
import { formatNumber } from './format';
import { Icon } from './icon';
import { parseWholeNumber, type TypedNumber } from './parse-whole-number';
import { useDraft } from './use-draft';

interface NumberInputProps extends FieldProps {
  /** null is unknown: an empty box. */
  readonly value: number | null;
  /** Every readable number while typing; for forms that keep a draft of their own. */
  readonly onChange?: (value: number | null) => void;
  /** When the number is done (blur, Enter, arrow or step button) and differs from `value`. */
  readonly onCommit?: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
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
 * A whole number, such as homes. A text box with the role of a spin button, because `type=number` scrolls values
 * away under the mouse wheel and refuses the thousands dot that we print ourselves.
 */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, onCommit, min = 0, max = 100_000, step = 1, stepper = false, unit, required } = props;
  const { label, hideLabel = false, hint, emptyKeeps = false } = props;
  const [draft, setDraft] = useDraft(value === null ? '' : String(value));
  const input = useRef<HTMLInputElement>(null);
  const typed = parseWholeNumber(draft, min, max);
  const error = typed.ok ? props.error : sentence(typed.reason, min, max);

  const commit = (): void => {
    if (!typed.ok || typed.value === value) return;
    if (typed.value === null && emptyKeeps) setDraft(value === null ? '' : String(value));
    else onCommit?.(typed.value);
  };
  const stepBy = (steps: number): void => {
    const from = typed.ok ? typed.value : value;
    const next = Math.min(max, Math.max(min, (from ?? min) + steps * step));
    setDraft(String(next));
    if (next === value) return;
    onChange?.(next);
    onCommit?.(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (event.key === 'Enter') commit();
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
            ref={input}
            className={`utrecht-textbox utrecht-textbox--html-input${error ? ' utrecht-textbox--invalid' : ''}`}
            type="text"
            role="spinbutton"
            inputMode="numeric"
            autoComplete="off"
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={typed.ok && typed.value !== null ? typed.value : undefined}
            aria-required={required}
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
              const next = parseWholeNumber(event.target.value, min, max);
              if (next.ok) onChange?.(next.value);
            }}
            onFocus={(event) => event.target.select()}
            onBlur={commit}
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

function sentence(reason: Extract<TypedNumber, { ok: false }>['reason'], min: number, max: number): string {
  if (reason === 'no-number') return kitTexts.noNumber;
  return reason === 'too-low' ? kitTexts.tooLow(formatNumber(min)) : kitTexts.tooHigh(formatNumber(max));
}
