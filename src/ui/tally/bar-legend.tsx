import { tallyTexts } from '../texts/tally';
import { BAR_PARTS } from './bar';
import './bar-legend.css';

/** What the tones and patterns of a bar stand for. */
export function BarLegend() {
  return (
    <ul className="bar-legend" aria-label={tallyTexts.legend}>
      {BAR_PARTS.map((id) => (
        <li key={id}>
          <span className="bar-legend__sample" aria-hidden="true">
            <span className={`bar__part bar__part--${id}`} />
          </span>
          {tallyTexts.parts[id]}
        </li>
      ))}
    </ul>
  );
}
