import type { Feature, Geometry, MultiPolygon } from 'geojson';
import { HOUSING_TYPES } from '../domain/code-lists';
import { pointDistanceM } from '../domain/geometry/distance';
import type { Plot } from '../domain/plot';
import { dominantType, totalUnits, unitsByType } from '../domain/plot-programme';
import type { RdPoint } from '../domain/rd-geometry';
import { mergeSharedEdges } from '../package/merge-shared-edges';
import { rdToWgs84 } from '../package/rd-wgs84';
import { labelPlace } from './label-place';
import { TYPE_MARKS } from './palette';

/** What the paint of a plot hangs on; both of its features carry it. */
export interface PlotPaint {
  /** Dominant housing type; '' when the programme has no homes. */
  readonly type: string;
  readonly status: string;
  readonly units: number;
  /** '' for a plot without homes: never 0 where nothing was said. */
  readonly unitsText: string;
  readonly name: string;
  /** True when a care site lies where the badge would come: the badge then stands above its sign. */
  readonly lifted: boolean;
  /** True for a plot that gets no badge and no name: another on the same land counts, and their words would mix. */
  readonly quiet: boolean;
}

/** Where a plot lies, WGS84 degrees. */
export interface PlotPlace {
  readonly shape: MultiPolygon;
  readonly label: readonly [lng: number, lat: number];
  /** The same point in RD metres. */
  readonly labelRd: RdPoint;
}

/** Closer than this, a care site's sign and a plot's badge run into each other at the zooms of a talk. Metres. */
const CROWDED_M = 40;

export function plotPaint(
  plot: Plot,
  place: PlotPlace | null,
  careSites: readonly { readonly at: RdPoint }[],
  quiet = false,
): PlotPaint {
  const units = totalUnits(plot);
  return {
    type: dominantType(plot) ?? '',
    status: plot.status,
    units,
    unitsText: unitsText(plot),
    name: onMap(plot.name),
    lifted: place !== null && careSites.some(({ at }) => pointDistanceM(at, place.labelRd) < CROWDED_M),
    quiet,
  };
}

/** Longest name that is written on the map; the rest stands in the panel and the list. Characters. */
const MOST_ON_MAP = 45;

const onMap = (name: string): string =>
  name.length <= MOST_ON_MAP ? name : `${name.slice(0, MOST_ON_MAP - 1).trimEnd()}…`;

// Making one takes longer than all the rest of a plot's paint.
const homesFormat = new Intl.NumberFormat('nl-NL');

/** `54` for one type; for a mixed plot the badge's own type first, then the others by letter: `30 · Z 24`. */
function unitsText(plot: Plot): string {
  const dominant = dominantType(plot);
  if (dominant === null) return '';
  const units = unitsByType(plot);
  const others = HOUSING_TYPES.filter((type) => type !== dominant && units[type] > 0);
  const written = (homes: number): string => homesFormat.format(homes);
  return [written(units[dominant]), ...others.map((type) => `${TYPE_MARKS[type].letter} ${written(units[type])}`)].join(
    ' · ',
  );
}

const places = new WeakMap<Plot['parcels'], PlotPlace | null>();

/**
 * Exact outline of the plot's parcels, for painting; null without parcels. Worked out once per set of parcels.
 * Outlines that lie over each other are painted over each other: joining them takes longer than the picture gains.
 */
export function plotPlace(plot: Plot): PlotPlace | null {
  const known = places.get(plot.parcels);
  if (known !== undefined) return known;
  const geometries = plot.parcels.map((parcel) => parcel.geometry);
  const outline = mergeSharedEdges(geometries) ?? geometries.flat();
  const label = labelPlace(outline, 2);
  const place = label && {
    shape: {
      type: 'MultiPolygon' as const,
      coordinates: outline.map((polygon) => polygon.map((ring) => ring.map((point) => [...rdToWgs84(point)]))),
    },
    label: rdToWgs84(label),
    labelRd: label,
  };
  places.set(plot.parcels, place);
  return place;
}

/** Feature ids of the plot with serial `serial` (from 1): feature-state hangs on the shape's. */
export const shapeIdOf = (serial: number): number => 2 * serial;
export const labelIdOf = (serial: number): number => 2 * serial + 1;

/** The plot as features of the map's source: its shape, and a point for its badge. */
export function plotFeatures(serial: number, place: PlotPlace, paint: PlotPaint): Feature[] {
  const feature = (id: number, part: string, geometry: Geometry): Feature => ({
    type: 'Feature',
    id,
    properties: { ...paint, part },
    geometry,
  });
  return [
    feature(shapeIdOf(serial), 'shape', place.shape),
    feature(labelIdOf(serial), 'label', { type: 'Point', coordinates: [...place.label] }),
  ];
}
