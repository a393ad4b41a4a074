import type { FetchedLayer, ServiceLayer } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { prepareTexts } from '../texts/prepare';
import { FetchOutcome } from './fetch-outcome';
import { usePreparation } from './use-preparation';

interface FetchRowProps {
  readonly layer: ServiceLayer;
  readonly now: FetchedLayer;
  /** A gemeente was chosen. */
  readonly canFetch: boolean;
}

/** One layer of a public service: what it is, how far it is, and what can be done with it now. */
export function FetchRow({ layer, now, canFetch }: FetchRowProps) {
  const { actions } = usePreparation();
  const texts = prepareTexts.fetch;
  const { name, about } = texts.layers[layer];
  const button = (words: string, act: (layer: ServiceLayer) => void) => (
    <Button key={words} aria-label={texts.named(words, name)} onClick={() => act(layer)}>
      {words}
    </Button>
  );
  const buttons = {
    off: [button(texts.start, actions.fetchLayer)],
    fetching: [button(texts.pause, actions.pauseFetch), button(texts.cancel, actions.cancelFetch)],
    paused: [button(texts.resume, actions.resumeFetch), button(texts.cancel, actions.cancelFetch)],
    ready: [button(texts.again, actions.fetchLayer)],
    failed: [button(texts.retry, actions.fetchLayer), button(texts.cancel, actions.cancelFetch)],
  }[now.state];
  return (
    <li className="fetch-row" aria-labelledby={`fetch-${layer}`}>
      <div className="fetch-row__head">
        <div className="fetch-row__words">
          <h3 id={`fetch-${layer}`}>{name}</h3>
          <p className="muted">{about}</p>
        </div>
        <span className={`state-word state-word--${now.state}`}>{texts.state[now.state]}</span>
        {canFetch && <div className="fetch-row__buttons">{buttons}</div>}
      </div>
      <FetchOutcome layer={layer} name={name} now={now} />
    </li>
  );
}
