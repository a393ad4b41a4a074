import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { totalUnits } from '../../domain/plot-programme';
import type { RdPoint } from '../../domain/rd-geometry';
import { rdToWgs84 } from '../../package/rd-wgs84';
import { type PlotPaint, type PlotPlace, plotFeatures, plotPaint, plotPlace } from '../plot-features';
import { type MapSpot, type PlacedSign, placeSigns } from './place-signs';
import { type PrintCamera, screenOf, spotOf } from './print-camera';
import { sizeAt } from './sign-sizes';
import type { Box } from './taken-boxes';

/** What the map of a file shows of plots. */
export interface PrintedPlots {
  /** Only what its readers may see. */
  readonly plots: Iterable<Plot>;
  /** Of those the ones that get no badge and no name. */
  readonly quiet: ReadonlySet<PlotId>;
  /** Signs of zorglocaties, which plots may not hide. */
  readonly care: readonly { readonly at: RdPoint }[];
}

/** The map that they are printed on. */
export interface PlotsPaper {
  readonly camera: PrintCamera;
  /** CSS pixels. */
  readonly cssWidth: number;
  readonly cssHeight: number;
}

const homes = new Intl.NumberFormat('nl-NL');
/** Side of a badge or sign as drawn, without the room in its picture; CSS pixels. */
const SIGN = 25;
/** Average width of a letter of `L12: 1.250`, of its height; and its halo. */
const LETTER = 0.52;
const HALO = 5;
/** Top right, where the arrow to the north stands: CSS pixels from the edges. */
const NORTH = { side: 62, low: 66 };

/** What stands at a plot: the number by which lists call it, and its homes. `L4: 60`. */
export function wordsOnMap(plot: Plot): string {
  const units = totalUnits(plot);
  return units === 0 ? plotLabel(plot) : `${plotLabel(plot)}: ${homes.format(units)}`;
}

/** Whether a plot gets a badge and a number on the map. */
export const hasSign = (plot: Plot, quiet: ReadonlySet<PlotId>): boolean =>
  plot.status !== 'afgevallen' && !quiet.has(plot.id) && plotPlace(plot) !== null;

/**
 * Plots as features of the map's source. Badges and numbers stand where they hide nothing (`placeSigns`); a number is a feature of
 * its own (`part: number`), and so is the line from a badge that moved aside to its plot (`part: leader`).
 */
export function printedPlots({ plots, quiet, care }: PrintedPlots, paper: PlotsPaper): FeatureCollection {
  const placed = [...plots].flatMap((plot, index) => {
    const place = plotPlace(plot);
    if (!place) return [];
    const paint = { ...plotPaint(plot, place, [], quiet.has(plot.id)), unitsText: '' };
    return [{ plot, place, paint, serial: index + 1, words: wordsOnMap(plot) }];
  });
  const signed = placed
    .filter(({ plot }) => hasSign(plot, quiet))
    .sort((a, b) => totalUnits(b.plot) - totalUnits(a.plot));
  const signs = signsOf(
    signed.map(({ place, words }) => ({ place, words })),
    care,
    paper,
  );
  const signOf = new Map(signed.map(({ plot }, index) => [plot, signs[index]]));
  const features = placed.flatMap(({ plot, place, paint, serial, words }) => {
    const sign = signOf.get(plot);
    if (!sign) return plotFeatures(serial, place, paint);
    const badge = spotOf(paper, sign.badge);
    return [
      ...plotFeatures(serial, { ...place, label: badge }, paint),
      ...(sign.words ? [pointOf('number', spotOf(paper, sign.words), { ...paint, unitsText: words })] : []),
      ...(moved(sign, screenOf(paper, place.label)) ? [lineOf(place.label, badge, paint)] : []),
    ];
  });
  return { type: 'FeatureCollection', features };
}

function signsOf(
  signed: readonly { readonly place: PlotPlace; readonly words: string }[],
  care: PrintedPlots['care'],
  paper: PlotsPaper,
): readonly PlacedSign[] {
  const { camera, cssWidth, cssHeight } = paper;
  const letters = sizeAt('number', camera.zoom);
  const careHalf = (SIGN * sizeAt('care', camera.zoom)) / 2;
  const fixed: Box[] = care.map(({ at }) => {
    const [x, y] = screenOf(paper, rdToWgs84(at));
    return { left: x - careHalf, right: x + careHalf, top: y - careHalf, bottom: y + careHalf };
  });
  fixed.push({ left: cssWidth - NORTH.side, right: cssWidth, top: 0, bottom: NORTH.low });
  return placeSigns(
    signed.map(({ place, words }) => ({
      at: screenOf(paper, place.label),
      wordsWide: words.length * letters * LETTER + HALO,
    })),
    {
      width: cssWidth,
      height: cssHeight,
      badge: SIGN * sizeAt('badge', camera.zoom),
      line: letters * 1.15,
      fixed,
    },
  );
}

/** Far enough that one would not see to which plot it belongs, CSS pixels. */
const MOVED = 6;
const moved = ({ badge: [x, y] }: PlacedSign, [atX, atY]: MapSpot): boolean => Math.hypot(x - atX, y - atY) > MOVED;

const featureOf = (part: string, geometry: Geometry, paint: PlotPaint): Feature => ({
  type: 'Feature',
  properties: { ...paint, part },
  geometry,
});
const pointOf = (part: string, at: MapSpot, paint: PlotPaint): Feature =>
  featureOf(part, { type: 'Point', coordinates: [...at] }, paint);
const lineOf = (from: MapSpot, to: MapSpot, paint: PlotPaint): Feature =>
  featureOf('leader', { type: 'LineString', coordinates: [[...from], [...to]] }, paint);
