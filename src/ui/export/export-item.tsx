import { useId } from 'react';
import type { App } from '../app';
import { EXPORT_FORMAT_TEXTS } from '../texts/export-formats';
import { SaveButton } from './save-button';

interface ExportItemProps {
  readonly format: Pick<App['sessionFormats'][number] | App['releaseFormats'][number], 'id'>;
  readonly primary?: boolean;
  /** Why it must wait; null when it need not. */
  readonly waits: string | null;
  readonly onSave: () => void;
}

/** One kind of file on a line, with the sentence that says what it is for. */
export function ExportItem({ format, ...button }: ExportItemProps) {
  const id = useId();
  const { label, explanation } = EXPORT_FORMAT_TEXTS[format.id];
  return (
    <div className="export-item">
      <SaveButton {...button} label={label} describedBy={id} />
      <p id={id}>{explanation}</p>
    </div>
  );
}
