import { type MeasuredSpace, useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { formatBytes } from '../kit/format';
import { Notice } from '../kit/notice';
import { spaceTexts } from '../texts/space';
import { useAnswer } from '../use-answer';
import { PackageSpace } from './package-space';
import { PointSpace } from './point-space';
import { SessionSpace } from './session-space';
import '../dialogs/dialogs.css';
import './space.css';

/** What takes space on this device, what the browser allows and promises, and making room. */
export function SpaceDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const [space, measureAgain] = useAnswer(actions.measureSpace);
  const free = (removing: Promise<void>): void => void removing.then(measureAgain);
  return (
    <Dialog title={spaceTexts.title} onClose={onClose} footer={<Button onClick={onClose}>{spaceTexts.close}</Button>}>
      <div className="form">
        <p className="muted">{spaceTexts.intro}</p>
        {space === null ? (
          <p role="status">{spaceTexts.loading}</p>
        ) : (
          <>
            <div role="status">
              <Notice tone={space.persisted === true ? 'info' : 'warning'} title={totalText(space)}>
                {promiseText(space)}
              </Notice>
            </div>
            <PackageSpace onFree={free} />
            <SessionSpace onFree={free} />
            <PointSpace points={space.points} onFree={free} />
          </>
        )}
      </div>
    </Dialog>
  );
}

const totalText = ({ usedBytes, allowedBytes }: MeasuredSpace): string =>
  usedBytes === null || allowedBytes === null
    ? spaceTexts.unknown
    : spaceTexts.used(formatBytes(usedBytes), formatBytes(allowedBytes));

function promiseText({ persisted }: MeasuredSpace): string {
  const { yes, no, unknown } = spaceTexts.persisted;
  return persisted === null ? unknown : persisted ? yes : no;
}
