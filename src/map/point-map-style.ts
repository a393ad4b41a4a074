import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { RdBounds, RdMultiPolygon, RdPoint } from '../domain/rd-geometry';
import type { Area } from '../package/layers';
import { rdToWgs84 } from '../package/rd-wgs84';
import { labelPlace } from './label-place';
import { BASEMAP, SELECTION } from './palette';
import { REGULAR } from './style/fonts';

/** Metres; a name covers several hundred. */
const LABEL_PRECISION_M = 50;

export const POINT_MAP_SOURCE = {
  outline: 'outline',
  areas: 'areas',
  parcels: 'parcels',
  names: 'names',
  placed: 'placed',
  point: 'point',
} as const;

/** Names of buurten, of no use over pictures that have names of their own. */
export const AREA_NAMES_LAYER = 'names';
/** Pictures lie under this one. */
export const LOWEST_LINE_LAYER = 'parcel-line';

export interface PointMapGround {
  /** RD metres; null when there is none. */
  readonly outline: RdMultiPolygon | null;
  readonly areas: readonly Area[];
  /** Rows that have a place, RD metres. */
  readonly placed: readonly RdPoint[];
  /** What is shown whole when there is no outline, RD metres; null when nothing says. */
  readonly extent: RdBounds | null;
}

/** Parcels in RD metres as MapLibre takes them. */
export const parcelFeatures = (parcels: readonly RdMultiPolygon[]): FeatureCollection =>
  collection(parcels.map(polygonFeature));

/** Points in RD metres as MapLibre takes them. */
export const pointFeatures = (points: readonly RdPoint[]): FeatureCollection =>
  collection(points.map((point) => feature({ type: 'Point', coordinates: [...rdToWgs84(point)] })));

/** A map to point at: the gemeente with its wijken and buurten, what has a place already, and the place that is pointed at. */
export function pointMapStyle({ outline, areas, placed }: Omit<PointMapGround, 'extent'>): StyleSpecification {
  const names = areas.flatMap(({ level, name, geometry }) => {
    const place = level === 'buurt' ? labelPlace(geometry, LABEL_PRECISION_M) : null;
    return place ? [feature({ type: 'Point', coordinates: [...rdToWgs84(place)] }, { name })] : [];
  });
  const data = {
    [POINT_MAP_SOURCE.outline]: collection(outline ? [polygonFeature(outline)] : []),
    [POINT_MAP_SOURCE.areas]: collection(areas.map(({ geometry }) => polygonFeature(geometry))),
    // They come later: a file is read for them.
    [POINT_MAP_SOURCE.parcels]: collection([]),
    [POINT_MAP_SOURCE.names]: collection(names),
    [POINT_MAP_SOURCE.placed]: pointFeatures(placed),
    [POINT_MAP_SOURCE.point]: pointFeatures([]),
  };
  const sources = Object.fromEntries(
    Object.entries(data).map(([name, features]) => [name, { type: 'geojson' as const, data: features }]),
  );
  return { version: 8, sources, layers: LAYERS };
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

const polygonFeature = (rd: RdMultiPolygon): Feature =>
  feature({
    type: 'MultiPolygon',
    coordinates: rd.map((polygon) => polygon.map((ring) => ring.map((point) => [...rdToWgs84(point)]))),
  });

const LAYERS: LayerSpecification[] = [
  { id: 'background', type: 'background', paint: { 'background-color': BASEMAP.background } },
  {
    id: 'inside',
    type: 'fill',
    source: POINT_MAP_SOURCE.outline,
    paint: { 'fill-color': BASEMAP.land.farmland, 'fill-antialias': false },
  },
  {
    id: LOWEST_LINE_LAYER,
    type: 'line',
    source: POINT_MAP_SOURCE.parcels,
    paint: { 'line-color': BASEMAP.boundary, 'line-width': 0.5, 'line-opacity': 0.55 },
  },
  {
    id: 'area-line',
    type: 'line',
    source: POINT_MAP_SOURCE.areas,
    paint: { 'line-color': BASEMAP.boundary, 'line-width': 0.8, 'line-opacity': 0.7 },
  },
  {
    id: 'outline',
    type: 'line',
    source: POINT_MAP_SOURCE.outline,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': SELECTION.outline, 'line-width': 2.5, 'line-dasharray': [3, 1.5] },
  },
  {
    id: 'placed',
    type: 'circle',
    source: POINT_MAP_SOURCE.placed,
    paint: {
      'circle-radius': 5,
      'circle-color': BASEMAP.placeText,
      'circle-stroke-color': BASEMAP.halo,
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: AREA_NAMES_LAYER,
    type: 'symbol',
    source: POINT_MAP_SOURCE.names,
    layout: { 'text-field': ['get', 'name'], 'text-font': REGULAR, 'text-size': 13, 'text-max-width': 8 },
    paint: { 'text-color': BASEMAP.placeText, 'text-halo-color': BASEMAP.halo, 'text-halo-width': 1.8 },
  },
  {
    id: 'point',
    type: 'circle',
    source: POINT_MAP_SOURCE.point,
    paint: {
      'circle-radius': 9,
      'circle-color': SELECTION.fill,
      'circle-stroke-color': SELECTION.outline,
      'circle-stroke-width': 3,
    },
  },
];
