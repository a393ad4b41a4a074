import { useState } from 'react';
import { CONFIDENTIALITIES, type Confidentiality } from '../../domain/code-lists';
import { type ReleaseChoice, release } from '../../domain/release/release';
import { leftOutSentences } from '../../io/left-out-sentences';
import type { ReleaseFormatId } from '../../io/release-formats';
import type { SessionFormatId } from '../../io/session-formats';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Dialog } from '../kit/dialog';
import { Notice } from '../kit/notice';
import { RadioCards } from '../kit/radio-cards';
import { exportTexts } from '../texts/dialogs';
import { useAppState, useSession, useSessionState, useView } from '../use-stores';
import { ExportItem } from './export-item';
import { MapImageOptions } from './map-image-options';
import { NextRound } from './next-round';
import { ReportOptions } from './report-options';
import './dialogs.css';

/** What can go out, for whom, and what then stays in. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions, sessionFormats, releaseFormats } = useApp();
  const session = useSession();
  const writes = useSessionState(({ access }) => access === 'write');
  const [circle, setCircle] = useState<Confidentiality>('gemeente');
  const [includeDropped, setIncludeDropped] = useState(false);
  const choice: ReleaseChoice = { audience: { kind: circle }, includeDropped };
  const released = release(session, choice);
  const { plots } = released.session;
  const sentences = leftOutSentences(released);
  const { state } = useApp();
  const lastNotice = (): number => state.getState().notices.at(-1)?.id ?? 0;
  const [since, setSince] = useState(lastNotice);
  const notices = useAppState((app) => app.notices).filter(({ id }) => id > since);
  const exportAs = (format: SessionFormatId): void => {
    setSince(lastNotice());
    void actions.exportAs(format);
  };
  const exportRelease = (format: ReleaseFormatId): void => {
    setSince(lastNotice());
    void actions.exportRelease(format, choice);
  };
  const makesBid = useView((view) => view.makesBid);
  const bids = sessionFormats.filter(({ bringsBack }) => bringsBack);
  const whole = sessionFormats.filter(({ handsOut, bringsBack }) => !handsOut && !bringsBack);
  const starts = sessionFormats.filter(({ handsOut }) => handsOut);
  return (
    <Dialog title={exportTexts.title} onClose={onClose} footer={<Button onClick={onClose}>{exportTexts.close}</Button>}>
      <div className="form">
        <p className="muted">{exportTexts.intro}</p>
        {/* Messages lie behind a dialog: here is where one looks after saving a file. */}
        <div role="status" className="form">
          {notices.map(({ id, tone, text }) => (
            <Notice key={id} tone={tone}>
              {text}
            </Notice>
          ))}
        </div>
        {makesBid && (
          <section className="export">
            <h3>{exportTexts.ownBid}</h3>
            {bids.map((format) => (
              <ExportItem key={format.id} format={format} kind="primary" onExport={() => exportAs(format.id)} />
            ))}
          </section>
        )}
        <section className="export">
          <h3>{exportTexts.plots}</h3>
          <RadioCards
            legend={exportTexts.audience}
            layout="grid"
            value={circle}
            options={CONFIDENTIALITIES.map((value) => ({ value, ...exportTexts.audiences[value] }))}
            onChange={setCircle}
          />
          <Checkbox label={exportTexts.includeDropped} checked={includeDropped} onChange={setIncludeDropped} />
          <div role="status">
            <Notice>
              <p>
                {exportTexts.goesOut(plots.size)} {sentences.join(' ') || exportTexts.nothingLeftOut}
              </p>
            </Notice>
          </div>
          {releaseFormats.map((format) => (
            <ExportItem
              key={format.id}
              format={format}
              empty={plots.size === 0}
              onExport={() => exportRelease(format.id)}
            />
          ))}
        </section>
        <ReportOptions choice={choice} onExport={() => setSince(lastNotice())} />
        <MapImageOptions choice={choice} onExport={() => setSince(lastNotice())} />
        <section className="export">
          <h3>{exportTexts.session}</h3>
          {whole.map((format) => (
            <ExportItem key={format.id} format={format} onExport={() => exportAs(format.id)} />
          ))}
          <p className="muted">{exportTexts.sessionNote}</p>
        </section>
        {!makesBid && (
          <section className="export">
            <h3>{exportTexts.bids}</h3>
            {starts.map((format) => (
              <ExportItem key={format.id} format={format} onExport={() => exportAs(format.id)} />
            ))}
            <p className="muted">{session.start === null ? exportTexts.bidsNote : exportTexts.handedOut}</p>
            {session.start !== null && writes && <NextRound />}
            <Button
              icon="merge"
              onClick={() => {
                onClose();
                actions.patchView({ sidePanel: 'bids' });
              }}
            >
              {exportTexts.mergeBids}
            </Button>
          </section>
        )}
      </div>
    </Dialog>
  );
}
