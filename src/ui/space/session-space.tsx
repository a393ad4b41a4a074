import { useApp } from '../app';
import { formatBytes } from '../kit/format';
import { spaceTexts } from '../texts/space';
import { useAppState } from '../use-stores';
import { SpaceRow } from './space-row';
import { spaceRows } from './space-rows';

export function SessionSpace({ onFree }: { readonly onFree: (removing: Promise<void>) => void }) {
  const { actions } = useApp();
  const all = useAppState((state) => state.sessions);
  const { sessions, deleted } = spaceRows({ packages: [], sessions: all }, []);
  const texts = spaceTexts.sessions;
  const about = (bytes: number): string => spaceTexts.about(formatBytes(bytes));
  return (
    <section>
      <h3>{texts.heading}</h3>
      <ul className="space-list">
        <SpaceRow title={texts.kept(sessions.count)} size={about(sessions.bytes)} />
        {deleted.count > 0 && (
          <SpaceRow
            title={texts.deleted(deleted.count)}
            size={about(deleted.bytes)}
            remove={{
              label: spaceTexts.remove,
              name: spaceTexts.removeNamed(texts.deleted(deleted.count)),
              warning: texts.confirm,
              run: () => onFree(actions.removeDeletedSessions()),
            }}
          >
            {texts.deletedHint}
          </SpaceRow>
        )}
      </ul>
    </section>
  );
}
