import type { LegendLayer } from '../../map/legend';
import type { LayerSource } from '../../package/layers';
import type { Manifest } from '../../package/manifest';

/** What stands under a layer's switch. */
export interface LayerFacts {
  /** Number of features; null is unknown. */
  readonly count: number | null;
  /** What is counted. */
  readonly of: 'features' | 'tiles';
  /** null for what the session makes itself, and while no package is open. */
  readonly source: LayerSource | null;
}

/** Count and source of a layer; plots are counted in the session, the rest is as the package's manifest says. */
export function layerFacts(layer: LegendLayer, manifest: Manifest | null, plotCount: number): LayerFacts {
  if (layer.source === null) return { count: plotCount, of: 'features', source: null };
  const found = manifest?.layers.find((each) => each.name === layer.source);
  if (!found) return { count: null, of: 'features', source: null };
  return { count: found.featureCount, of: found.tileSchema === 'brt' ? 'tiles' : 'features', source: found };
}
