import { type CheckResult, checksAt, describeCheck } from '../../domain/checks/checks-of';
import { plotLabel } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import { dominantType, totalUnits } from '../../domain/plot-programme';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import type { Release } from '../../domain/release/release';
import { dutchDate } from '../explanation';
import type { Cell, Column, Table } from '../table/table';
import { type Html, html, ours } from './html';
import { plotCutout } from './plot-cutout';
import type { ReportContext } from './report-context';
import { distancesTable } from './report-distances';
import { capital, homesOr, homesText, numberText, UNKNOWN } from './report-words';

interface PlotPageOf {
  readonly release: Release;
  readonly plot: Plot;
  readonly outline: RdMultiPolygon;
  /** The plot list, of which a plot's page says the same in another form. */
  readonly table: Table;
  readonly row: readonly Cell[];
  readonly checks: readonly CheckResult[];
  readonly withNeighbours: boolean;
}

const FACTS =
  'adres wijk_buurt kadastrale_aanduidingen oppervlakte_m2 grondeigendom grondpositie bouwwijze plantype sloop netto status telt_mee reden_afgevallen planologische_status periode jaar kansrijkheid ontmoetingsruimte knelpunten voorgesteld_door opmerking vertrouwelijkheid plancode bron peildatum'.split(
    ' ',
  );
const PARTNERS =
  'initiatiefnemer corporatie_of_investeerder zorgorganisatie welzijnspartner toets_zorgkantoor toets_corporatie'.split(
    ' ',
  );

/** Everything that is released of one plot, with its cut-out of the map. */
export function plotPage(of: PlotPageOf, context: ReportContext): Html {
  const { plot, outline, release } = of;
  const label = plotLabel(plot);
  const name = capital(plot.name.trim()) || 'Zonder naam';
  const badge = ours(
    `<svg class="badge" viewBox="0 0 24 24" aria-hidden="true">${context.art.badge(dominantType(plot))}</svg>`,
  );
  return html`<section class="plot" id="plot-${label}" aria-labelledby="kop-${label}"><h3 id="kop-${label}">${badge}<span>${label} ${name}</span></h3><div class="plot-body"><div>${
    plotCutout(plot, outline, context, of.withNeighbours) ??
    html`<p class="note">Deze plot heeft nog geen percelen.</p>`
  }${programme(plot)}${part('Partners', facts(of, PARTNERS, 'nog geen'))}${agreements(plot, release)}${opinions(plot, release)}${part('Afstanden', distancesTable(plot, context.surroundings))}</div><div>${part('Gegevens', facts(of, FACTS, null))}${checks(of)}</div></div></section>`;
}

const part = (heading: string, content: Html | null): Html | null => content && html`<h4>${heading}</h4>${content}`;

function programme(plot: Plot): Html {
  if (plot.programme.length === 0) return html`<h4>Programma</h4><p>Nog geen programma.</p>`;
  return html`<h4>Programma</h4><table class="programme"><caption class="unseen">Programma van ${plotLabel(plot)}</caption><thead><tr><th scope="col">Woningtype</th><th scope="col">Woningen</th><th scope="col">Segment</th><th scope="col">Eigendom</th></tr></thead><tbody>${plot.programme.map(
    ({ type, units, segment, tenureOwner }) =>
      html`<tr><th scope="row">${capital(type)}</th><td>${homesOr(units, UNKNOWN)}</td><td class="words">${segment}</td><td class="words">${tenureOwner}</td></tr>`,
  )}<tr class="total"><th scope="row">Samen</th><td>${homesOr(totalUnits(plot), UNKNOWN)}</td><td colspan="2"></td></tr></tbody></table>`;
}

/** What would be missed: homes that go are not known to be none. */
const NOT_SAID: Readonly<Record<string, string>> = { sloop: UNKNOWN, netto: `${UNKNOWN}, want de sloop is onbekend` };

/** Names and values of columns that the audience has; what is empty is left out, or said when `none` is given. */
function facts({ table, row }: PlotPageOf, ids: readonly string[], none: string | null): Html | null {
  const lines = ids.flatMap((id) => {
    const at = table.columns.findIndex((column) => column.id === id);
    const column = table.columns[at];
    const value = row[at] ?? NOT_SAID[id] ?? none;
    return column && value !== null ? [html`<dt>${capital(column.heading)}</dt><dd>${worded(column, value)}</dd>`] : [];
  });
  return lines.length > 0 ? html`<dl>${lines}</dl>` : null;
}

const worded = ({ kind, id }: Column, value: string | number): string => {
  if (typeof value === 'string') return id === 'peildatum' ? value.split('; ').map(dutchDate).join('; ') : value;
  return id === 'jaar' ? `${value}` : kind === 'integer' ? homesOr(value, UNKNOWN) : numberText(value);
};

function agreements(plot: Plot, { hidden }: Release): Html | null {
  if (hidden.has('agreement')) return null;
  const list = plot.agreements.map(({ what, organisation, due }) => {
    const by = [organisation, due === null ? '' : `voor ${dutchDate(due)}`].filter((text) => text.trim() !== '');
    return html`<li>${what}${by.length > 0 ? ` (${by.join(', ')})` : ''}</li>`;
  });
  return part('Afspraken', list.length > 0 ? html`<ul>${list}</ul>` : html`<p>Nog geen afspraken.</p>`);
}

function opinions(plot: Plot, { hidden, session }: Release): Html | null {
  if (hidden.has('opinion') || plot.opinions.length === 0) return null;
  return part(
    'Oordelen',
    html`<ul>${plot.opinions.map(
      ({ partner, value, reason }) =>
        html`<li>${session.partners.get(partner)?.name ?? 'Onbekende partij'}: <b>${value}</b>${reason.trim() === '' ? '' : ` (${reason})`}</li>`,
    )}</ul>`,
  );
}

function checks({ plot, checks: all, release }: PlotPageOf): Html | null {
  // They are made of what was said in the room too; who may not have that, gets no findings of half of it.
  if (release.hidden.has('position')) return null;
  const own = checksAt(all, plot.id);
  if (own.length === 0) return part('Controles', html`<p>Geen opmerkingen bij ${homesText(totalUnits(plot))}.</p>`);
  return part(
    'Controles',
    html`<ul>${own.map((result) => {
      const { message, whatToDo, source } = describeCheck(result);
      return html`<li>${result.severity === 'let op' ? html`<b>Let op:</b> ` : null}${message} ${whatToDo} <small>${source}</small></li>`;
    })}</ul>`,
  );
}
