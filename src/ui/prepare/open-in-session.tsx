import type { PreparedPlace } from '../../services/preparation/preparation';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { prepareTexts } from '../texts/prepare';
import { useAppState } from '../use-stores';
import { sessionsOf } from './sessions-of';

/** Sessions of this gemeente that there are already, each to go on in with the package that was just made; nothing without any. */
export function OpenInSession({ place }: { readonly place: PreparedPlace | null }) {
  const { actions } = useApp();
  const sessions = sessionsOf(
    useAppState((state) => state.sessions),
    place,
  );
  const texts = prepareTexts.build.sessions;
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="open-in-session">
      <h4 id="open-in-session">{texts.title}</h4>
      <p>{texts.hint}</p>
      <ul className="place__packages">
        {sessions.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => void actions.openPreparedIn(id)}>{texts.openIn(name)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
