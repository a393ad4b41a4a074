import { plotLabel } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import { type Html, html } from './html';
import { boundsOfAll, drawingOf, pathOf, plotShape } from './plot-svg';
import type { ReportContext } from './report-context';
import { scaleAndNorth } from './scale-svg';

const WIDTH = 320;
const HEIGHT = 240;
/** Room around a plot, metres, and as a part of its size. */
const MARGIN_M = 25;
const MARGIN_PART = 0.3;
/** More parcels than this are too small to tell apart: then only the nearest are drawn. */
const MOST_NEIGHBOURS = 500;

/** The plot with the parcels around it, from exact outlines; null for a plot without land. */
export function plotCutout(
  plot: Plot,
  outline: RdMultiPolygon,
  context: ReportContext,
  withNeighbours: boolean,
): Html | null {
  const bounds = outline.length === 0 ? null : boundsOfAll([outline]);
  if (!bounds) return null;
  const size = Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]);
  const drawing = drawingOf(bounds, Math.max(MARGIN_M, size * MARGIN_PART), WIDTH, HEIGHT);
  const neighbours = withNeighbours ? nearest(context.parcelsNear(drawing.bounds), bounds) : [];
  const words = neighbours.length > 0 ? 'met de percelen eromheen' : 'zonder omgeving';
  return html`<svg class="cutout" role="img" aria-label="Uitsnede van de kaart: ${plotLabel(plot)} ${plot.name}, ${words}. Noord is boven." viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#f4f4ee"/><path d="${neighbours.map((each) => pathOf(each, drawing)).join('')}" fill="none" stroke="#80878d" stroke-width="0.6"/>${plotShape(plot, outline, drawing, context.art)}${scaleAndNorth(drawing)}</svg>`;
}

function nearest(parcels: readonly RdMultiPolygon[], [minX, minY, maxX, maxY]: RdBounds): readonly RdMultiPolygon[] {
  if (parcels.length <= MOST_NEIGHBOURS) return parcels;
  const far = (parcel: RdMultiPolygon): number => {
    const [x, y] = parcel[0]?.[0]?.[0] ?? [0, 0];
    return Math.hypot(Math.max(minX - x, 0, x - maxX), Math.max(minY - y, 0, y - maxY));
  };
  return parcels
    .map((parcel) => ({ parcel, far: far(parcel) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ parcel }) => parcel);
}
