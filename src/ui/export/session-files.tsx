import type { SessionFormatId } from '../../io/session-formats';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { exportTexts as texts } from '../texts/export';
import { useSession, useSessionState, useView } from '../use-stores';
import { ExportItem } from './export-item';
import { NextRound } from './next-round';

interface SessionFilesProps {
  /** Why a file must wait; null when it need not. */
  readonly waits: string | null;
  readonly onSave: (format: SessionFormatId) => void;
  readonly onClose: () => void;
}

/** Files that hold the whole session: to keep, and to hand out to partners who make a bid. */
export function SessionFiles({ waits, onSave, onClose }: SessionFilesProps) {
  const { actions, sessionFormats } = useApp();
  const handedOut = useSession(({ start }) => start !== null);
  const writes = useSessionState(({ access }) => access === 'write');
  const makesBid = useView((view) => view.makesBid);
  const items = (formats: typeof sessionFormats) =>
    formats.map((format) => (
      <ExportItem key={format.id} format={format} waits={waits} onSave={() => onSave(format.id)} />
    ));
  return (
    <div className="export-session">
      <section className="export">
        <h3>{texts.session}</h3>
        {items(sessionFormats.filter(({ handsOut, bringsBack }) => !handsOut && !bringsBack))}
        <p className="muted">{texts.sessionNote}</p>
      </section>
      {!makesBid && (
        <section className="export">
          <h3>{texts.bids}</h3>
          {items(sessionFormats.filter(({ handsOut }) => handsOut))}
          <p className="muted">{handedOut ? texts.handedOut : texts.bidsNote}</p>
          {handedOut && writes && <NextRound />}
          <div>
            <Button
              icon="merge"
              onClick={() => {
                onClose();
                actions.patchView({ sidePanel: 'bids' });
              }}
            >
              {texts.mergeBids}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
