import { BASEMAP_SOURCE, type BasemapStyle, type BasemapStyleLayer } from './basemap-style';

const WATER = /water|zee|meer|plas/i;

/**
 * How tiles are drawn of which only the names of the layers are known: areas and lines in grey, what is called after water in its blue.
 * Without labels, since nobody says in which attribute they stand.
 */
export function genericStyle(tileLayers: readonly string[]): BasemapStyle {
  const layer = (name: string, at: number, kind: 'fill' | 'line'): BasemapStyleLayer => {
    const common = { id: `brt-${kind}-${at}`, source: BASEMAP_SOURCE, 'source-layer': name };
    const water = WATER.test(name);
    return kind === 'fill'
      ? {
          ...common,
          type: 'fill',
          filter: ['==', ['geometry-type'], 'Polygon'],
          // They lie over each other in an order that is not known: seen through, none hides another.
          paint: { 'fill-color': water ? '#c6d7e1' : '#dbdad7', 'fill-opacity': water ? 1 : 0.5 },
        }
      : {
          ...common,
          type: 'line',
          filter: ['==', ['geometry-type'], 'LineString'],
          paint: { 'line-color': water ? '#b3c8d5' : '#c9c7c2', 'line-width': 1 },
        };
  };
  return {
    layers: [
      ...tileLayers.map((name, at) => layer(name, at, 'fill')),
      ...tileLayers.map((name, at) => layer(name, at, 'line')),
    ],
  };
}
