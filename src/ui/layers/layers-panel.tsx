import { lazy, Suspense } from 'react';
import { LEGEND } from '../../map/legend';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import { layerTexts as texts } from '../texts/layers';
import { useAppState, useSession } from '../use-stores';
import { LayerEntry } from './layer-entry';
import { OnlineBasemapChoice } from './online-basemap-choice';
import './layers.css';

const ExtraLayerList = lazy(async () => ({ default: (await import('./extra-layer-list')).ExtraLayerList }));

/** The region `Lagen`: what the map shows, what the signs mean, and where each layer comes from. */
export function LayersPanel() {
  const gemeente = useAppState((state) => state.gemeente);
  const hasMore = gemeente !== null && gemeente.extraLayers.length + (gemeente.manifest.missingLayers?.length ?? 0) > 0;
  const fictional = useSession((session) => session.header.fictional);
  return (
    <Panel title={texts.region}>
      {fictional && <p className="layers__fictional">{texts.fictional}</p>}
      {!gemeente && <Notice title={texts.noPackage.title}>{texts.noPackage.text}</Notice>}
      {gemeente && <OnlineBasemapChoice />}
      <ul className="layers">
        {LEGEND.map((legend) => (
          <LayerEntry key={legend.layer} legend={legend} startsOpen={legend.layer === 'plots'} />
        ))}
      </ul>
      {hasMore && (
        <Suspense>
          <ExtraLayerList />
        </Suspense>
      )}
    </Panel>
  );
}
