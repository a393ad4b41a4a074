import { useApp } from '../app';
import type { SessionSummary } from '../app-state';
import { Button } from '../kit/button';
import { startTexts } from '../texts/start';

/** What is left of a row after deleting: the way back. */
export function DeletedSession({ session }: { readonly session: SessionSummary }) {
  const { actions } = useApp();
  return (
    <tr className="sessions__deleted">
      <td colSpan={5}>{startTexts.sessions.removed(session.name)}</td>
      <td>
        <div className="sessions__buttons">
          <Button icon="undo" onClick={() => void actions.undoDeleteSession(session.id)}>
            {startTexts.sessions.undoRemove}
          </Button>
        </div>
      </td>
    </tr>
  );
}
