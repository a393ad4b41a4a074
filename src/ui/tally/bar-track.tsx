import type { Bar } from './bar';
import './bar-track.css';

/** The bar itself. Tone and pattern tell its parts apart; the end of the goal is a line when more is counted. */
export function BarTrack({ bar }: { readonly bar: Bar }) {
  return (
    <span className={`bar bar--${bar.state}`} aria-hidden="true">
      {bar.parts.map(({ id, startPercent, widthPercent }) => (
        <span
          key={id}
          className={`bar__part bar__part--${id}`}
          style={{ insetInlineStart: `${startPercent}%`, inlineSize: `${widthPercent}%` }}
        />
      ))}
      {bar.state === 'over' && bar.goalPercent !== null && (
        <span className="bar__goal" style={{ insetInlineStart: `${bar.goalPercent}%` }} />
      )}
    </span>
  );
}
