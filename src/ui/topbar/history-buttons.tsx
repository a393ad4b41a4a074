import { CommandButton } from '../shell/command-button';
import { lastActionLine } from '../texts/changes';
import { topbarTexts } from '../texts/topbar';
import { useSessionState } from '../use-stores';

/** Undo and redo, with the line that says what was last done. */
export function HistoryButtons() {
  const last = useSessionState((state) => state.lastAction);
  const line = last === null ? topbarTexts.nothingDone : lastActionLine(last);
  return (
    <div className="history">
      <CommandButton id="undo" icon="undo" />
      <CommandButton id="redo" icon="redo" />
      <p className={`history__line${last === null ? ' history__line--none' : ''}`} role="status" title={line}>
        {line}
      </p>
    </div>
  );
}
