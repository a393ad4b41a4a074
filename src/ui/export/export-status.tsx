import { useEffect, useRef } from 'react';
import { useApp } from '../app';
import type { ExportingId, Notice as Said } from '../app-state';
import { Button } from '../kit/button';
import { formatShare } from '../kit/format';
import { Notice } from '../kit/notice';
import { ProgressBar } from '../kit/progress-bar';
import { exportTexts as texts } from '../texts/export';
import { EXPORT_FORMAT_TEXTS } from '../texts/export-formats';
import { useAppState } from '../use-stores';

/** How far the file is, and what came of it: at the bottom of the dialog, in view wherever one was scrolling. */
export function ExportStatus({ notices }: { readonly notices: readonly Said[] }) {
  const { actions } = useApp();
  const exporting = useAppState((state) => state.exporting);
  const running = exporting !== null;
  const said = useRef<HTMLDivElement>(null);
  // When the button Annuleren goes while it has the focus, the keyboard would start again at the top.
  useEffect(() => {
    if (!running) return;
    return () => {
      if (document.activeElement === document.body) said.current?.focus();
    };
  }, [running]);
  const making = exporting && texts.making(labelOf(exporting.format));
  return (
    <div className="export-status">
      {/* Messages lie behind a dialog: here is where one looks after saving a file. */}
      <div ref={said} role="status" tabIndex={-1} className="export-status__said">
        {making && <p>{making}</p>}
        {notices.map(({ id, tone, text }) => (
          <Notice key={id} tone={tone}>
            {text}
          </Notice>
        ))}
      </div>
      {exporting && making && (
        <div className="export-status__running">
          <ProgressBar label={making} share={exporting.done} />
          <span className="figures" aria-hidden="true">
            {formatShare(exporting.done)}
          </span>
          <Button onClick={actions.cancelExport}>{texts.cancel}</Button>
        </div>
      )}
    </div>
  );
}

function labelOf(id: ExportingId): string {
  if (id === 'report') return texts.report;
  return id === 'map-image' ? texts.mapImage : EXPORT_FORMAT_TEXTS[id].label;
}
