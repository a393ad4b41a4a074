import type { LegendLayer } from '../../map/legend';
import { formatDate, formatNumber } from '../kit/format';
import { layerTexts as texts } from '../texts/layers';
import { useAppState, useSession } from '../use-stores';
import { layerFacts } from './layer-facts';

/**
 * How much a layer holds and where it comes from. Apart from the legend, because the plots are counted again with
 * every plot that is made: the signs need not be drawn again for that.
 */
export function LayerAbout({ legend }: { readonly legend: LegendLayer }) {
  const gemeente = useAppState((state) => state.gemeente);
  const plotCount = useSession(({ plots }) => (legend.source === null ? plots.size : 0));
  const { count, of, source } = layerFacts(legend, gemeente?.manifest ?? null, plotCount);
  return (
    <p className="layer__source figures">
      {count !== null && (of === 'tiles' ? texts.tiles : texts.counted[legend.layer])(count, formatNumber(count))}
      {source && texts.source(source.source, formatDate(source.referenceDate), source.licence)}
      {legend.source === null && texts.sessionSource}
      {legend.source !== null && source === null && texts.absent}
    </p>
  );
}
