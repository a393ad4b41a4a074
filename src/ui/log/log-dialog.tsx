import { useState } from 'react';
import type { PlotId } from '../../domain/ids';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { EmptyState } from '../kit/empty-state';
import { logTexts } from '../texts/history';
import { useAnswer } from '../use-answer';
import { useSession } from '../use-stores';
import { LogDayTable } from './log-day-table';
import { byDay, logRows } from './log-rows';
import '../dialogs/dialogs.css';

/** Lines that come at a time: a long day would make a dialog of thousands of buttons. */
const AT_A_TIME = 60;

/** Who did what and when, newest first; from a line one goes to its plot, or back to how it was then. */
export function LogDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const plots = useSession((session) => session.plots);
  const [items] = useAnswer(actions.readLog);
  const [shown, setShown] = useState(AT_A_TIME);
  const rows = logRows(items ?? [], plots);
  const goTo = (plot: PlotId): void => {
    onClose();
    actions.selectPlot(plot);
    actions.zoomToPlot(plot);
  };
  const goBackTo = (order: number): void => {
    onClose();
    void actions.goBackTo(order);
  };
  const save = (): void => {
    // What is said of the file lies behind a dialog.
    onClose();
    void actions.saveLog();
  };
  return (
    <Dialog
      title={logTexts.title}
      size="wide"
      onClose={onClose}
      footer={
        <>
          {rows.length > 0 && (
            <Button icon="download" onClick={save}>
              {logTexts.save}
            </Button>
          )}
          <Button onClick={onClose}>{logTexts.close}</Button>
        </>
      }
    >
      <div className="form">
        {items === null && <p role="status">{logTexts.loading}</p>}
        {items?.length === 0 && <EmptyState title={logTexts.none.title}>{logTexts.none.text}</EmptyState>}
        {rows.length > 0 && <p className="muted">{logTexts.backNote}</p>}
        {byDay(rows.slice(0, shown)).map((group) => (
          <LogDayTable key={group.day} group={group} onGoTo={goTo} onGoBack={goBackTo} />
        ))}
        {rows.length > shown && (
          <Button onClick={() => setShown(shown + AT_A_TIME)}>{logTexts.more(rows.length - shown)}</Button>
        )}
      </div>
    </Dialog>
  );
}
