import type { ExpressionSpecification, MapLibreMap } from 'maplibre-gl';
import type { OpenedExtraLayer } from '../package/open-package';
import { type ExtraColour, extraColours } from './extra-colours';
import { plotLayers } from './style/plot-layers';

const PARTS = ['fill', 'line', 'circle'] as const;
const idOf = (member: string, part = ''): string => `extra ${member}${part && ` ${part}`}`;

/** Draws the layers that someone added to a package, under the plots; those in `hidden` (names of members) stay out of sight. */
export function showExtraLayers(
  map: MapLibreMap,
  layers: readonly OpenedExtraLayer[],
  hidden: readonly string[],
): void {
  for (const [position, layer] of layers.entries()) {
    if (!map.getSource(idOf(layer.member)))
      addLayer(map, layer, colourOf(layer.colourBy, extraColours(layer, position)));
    const visibility = hidden.includes(layer.member) ? 'none' : 'visible';
    for (const part of PARTS) map.setLayoutProperty(idOf(layer.member, part), 'visibility', visibility);
  }
}

function addLayer(map: MapLibreMap, layer: OpenedExtraLayer, color: ExpressionSpecification | string): void {
  const source = idOf(layer.member);
  // The manifest comes from outside, so it may not carry markup.
  const attribution = layer.source.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  map.addSource(source, { type: 'geojson', data: layer.geoJson, attribution });
  const below = plotLayers.map(({ layer: { id } }) => id).find((id) => map.getLayer(id));
  map.addLayer(
    {
      id: idOf(layer.member, 'fill'),
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': color, 'fill-opacity': 0.25 },
    },
    below,
  );
  map.addLayer(
    {
      id: idOf(layer.member, 'line'),
      type: 'line',
      source,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': color, 'line-width': 1.6 },
    },
    below,
  );
  map.addLayer(
    {
      id: idOf(layer.member, 'circle'),
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': color,
        'circle-radius': 6,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 1.5,
      },
    },
    below,
  );
}

function colourOf(colourBy: string | null, colours: readonly ExtraColour[]): ExpressionSpecification | string {
  const others = colours.find(({ value }) => value === null)?.color ?? '#8a8f94';
  const named = colours.flatMap(({ value, color }) => (value === null ? [] : [value, color]));
  if (colourBy === null || named.length === 0) return others;
  return ['match', ['to-string', ['get', colourBy]], ...named, others] as unknown as ExpressionSpecification;
}
