import { ExtraLayerList } from './extra-layer-list';
import { OnlineBasemapChoice } from './online-basemap-choice';

/** What a map can show beyond a package's own layers. */
export const MoreLayers = () => (
  <div className="layers__more">
    <ExtraLayerList />
    <OnlineBasemapChoice />
  </div>
);
