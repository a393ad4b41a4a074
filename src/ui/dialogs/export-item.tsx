import { useId } from 'react';
import type { App } from '../app';
import { Button } from '../kit/button';

interface ExportItemProps {
  readonly format: App['exportFormats'][number];
  readonly onExport: () => void;
}

/** One kind of file, with the sentence that says what it is for. */
export function ExportItem({ format, onExport }: ExportItemProps) {
  const id = useId();
  return (
    <div className="export-item">
      <Button icon="download" aria-describedby={id} onClick={onExport}>
        {format.label}
      </Button>
      <p id={id}>{format.explanation}</p>
    </div>
  );
}
