import { plotLabel } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { type Html, html } from './html';
import { boundsOfAll, drawingOf, pathOf, plotShape } from './plot-svg';
import type { ReportContext } from './report-context';
import { scaleAndNorth } from './scale-svg';

const WIDTH = 320;
const HEIGHT = 240;
/** Room around a plot, metres, and as a part of its size. */
const MARGIN_M = 25;
const MARGIN_PART = 0.3;
/** A cut-out that holds more is drawn too fine to read. */
const MOST_NEIGHBOURS = 120;

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
  const neighbours = withNeighbours ? context.parcelsNear(drawing.bounds).slice(0, MOST_NEIGHBOURS) : [];
  const words = neighbours.length > 0 ? 'met de percelen eromheen' : 'zonder omgeving';
  return html`<svg class="cutout" role="img" aria-label="Uitsnede van de kaart: ${plotLabel(plot)} ${plot.name}, ${words}. Noord is boven." viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#f4f4ee"/><path d="${neighbours.map((each) => pathOf(each, drawing)).join('')}" fill="none" stroke="#80878d" stroke-width="0.6"/>${plotShape(plot, outline, drawing, context.art)}${scaleAndNorth(drawing)}</svg>`;
}
