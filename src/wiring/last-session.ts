import { type SessionId, sessionId } from '../domain/ids';

/** Which session was open, so that the next day the program opens where it was. */
export interface LastSession {
  read(): SessionId | null;
  remember(id: SessionId): void;
  forget(): void;
}

const KEY = 'van-bod-naar-plot.open-session';

/**
 * Kept in the tab's address (so that a reload and a second tab know) and in localStorage (so that a new tab does).
 * A browser that refuses localStorage only costs the start screen.
 */
export function createLastSession(): LastSession {
  const stored = <Value>(use: (storage: Storage) => Value): Value | null => {
    try {
      return use(window.localStorage);
    } catch (error) {
      console.warn('localStorage is refused', error);
      return null;
    }
  };
  const fromAddress = (): string | null => new URLSearchParams(window.location.hash.slice(1)).get('sessie');
  const setAddress = (hash: string): void =>
    window.history.replaceState(null, '', hash || window.location.pathname + window.location.search);
  return {
    read() {
      const id = fromAddress() ?? stored((storage) => storage.getItem(KEY));
      return id ? sessionId(id) : null;
    },
    remember(id) {
      setAddress(`#sessie=${encodeURIComponent(id)}`);
      stored((storage) => storage.setItem(KEY, id));
    },
    forget() {
      setAddress('');
      stored((storage) => storage.removeItem(KEY));
    },
  };
}
