import { useApp } from '../app';
import { PointsDialog } from '../points/points-dialog';
import { useAppState } from '../use-stores';

/** The restore points of a session that is not open: it would not open, or someone asks. */
export function PointsOfSession() {
  const { actions } = useApp();
  const shown = useAppState((state) => state.pointsOf);
  const name = useAppState(({ sessions }) => sessions.find(({ id }) => id === shown?.session)?.name ?? '');
  if (shown === null) return null;
  const { session, damaged } = shown;
  return (
    <PointsDialog
      key={session}
      session={session}
      name={name}
      damaged={damaged}
      onClose={() => actions.showPointsOf(null)}
    />
  );
}
