import { plotLabel } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import { dominantType } from '../../domain/plot-programme';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import type { Release } from '../../domain/release/release';
import { lengthText, scaleBar } from '../../domain/scale-bar';
import { mapCredits } from '../map-credits';
import { type Html, html, ours } from './html';
import { boundsOfAll, drawingOf, plotShape } from './plot-svg';
import type { ReportContext, ReportMapPicture } from './report-context';
import { plotsText } from './report-words';
import { scaleAndNorth } from './scale-svg';

const OUTLINES_WIDTH = 1000;
const OUTLINES_HEIGHT = 625;

/** The map of all plots with scale bar, legend and sources; as outlines where the map could not be drawn. */
export function reportMap(release: Release, outlines: ReadonlyMap<Plot, RdMultiPolygon>, context: ReportContext): Html {
  const { session } = release;
  const plots = [...session.plots.values()];
  const sources = mapCredits([], plots, session.header, context.mapSources);
  const drawn = context.map ? picture(context.map, plots) : outlineMap(release, outlines, context);
  return html`<figure class="map">${drawn}<p class="sources"><b>Bronnen van de kaart:</b> ${[...new Set(sources)].join('; ') || 'geen'}</p></figure>`;
}

function picture(map: ReportMapPicture, plots: readonly Plot[]): Html {
  const bar = scaleBar(map.metresWide / 1000, 250);
  return html`<div class="sheet"><div class="frame"><img src="${map.src}" width="${map.width}" height="${map.height}" alt="Kaart met ${plots.length === 1 ? '1 plot' : `${plots.length} plots`}. Wat erop staat, staat ook in de tabellen van dit rapport."></div><svg class="scale" role="img" aria-label="Schaalstok: ${lengthText(bar.metres)}. Noord is boven." viewBox="0 0 1000 26"><path d="M1 8V16H${bar.pixels}V8" fill="none" stroke="#1f2a33" stroke-width="2"/><text x="${bar.pixels + 8}" y="17" font-size="16" fill="#1f2a33">${lengthText(bar.metres)}</text><path d="M985 2l7 20l-7 -5l-7 5Z" fill="#1f2a33"/><text x="972" y="18" font-size="16" font-weight="700" fill="#1f2a33" text-anchor="end">N</text></svg></div><div class="legend">${map.legend.map(
    ({ title, lines }) =>
      html`<div${lines.length > 6 ? html` class="long"` : null}><p class="legend-title">${title}</p><ul>${lines.map(
        ({ sign, label }) => html`<li>${ours(sign)}<span>${label}</span></li>`,
      )}</ul></div>`,
  )}${map.legendNotes.map((note) => html`<p class="note">${note}</p>`)}</div>`;
}

/** Plots as outlines at their place, each with its badge and number. */
function outlineMap(
  { session, undecided }: Release,
  outlines: ReadonlyMap<Plot, RdMultiPolygon>,
  { art }: ReportContext,
): Html {
  const placed = [...session.plots.values()].flatMap((plot) => {
    const outline = outlines.get(plot) ?? [];
    const bounds = outline.length === 0 ? null : boundsOfAll([outline]);
    return bounds ? [{ plot, outline, bounds }] : [];
  });
  const bounds = boundsOfAll(placed.map(({ outline }) => outline));
  if (!bounds) return html`<p>Er zijn geen plots met land om op een kaart te zetten.</p>`;
  const unplaced = session.plots.size - placed.length;
  const size = Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]);
  const drawing = drawingOf(bounds, Math.max(100, size * 0.06), OUTLINES_WIDTH, OUTLINES_HEIGHT);
  const marks = placed
    .filter(({ plot }) => !undecided.has(plot.id) && plot.status !== 'afgevallen')
    .map(({ plot, bounds: [minX, minY, maxX, maxY] }) => {
      const [x, y] = drawing.at((minX + maxX) / 2, (minY + maxY) / 2);
      return html`<g transform="translate(${Math.round(x - 10)} ${Math.round(y - 10)})"><g transform="scale(0.83)">${ours(art.badge(dominantType(plot)))}</g><text x="23" y="16" font-size="16" font-weight="700" fill="${art.color(dominantType(plot))}" stroke="#ffffff" stroke-width="3" paint-order="stroke">${plotLabel(plot)}</text></g>`;
    });
  return html`<div class="sheet"><div class="frame"><svg class="outlines" role="img" aria-label="De plots als omtrek op hun plaats. Wat erop staat, staat ook in de tabellen van dit rapport. Noord is boven." viewBox="0 0 ${OUTLINES_WIDTH} ${OUTLINES_HEIGHT}"><rect width="${OUTLINES_WIDTH}" height="${OUTLINES_HEIGHT}" fill="#f4f4ee"/>${placed.map(({ plot, outline }) => plotShape(plot, outline, drawing, art))}${marks}${scaleAndNorth(drawing, 1.4)}</svg></div></div><p class="note">Deze browser kon de kaart niet tekenen. De plots staan als omtrek op hun plaats.${unplaced > 0 ? ` ${unplaced === 1 ? '1 plot zonder plaats staat' : `${plotsText(unplaced)} zonder plaats staan`} er niet op.` : ''}</p>`;
}
