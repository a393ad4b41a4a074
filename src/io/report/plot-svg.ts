import { multiPolygonBounds, unionBounds } from '../../domain/geometry/bounds';
import type { Plot } from '../../domain/plot';
import { dominantType } from '../../domain/plot-programme';
import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import { type Html, html, ours } from './html';
import type { ReportArt } from './report-context';

/** RD metres onto a drawing, north up. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly bounds: RdBounds;
  readonly unitsPerMetre: number;
  at(x: number, y: number): readonly [x: number, y: number];
}

/** The drawing of a size on which bounds with some metres around them just fit. */
export function drawingOf(of: RdBounds, marginM: number, width: number, height: number): Drawing {
  const [wide, high] = [of[2] - of[0] + 2 * marginM, of[3] - of[1] + 2 * marginM];
  const unitsPerMetre = Math.min(width / wide, height / high);
  const left = (of[0] + of[2] - width / unitsPerMetre) / 2;
  const top = (of[1] + of[3] + height / unitsPerMetre) / 2;
  return {
    width,
    height,
    bounds: [left, top - height / unitsPerMetre, left + width / unitsPerMetre, top],
    unitsPerMetre,
    at: (x, y) => [(x - left) * unitsPerMetre, (top - y) * unitsPerMetre],
  };
}

/** Path data of an outline; what is smaller than a tenth of a unit falls away. */
export function pathOf(geometry: RdMultiPolygon, { at }: Drawing): string {
  let path = '';
  for (const ring of geometry.flat()) {
    let before = '';
    for (const [index, [x, y]] of ring.entries()) {
      const [left, top] = at(x, y);
      const point = `${tenths(left)} ${tenths(top)}`;
      if (point === before || index === ring.length - 1) continue;
      path += `${before === '' ? 'M' : 'L'}${point}`;
      before = point;
    }
    if (before !== '') path += 'Z';
  }
  return path;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The hatches of the document, by type, once; whatever draws plots refers to them. */
export const hatchId = (type: string): string => `vlak-${type.replace(' ', '-')}`;

/** A plot's outline in the colours, hatch and line of the map. */
export function plotShape(plot: Plot, geometry: RdMultiPolygon, drawing: Drawing, art: ReportArt, thin = 1): Html {
  const type = dominantType(plot);
  const { width, dash, filled } = art.outline(plot.status);
  const color = filled ? art.color(type) : DROPPED;
  const path = pathOf(geometry, drawing);
  const dashes = dash && ours(` stroke-dasharray="${dash.map((length) => length * width * thin).join(' ')}"`);
  return html`${filled ? html`<path d="${path}" fill="${color}" fill-opacity="0.3" fill-rule="evenodd"/>` : null}${
    filled && type
      ? html`<path d="${path}" fill="url(#${hatchId(type)})" fill-opacity="0.75" fill-rule="evenodd"/>`
      : null
  }<path d="${path}" fill="none" stroke="${color}" stroke-width="${width * thin}" stroke-linejoin="round"${dashes}/>`;
}

const DROPPED = '#6b7075';

export const boundsOfAll = (geometries: readonly RdMultiPolygon[]): RdBounds | null =>
  geometries.length === 0 ? null : geometries.map(multiPolygonBounds).reduce(unionBounds);
