import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import type { RdPoint } from '../src/domain/rd-geometry';
import type { BasemapFeature, BasemapLayer } from '../src/package/layers';
import type { CutTile } from './cut-parcel-tiles';
import { EXTENT } from './vector-tile';
import { MercatorGrid } from './web-mercator';

export const BASEMAP_ZOOMS = { min: 7, max: 15 } as const;

/** From which zoom a feature is drawn; the first rule that fits. Below it the map would be a blur of hairlines. */
const FIRST_ZOOM: readonly (readonly [layer: BasemapLayer, classes: readonly string[] | 'all', zoom: number])[] = [
  ['land', 'all', 10],
  ['water', ['lake', 'canal'], 10],
  ['water', ['pond'], 13],
  ['water', 'all', 14],
  ['building', 'all', 14],
  ['road', ['motorway', 'main'], 10],
  ['road', ['street'], 13],
  ['road', 'all', 14],
  ['place', ['town', 'village'], 10],
  ['place', 'all', 12],
];

/** Cuts the own basemap into tiles of zoom 10 to 15 with layers `land, water, building, road, place`. */
export function* cutBasemapTiles(features: readonly BasemapFeature[]): Generator<CutTile> {
  const mercator = new MercatorGrid();
  const box = { minX: 1, minY: 1, maxX: 0, maxY: 0 };
  const project = (point: RdPoint): [number, number] => {
    const [x, y] = mercator.project(point);
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
    return [x, y];
  };
  const byLayer = new Map<BasemapLayer, Feature[]>();
  for (const feature of features) {
    const list = byLayer.get(feature.layer) ?? [];
    list.push(toGeoJson(feature, project));
    byLayer.set(feature.layer, list);
  }
  const indexes = [...byLayer].map(([layer, list]) => ({ layer, index: indexOf(list) }));
  for (let z = BASEMAP_ZOOMS.min; z <= BASEMAP_ZOOMS.max; z++) {
    const scale = 2 ** z;
    for (let x = Math.floor(box.minX * scale); x <= Math.floor(box.maxX * scale); x++) {
      for (let y = Math.floor(box.minY * scale); y <= Math.floor(box.maxY * scale); y++) {
        const layers: Record<string, GeoJSONVTTile> = {};
        for (const { layer, index } of indexes) {
          const tile = index.getTile(z, x, y);
          if (tile === null) continue;
          const all: readonly GeoJSONVTFeature[] = tile.features;
          // The library types this as two array types at once, which filter() does not give back.
          const features = all.filter(({ tags }) => firstZoom(layer, tags?.class) <= z) as GeoJSONVTTile['features'];
          if (features.length > 0) layers[layer] = { ...tile, features };
        }
        if (Object.keys(layers).length === 0) continue;
        yield { z, x, y, bytes: new Uint8Array(fromGeojsonVt(layers, { version: 2, extent: EXTENT })) };
      }
    }
  }
}

const indexOf = (features: Feature[]): GeoJSONVT =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      coordinates: 'unitSquare',
      wrap: false,
      extent: EXTENT,
      buffer: 64,
      // Half a pixel at 512 pixels a tile: not to be seen, and a quarter of the bytes.
      tolerance: 3,
      maxZoom: BASEMAP_ZOOMS.max,
      indexMaxZoom: BASEMAP_ZOOMS.min,
      indexMaxPoints: 0,
    },
  );

function firstZoom(layer: BasemapLayer, featureClass: unknown): number {
  const rule = FIRST_ZOOM.find(
    ([ruleLayer, classes]) => ruleLayer === layer && (classes === 'all' || classes.includes(String(featureClass))),
  );
  return rule?.[2] ?? BASEMAP_ZOOMS.min;
}

function toGeoJson(feature: BasemapFeature, project: (point: RdPoint) => [number, number]): Feature {
  const properties = feature.name === '' ? { class: feature.class } : { class: feature.class, name: feature.name };
  return { type: 'Feature', properties, geometry: projected(feature.geometry, project) };
}

function projected(geometry: BasemapFeature['geometry'], project: (point: RdPoint) => [number, number]): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: project(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(project) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(project))),
      };
  }
}
