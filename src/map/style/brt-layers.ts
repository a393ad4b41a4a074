import type { LayerSpecification } from 'maplibre-gl';
import type { BasemapStyle, BasemapStyleLayer } from '../../package/basemap-style/basemap-style';
import { BASEMAP } from '../palette';
import { PLACE_OFFSETS } from './basemap-layers';
import { REGULAR } from './fonts';
import { inGroup, type MapLayer, SOURCE } from './map-layer';

/** A basemap in the order in which our own layers lie between its parts. */
export interface BasemapParts {
  /** Under the areas' choropleth. */
  readonly land: readonly MapLayer[];
  readonly ground: readonly MapLayer[];
  /** Over everything that is filled. */
  readonly labels: readonly MapLayer[];
}

/** A package's basemap in the tiles of the BRT: drawn as its style says, with our labels. */
export function brtLayers({ layers }: BasemapStyle): BasemapParts {
  const of = (type: BasemapStyleLayer['type'], draw: (layer: BasemapStyleLayer) => LayerSpecification) =>
    inGroup('basemap', ...layers.filter((layer) => layer.type === type).map((layer) => draw(named(layer))));
  return {
    land: of('fill', (layer) => layer),
    ground: of('line', (layer) => layer),
    labels: of('symbol', label),
  };
}

const named = (layer: BasemapStyleLayer): BasemapStyleLayer => ({
  ...layer,
  id: `basemap-${layer.id}`,
  source: SOURCE.basemap,
});

function label(layer: BasemapStyleLayer): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const isWater = /water/i.test(layer['source-layer'] ?? '');
  const isPoint = (layer.layout?.['symbol-placement'] ?? 'point') === 'point';
  return {
    ...layer,
    layout: {
      ...layer.layout,
      'text-font': REGULAR,
      'text-padding': 8,
      'text-max-angle': 30,
      ...(isPoint && { 'text-variable-anchor-offset': PLACE_OFFSETS, 'text-justify': 'center' }),
    },
    paint: {
      'text-color': isWater ? BASEMAP.waterText : BASEMAP.roadText,
      'text-halo-color': BASEMAP.halo,
      'text-halo-width': 1.4,
    },
  };
}
