import { useState } from 'react';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Disclosure } from '../kit/disclosure';
import { prepareTexts } from '../texts/prepare';
import { useAppState } from '../use-stores';
import { ByHandForm } from './by-hand-form';
import { MunicipalitySearch } from './municipality-search';
import { PlaceCard } from './place-card';
import { usePreparation } from './use-preparation';

/** Step 1: which gemeente, or that someone has all the files. */
export function PlaceStep() {
  const app = useApp();
  const { now } = usePreparation();
  const packages = useAppState((state) => state.packages);
  const [byHand, setByHand] = useState(now.place?.by === 'hand');
  const texts = prepareTexts.place;
  const others = packages.filter(({ packageId }) => packageId !== now.updates?.packageId);
  return (
    <div className="place">
      <div className="place__choose">
        {now.place === null && <p>{prepareTexts.lead}</p>}
        <MunicipalitySearch />
        <Disclosure summary={texts.byHand} open={byHand} onToggle={setByHand}>
          <ByHandForm place={now.place} />
        </Disclosure>
        {others.length > 0 && (
          <Disclosure summary={texts.here}>
            <p className="place__hint">{texts.hereHint}</p>
            <ul className="place__packages">
              {others.map(({ packageId, label }) => (
                <li key={packageId}>
                  <Button onClick={() => void app.actions.prepareMunicipality(packageId)}>{texts.update(label)}</Button>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {now.place && <PlaceCard place={now.place} />}
    </div>
  );
}
