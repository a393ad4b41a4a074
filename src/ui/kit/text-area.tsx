import { Field, type FieldProps } from './field';
import { useDraft } from './use-draft';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  /** When the text is done (the field is left, however that goes) and differs from `value`. */
  readonly onCommit: (text: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
}

export function TextArea({ value, onCommit, rows = 3, maxLength = 4000, ...field }: TextAreaProps) {
  const draft = useDraft(value, onCommit);
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className={`utrecht-textarea utrecht-textarea--html-textarea${field.error ? ' utrecht-textarea--invalid' : ''}`}
          rows={rows}
          maxLength={maxLength}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.commit}
        />
      )}
    </Field>
  );
}
