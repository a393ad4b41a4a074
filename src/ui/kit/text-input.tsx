import { type HTMLInputAutoCompleteAttribute, useRef } from 'react';
import { Field, type FieldProps } from './field';
import { useDraft } from './use-draft';

interface TextInputProps extends FieldProps {
  readonly value: string;
  /** Each keystroke; for forms that keep a draft of their own. */
  readonly onChange?: (text: string) => void;
  /** When the text is done (blur or Enter) and differs from `value`; Escape puts `value` back. */
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
  const [draft, setDraft] = useDraft(value);
  const cancelled = useRef(false);
  const commit = (text: string): void => {
    if (text !== value) onCommit?.(text);
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            className={`utrecht-textbox utrecht-textbox--html-input${field.error ? ' utrecht-textbox--invalid' : ''}`}
            type={type}
            value={draft}
            maxLength={type === 'date' ? undefined : maxLength}
            placeholder={placeholder}
            autoComplete={autoComplete}
            required={required}
            // biome-ignore lint/a11y/noAutofocus: only on request, for the first field of a dialog that was just opened
            autoFocus={autoFocus}
            data-first-focus={autoFocus || undefined}
            list={suggestions ? `${control.id}-list` : undefined}
            onChange={(event) => {
              setDraft(event.target.value);
              onChange?.(event.target.value);
            }}
            onBlur={() => {
              if (!cancelled.current) commit(draft);
              cancelled.current = false;
            }}
            onKeyDown={(event) => {
              if (!onCommit) return;
              if (event.key === 'Enter') commit(draft);
              if (event.key === 'Escape' && draft !== value) {
                // The draft in this render is stale by the time blur comes.
                cancelled.current = true;
                setDraft(value);
                event.stopPropagation();
                event.currentTarget.blur();
              }
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
