import { useCallback } from 'react';
import type { SessionId } from '../../domain/ids';
import type { RestorePoint } from '../../session/storage/restore-points';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { pointTexts } from '../texts/history';
import { useAnswer } from '../use-answer';
import { useSessionState } from '../use-stores';
import { PointTable } from './point-table';

interface PointsDialogProps {
  readonly session: SessionId;
  /** Said in the title where it is not the session on the screen. */
  readonly name?: string;
  /** It could not be opened, and this is the way to what is left of it. */
  readonly damaged?: boolean;
  readonly onClose: () => void;
  /** After going back to a point. */
  readonly onRestored?: () => void;
}

/** The restore points of a session: of the open one to go back to, of another to open as a session of its own. */
export function PointsDialog({ session, name, damaged = false, onClose, onRestored }: PointsDialogProps) {
  const { actions } = useApp();
  const isOpen = useSessionState((state) => state.session?.header.id === session);
  const [points] = useAnswer(useCallback(() => actions.restorePoints(session), [actions, session]));
  const choose = async (point: RestorePoint): Promise<void> => {
    onClose();
    await (isOpen ? actions.restorePoint(point) : actions.openPoint(point));
    onRestored?.();
  };
  return (
    <Dialog
      title={name === undefined ? pointTexts.title : pointTexts.titleOf(name)}
      size="wide"
      onClose={onClose}
      footer={<Button onClick={onClose}>{pointTexts.close}</Button>}
    >
      <div className="form">
        {damaged && <Notice tone="problem">{pointTexts.damaged}</Notice>}
        <p className="muted">{isOpen ? pointTexts.restoreIntro : pointTexts.openIntro}</p>
        {points === null && <p role="status">{pointTexts.loading}</p>}
        {points?.length === 0 && (
          <EmptyState title={pointTexts.none.title}>
            {damaged ? pointTexts.none.damaged : pointTexts.none.text}
          </EmptyState>
        )}
        {points !== null && points.length > 0 && (
          <PointTable points={points} restores={isOpen} onChoose={(point) => void choose(point)} />
        )}
      </div>
    </Dialog>
  );
}
