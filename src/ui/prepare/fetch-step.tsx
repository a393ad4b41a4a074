import { FEATURE_LAYERS, type FetchedLayer } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import { BasemapRow } from './basemap-row';
import { FetchRow } from './fetch-row';
import type { StepProps } from './step-props';
import { usePreparation } from './use-preparation';

/** What "Alles ophalen" still has to begin with. */
const canStart = ({ state }: FetchedLayer): boolean => state === 'off' || state === 'failed';

/** Step 2: a row per layer that public services give. */
export function FetchStep({ goTo }: StepProps) {
  const { now, actions } = usePreparation();
  const texts = prepareTexts.fetch;
  const fromService = now.place?.by === 'service';
  const waiting = FEATURE_LAYERS.filter((layer) => canStart(now.fetched[layer]));
  return (
    <>
      <div className="step__intro">
        <p>{texts.intro}</p>
        {fromService && waiting.length > 0 && (
          <Button kind="primary" icon="download" onClick={() => waiting.forEach(actions.fetchLayer)}>
            {texts.all}
          </Button>
        )}
      </div>
      {!fromService && (
        <Notice
          actions={<Button onClick={() => goTo('place')}>{prepareTexts.goTo(`1: ${prepareTexts.place.title}`)}</Button>}
        >
          {now.place === null ? texts.choosePlace : texts.byHand}
        </Notice>
      )}
      <ul className="fetch-rows">
        {FEATURE_LAYERS.map((layer) => (
          <FetchRow key={layer} layer={layer} now={now.fetched[layer]} canFetch={fromService} />
        ))}
        <BasemapRow now={now.fetched.basemap} size={now.basemapSize} canFetch={fromService} />
      </ul>
    </>
  );
}
