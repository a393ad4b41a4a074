import { Field, type FieldProps } from './field';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** A native choice list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange, disabled = false, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={`utrecht-select utrecht-select--html-select${field.error ? ' utrecht-select--invalid' : ''}`}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SelectOrNoneProps<Value extends string> extends Omit<SelectProps<Value>, 'value' | 'onChange'> {
  readonly value: Value | null;
  /** What the empty choice says, e.g. `Onbekend`. */
  readonly noneLabel: string;
  readonly onChange: (value: Value | null) => void;
}

/** A native choice list with an empty choice. */
export function SelectOrNone<Value extends string>(props: SelectOrNoneProps<Value>) {
  const { value, options, noneLabel, onChange, ...rest } = props;
  return (
    <Select<Value | ''>
      {...rest}
      value={value ?? ''}
      options={[{ value: '', label: noneLabel }, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
