import { Field, type FieldProps } from './field';
import { useDraft } from './use-draft';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  /** When the text is done (blur) and differs from `value`. */
  readonly onCommit: (text: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}

export function TextArea({ value, onCommit, rows = 3, maxLength = 4000, ...field }: TextAreaProps) {
  const [draft, setDraft] = useDraft(value);
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className={`utrecht-textarea utrecht-textarea--html-textarea${field.error ? ' utrecht-textarea--invalid' : ''}`}
          rows={rows}
          maxLength={maxLength}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => {
            if (draft !== value) onCommit(draft);
          }}
        />
      )}
    </Field>
  );
}
