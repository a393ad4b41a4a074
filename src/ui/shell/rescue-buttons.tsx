import { useState } from 'react';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { PointsDialog } from '../points/points-dialog';
import { shellTexts } from '../texts/shell';
import { useSessionState } from '../use-stores';
import { SESSION_FILE_FORMAT } from './session-file-format';

/**
 * What a broken part or program still offers: the session as a file, and what it was before. All of it is there from
 * the start, because nothing says that more of the program could still be fetched.
 */
export function RescueButtons({ onRestored }: { readonly onRestored: () => void }) {
  const { actions } = useApp();
  const session = useSessionState((state) => state.session?.header.id ?? null);
  const [choosing, setChoosing] = useState(false);
  if (session === null) return null;
  return (
    <>
      <Button onClick={() => void actions.exportAs(SESSION_FILE_FORMAT, 'download')}>
        {shellTexts.broken.download}
      </Button>
      <Button onClick={() => setChoosing(true)}>{shellTexts.broken.points}</Button>
      {choosing && <PointsDialog session={session} onClose={() => setChoosing(false)} onRestored={onRestored} />}
    </>
  );
}
