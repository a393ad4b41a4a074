import type { RestorePoint } from '../../session/storage/restore-points';
import { useApp } from '../app';
import { formatBytes } from '../kit/format';
import { spaceTexts } from '../texts/space';
import { useAppState } from '../use-stores';
import { SpaceRow } from './space-row';
import { spaceRows } from './space-rows';

interface PointSpaceProps {
  readonly points: readonly RestorePoint[];
  readonly onFree: (removing: Promise<void>) => void;
}

export function PointSpace({ points, onFree }: PointSpaceProps) {
  const { actions } = useApp();
  const sessions = useAppState((state) => state.sessions);
  const rows = spaceRows({ packages: [], sessions }, points).points;
  const texts = spaceTexts.points;
  return (
    <section>
      <h3>{texts.heading}</h3>
      {rows.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="space-list">
        {rows.map(({ session, count, bytes, old }) => (
          <SpaceRow
            key={`${session.id} ${count}`}
            title={texts.of(session.name)}
            size={formatBytes(bytes)}
            {...(old.length > 0 && {
              remove: {
                label: spaceTexts.removeOld,
                name: spaceTexts.removeOldNamed(session.name),
                warning: texts.confirm,
                run: () => onFree(actions.removePoints(old)),
              },
            })}
          >
            {texts.count(count)}
          </SpaceRow>
        ))}
      </ul>
    </section>
  );
}
