import { type ReactNode, useId } from 'react';
import './checkbox.css';

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  /** Drawn between the box and the words, e.g. a legend sign. */
  readonly mark?: ReactNode;
  /** `switch` for what takes effect at once. */
  readonly look?: 'checkbox' | 'switch';
  readonly disabled?: boolean;
}

export function Checkbox({ label, checked, onChange, hint, mark, look = 'checkbox', disabled = false }: CheckboxProps) {
  const hintId = useId();
  return (
    <div className="checkbox">
      <label className="checkbox__row">
        <input
          className={`checkbox__box checkbox__box--${look}`}
          type="checkbox"
          role={look === 'switch' ? 'switch' : undefined}
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {mark}
        <span className="checkbox__label">{label}</span>
      </label>
      {hint && (
        <div className="checkbox__hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** A checkbox that reads and looks as a switch. */
export function Switch(props: Omit<CheckboxProps, 'look'>) {
  return <Checkbox {...props} look="switch" />;
}
