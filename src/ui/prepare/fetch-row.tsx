import type { FetchedLayer, ServiceLayer } from '../../services/preparation/preparation';
import { prepareTexts } from '../texts/prepare';
import { FetchButtons } from './fetch-buttons';
import { FetchOutcome } from './fetch-outcome';

interface FetchRowProps {
  readonly layer: ServiceLayer;
  readonly now: FetchedLayer;
  /** A gemeente was chosen. */
  readonly canFetch: boolean;
}

/** One layer of a public service: what it is, how far it is, and what can be done with it now. */
export function FetchRow({ layer, now, canFetch }: FetchRowProps) {
  const texts = prepareTexts.fetch;
  const { name, about } = texts.layers[layer];
  return (
    <li className="fetch-row" aria-labelledby={`fetch-${layer}`}>
      <div className="fetch-row__head">
        <div className="fetch-row__words">
          <h3 id={`fetch-${layer}`}>{name}</h3>
          <p className="muted">{about}</p>
        </div>
        <span className={`state-word state-word--${now.state}`}>{texts.state[now.state]}</span>
        {canFetch && (
          <div className="fetch-row__buttons">
            <FetchButtons layer={layer} name={name} state={now.state} />
          </div>
        )}
      </div>
      <FetchOutcome layer={layer} name={name} now={now} />
    </li>
  );
}
