import { useEffect } from 'react';
import type { BasemapSize, FetchedLayer } from '../../services/preparation/preparation';
import { serviceProblemText } from '../../services/service-problem-text';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { prepareTexts } from '../texts/prepare';
import { FetchButtons } from './fetch-buttons';
import { FetchOutcome } from './fetch-outcome';
import { usePreparation } from './use-preparation';

interface BasemapRowProps {
  readonly now: FetchedLayer;
  readonly size: BasemapSize;
  /** A gemeente was chosen. */
  readonly canFetch: boolean;
}

/** The basemap, for who wants it: how large it will be is said before it is fetched. */
export function BasemapRow({ now, size, canFetch }: BasemapRowProps) {
  const { actions } = usePreparation();
  const texts = prepareTexts.fetch;
  const { name, about } = texts.layers.basemap;
  const wanted = now.state !== 'off';
  useEffect(() => {
    if (canFetch && size.state === 'unknown') actions.measureBasemap();
  }, [canFetch, size, actions]);
  return (
    <li className="fetch-row" aria-labelledby="fetch-basemap">
      <div className="fetch-row__head">
        <div className="fetch-row__words">
          <h3 id="fetch-basemap">{name}</h3>
          <p className="muted">{about}</p>
        </div>
        <span className={`state-word state-word--${now.state}`}>{texts.state[now.state]}</span>
        {canFetch && wanted && (
          <div className="fetch-row__buttons">
            <FetchButtons layer="basemap" name={name} state={now.state} />
          </div>
        )}
      </div>
      <Checkbox
        label={texts.basemap.take}
        checked={wanted}
        disabled={!canFetch}
        onChange={(take) => (take ? actions.fetchLayer('basemap') : actions.cancelFetch('basemap'))}
        hint={canFetch && <Size size={size} onAgain={actions.measureBasemap} />}
      />
      <FetchOutcome layer="basemap" name={name} now={now} />
    </li>
  );
}

function Size({ size, onAgain }: { readonly size: BasemapSize; readonly onAgain: () => void }) {
  const texts = prepareTexts.fetch.basemap;
  switch (size.state) {
    case 'unknown':
    case 'measuring':
      return texts.measuring;
    case 'measured':
      return <span className="figures">{texts.measured(size)}</span>;
    case 'failed':
      return (
        <>
          {texts.unmeasured} {serviceProblemText(size.problem)}{' '}
          <Button onClick={() => onAgain()}>{texts.measureAgain}</Button>
        </>
      );
  }
}
