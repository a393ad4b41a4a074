import { formatShare } from './format';
import './progress-bar.css';

interface ProgressBarProps {
  /** The name a screen reader says. */
  readonly label: string;
  /** 0 to 1; null while nothing is known yet. */
  readonly share: number | null;
  /** Said in the place of the percentage. */
  readonly words?: string;
  /** It stands still on purpose. */
  readonly held?: boolean;
}

/** How far something is, of the whole. */
export function ProgressBar({ label, share, words, held = false }: ProgressBarProps) {
  const percent = Math.floor((share ?? 0) * 100);
  return (
    <div
      className={`progress-bar${held ? ' progress-bar--held' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : percent}
      aria-valuetext={words ?? (share === null ? undefined : formatShare(share))}
    >
      <div className="progress-bar__done" style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
    </div>
  );
}
