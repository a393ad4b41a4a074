import type { FetchedLayer, ServiceLayer } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { prepareTexts } from '../texts/prepare';
import { usePreparation } from './use-preparation';

interface FetchButtonsProps {
  readonly layer: ServiceLayer;
  /** As on screen. */
  readonly name: string;
  readonly state: FetchedLayer['state'];
}

/** What can be done with a layer of a public service now. */
export function FetchButtons({ layer, name, state }: FetchButtonsProps) {
  const { actions } = usePreparation();
  const texts = prepareTexts.fetch;
  const button = (words: string, act: (layer: ServiceLayer) => void) => (
    <Button key={words} aria-label={texts.named(words, name)} onClick={() => act(layer)}>
      {words}
    </Button>
  );
  switch (state) {
    case 'off':
      return button(texts.start, actions.fetchLayer);
    case 'fetching':
      return [button(texts.pause, actions.pauseFetch), button(texts.cancel, actions.cancelFetch)];
    case 'paused':
      return [button(texts.resume, actions.resumeFetch), button(texts.cancel, actions.cancelFetch)];
    case 'ready':
      return button(texts.again, actions.fetchLayer);
    case 'failed':
      return [button(texts.retry, actions.fetchLayer), button(texts.cancel, actions.cancelFetch)];
  }
}
