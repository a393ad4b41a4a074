import { useId } from 'react';
import type { App } from '../app';
import { Button } from '../kit/button';
import { EXPORT_FORMAT_TEXTS } from '../texts/export-formats';

interface ExportItemProps {
  readonly format: Pick<App['sessionFormats'][number] | App['releaseFormats'][number], 'id'>;
  readonly onExport: () => void;
  readonly kind?: 'primary';
  /** Nothing would go into it. */
  readonly empty?: boolean;
}

/** One kind of file, with the sentence that says what it is for. */
export function ExportItem({ format, onExport, kind, empty = false }: ExportItemProps) {
  const id = useId();
  const { label, explanation } = EXPORT_FORMAT_TEXTS[format.id];
  return (
    <div className="export-item">
      <Button {...(kind ? { kind } : {})} icon="download" aria-describedby={id} disabled={empty} onClick={onExport}>
        {label}
      </Button>
      <p id={id}>{explanation}</p>
    </div>
  );
}
