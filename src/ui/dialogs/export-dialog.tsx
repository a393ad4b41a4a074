import { useMemo } from 'react';
import { TOTALS_AUDIENCE } from '../../domain/release/audience';
import { organisationsOf } from '../../domain/release/organisations-of';
import { release } from '../../domain/release/release';
import type { ReleaseFormatId } from '../../io/release-formats';
import type { SessionFormatId } from '../../io/session-formats';
import { useApp } from '../app';
import { ExportCard } from '../export/export-card';
import { ExportItem } from '../export/export-item';
import { ExportStatus } from '../export/export-status';
import { ExportSummary } from '../export/export-summary';
import { ForWhom } from '../export/for-whom';
import { MapImageCard } from '../export/map-image-card';
import { releaseChoiceOf } from '../export/release-choice';
import { ReleasePreview } from '../export/release-preview';
import { ReportCard } from '../export/report-card';
import { SessionFiles } from '../export/session-files';
import { useSaid } from '../export/use-said';
import { WhatCards } from '../export/what-cards';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { exportTexts as texts } from '../texts/export';
import { useAppState, useSession, useView } from '../use-stores';
import './dialogs.css';
import './list-table.css';
import '../export/export.css';

/** For whom, what, a look beforehand, save. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions, sessionFormats } = useApp();
  const session = useSession();
  const choice = useView((view) => view.exportChoice);
  const makesBid = useView((view) => view.makesBid);
  const running = useAppState(({ exporting }) => exporting !== null);
  const { notices, begin } = useSaid();
  const organisations = useMemo(() => organisationsOf(session), [session]);
  const wanted = useMemo(() => releaseChoiceOf(choice, organisations), [choice, organisations]);
  const released = useMemo(() => wanted && release(session, wanted), [session, wanted]);

  const saveSession = (format: SessionFormatId): void => {
    begin();
    void actions.exportAs(format, 'asked');
  };
  const saveRelease = (format: ReleaseFormatId): void => {
    begin();
    // Totals go out whatever partij is still to be chosen.
    void actions.exportRelease(format, wanted ?? { audience: TOTALS_AUDIENCE, includeDropped: false });
  };
  const copy = (): void => {
    if (!wanted) return;
    begin();
    void actions.copyTable(wanted);
  };
  const waits = running ? texts.waits.exporting : null;
  const nothing = released ? (released.session.plots.size === 0 ? 'no-plots' : null) : 'no-partij';
  const waitsForPartij = wanted ? null : texts.waits['no-partij'];
  const waitsForPlots = waits ?? (nothing && texts.waits[nothing]);
  const bids = makesBid ? sessionFormats.filter(({ bringsBack }) => bringsBack) : [];
  return (
    <Dialog
      title={texts.title}
      size="broad"
      onClose={onClose}
      footer={
        <>
          <div className="export-foot">
            <ExportSummary released={released} />
            <ExportStatus notices={notices} />
          </div>
          <Button onClick={onClose}>{texts.close}</Button>
        </>
      }
    >
      <div className="form">
        {bids.length > 0 && (
          <section className="export">
            <h3>{texts.ownBid}</h3>
            {bids.map(({ id }) => (
              <ExportItem key={id} format={{ id }} primary waits={waits} onSave={() => saveSession(id)} />
            ))}
          </section>
        )}
        <div className="export-choice">
          <ForWhom choice={choice} organisations={organisations} released={released} />
          <WhatCards waits={waitsForPlots} waitsForTotals={waits} onSave={saveRelease}>
            <ExportCard {...texts.copy} icon="copy" waits={waitsForPlots} onSave={copy} />
            <ReportCard choice={wanted} waits={waitsForPlots} onSave={begin} />
            <MapImageCard choice={wanted} waits={waits ?? waitsForPartij} onSave={begin} />
          </WhatCards>
        </div>
        {released && <ReleasePreview released={released} />}
        <SessionFiles waits={waits} onSave={saveSession} onClose={onClose} />
      </div>
    </Dialog>
  );
}
