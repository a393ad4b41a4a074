import { lazy, Suspense, useEffect, useState } from 'react';
import { legendOn } from '../../map/legend';
import { Panel } from '../kit/panel';
import { layerTexts as texts } from '../texts/layers';
import { useAppState, useSession } from '../use-stores';
import { LayerEntry } from './layer-entry';
import './layers.css';

const MoreLayers = lazy(async () => ({ default: (await import('./more-layers')).MoreLayers }));

/** What lies under the list comes when the map stands: nobody waits for it. */
const A_MOMENT_MS = 1_500;

/** The region `Lagen`: what the map shows, what the signs mean, and where each layer comes from. */
export function LayersPanel() {
  const gemeente = useAppState((state) => state.gemeente);
  const fictional = useSession((session) => session.header.fictional);
  const [more, setMore] = useState(false);
  useEffect(() => {
    if (!gemeente) return;
    const timer = setTimeout(() => setMore(true), A_MOMENT_MS);
    return () => clearTimeout(timer);
  }, [gemeente]);
  return (
    <Panel title={texts.region}>
      {fictional && <p className="layers__fictional">{texts.fictional}</p>}
      <ul className="layers">
        {legendOn(gemeente?.basemapStyle ?? null).map((legend) => (
          <LayerEntry key={legend.layer} legend={legend} startsOpen={legend.layer === 'plots'} />
        ))}
      </ul>
      {gemeente && more && (
        <Suspense>
          <MoreLayers />
        </Suspense>
      )}
    </Panel>
  );
}
