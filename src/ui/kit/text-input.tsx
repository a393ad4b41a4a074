import type { HTMLInputAutoCompleteAttribute } from 'react';
import { Field, type FieldProps } from './field';
import { useDraft } from './use-draft';

interface TextInputProps extends FieldProps {
  readonly value: string;
  /** Each keystroke; for forms that keep a draft of their own. */
  readonly onChange?: (text: string) => void;
  /** When the text is done (Enter, or the field is left, however that goes) and differs from `value`. */
  readonly onCommit?: (text: string) => void;
  readonly type?: 'text' | 'date' | 'search';
  readonly maxLength?: number;
  /** What an empty box comes to, e.g. the default name; never the only place of an instruction. */
  readonly placeholder?: string | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** Suggestions, shown by the browser. */
  readonly suggestions?: readonly string[];
}

export function TextInput({
  value,
  onChange,
  onCommit,
  type = 'text',
  maxLength = 200,
  placeholder,
  autoComplete = 'off',
  required = false,
  autoFocus = false,
  suggestions,
  ...field
}: TextInputProps) {
  const draft = useDraft(value, (text) => onCommit?.(text));
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            className={`utrecht-textbox utrecht-textbox--html-input${field.error ? ' utrecht-textbox--invalid' : ''}`}
            type={type}
            value={draft.text}
            maxLength={type === 'date' ? undefined : maxLength}
            placeholder={placeholder}
            autoComplete={autoComplete}
            required={required}
            // biome-ignore lint/a11y/noAutofocus: only on request, for the first field of a dialog that was just opened
            autoFocus={autoFocus}
            data-first-focus={autoFocus || undefined}
            list={suggestions ? `${control.id}-list` : undefined}
            onChange={(event) => {
              draft.type(event.target.value);
              onChange?.(event.target.value);
            }}
            onBlur={draft.commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') draft.commit();
            }}
          />
          {suggestions && (
            <datalist id={`${control.id}-list`}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
