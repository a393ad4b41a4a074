import { useApp } from '../app';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { SESSION_FILE_FORMAT } from '../shell/session-file-format';
import { topbarTexts } from '../texts/topbar';
import { useSessionState } from '../use-stores';

/** Whether the work is on disk, always in view; when it is not, the way out stands beside it. */
export function SaveStatus() {
  const { actions } = useApp();
  const saveState = useSessionState((state) => state.saveState);
  const notSaved = saveState.name === 'not-saved';
  return (
    <div className={`save-status save-status--${saveState.name}`}>
      <span role="status" className="save-status__words">
        {saveState.name === 'saved' && <Icon name="check" size="small" />}
        {notSaved && <Icon name="warning" size="small" />}
        <span>{topbarTexts.save[saveState.name]}</span>
      </span>
      {notSaved && (
        <Button kind="danger" icon="download" onClick={() => void actions.exportAs(SESSION_FILE_FORMAT, 'download')}>
          {topbarTexts.save.download}
        </Button>
      )}
    </div>
  );
}
