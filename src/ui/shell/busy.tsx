import { useAppState } from '../use-stores';
import './busy.css';

/** Says why one has to wait, in the middle of the screen. */
export function Busy() {
  const busy = useAppState((state) => state.busy);
  return (
    <div className={busy === null ? 'visually-hidden' : 'busy'} role="status">
      {busy !== null && (
        <p className="busy__card">
          <span className="busy__sign" aria-hidden="true" />
          {busy}
        </p>
      )}
    </div>
  );
}
