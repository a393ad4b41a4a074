import { useApp } from '../app';
import { PointsDialog } from '../points/points-dialog';
import { useAppState } from '../use-stores';

/** The restore points of a session that is not open: it would not open, or someone asks. */
export function PointsOfSession() {
  const { actions } = useApp();
  const id = useAppState((state) => state.pointsOf);
  const name = useAppState((state) => state.sessions.find((session) => session.id === id)?.name ?? '');
  return id && <PointsDialog key={id} session={id} name={name} onClose={() => actions.showPointsOf(null)} />;
}
