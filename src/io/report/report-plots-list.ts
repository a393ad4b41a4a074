import { HOUSING_TYPES, type HousingType } from '../../domain/code-lists';
import { plotLabel } from '../../domain/designation';
import { missingPartners } from '../../domain/missing-partners';
import type { Plot } from '../../domain/plot';
import { totalUnits, unitsOfType } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';
import { countsInTally } from '../table/plots-table';
import { type Html, html } from './html';
import { capital, homesOr, plotsText } from './report-words';

/** The short version has one page for its table: this many lines fit on it. */
export const MOST_IN_SUMMARY = 40;

/** Narrow columns break words here; browsers do not know how to break Dutch themselves. */
const HYPHENATED: Readonly<Record<HousingType, string>> = {
  zorggeschikt: 'Zorg\u00adgeschikt',
  geclusterd: 'Geclus\u00adterd',
  nultreden: 'Nul\u00adtreden',
  'overig geschikt': 'Overig geschikt',
  regulier: 'Regulier',
};

/** One line per plot; the short version shows the largest and adds up the others. */
export function plotsList(release: Release, { short }: { readonly short: boolean }): Html {
  const plots = [...release.session.plots.values()];
  if (plots.length === 0) return html`<p>Er gaan geen plots naar buiten.</p>`;
  const fits = !short || plots.length <= MOST_IN_SUMMARY;
  const largest = fits
    ? null
    : new Set([...plots].sort((a, b) => totalUnits(b) - totalUnits(a)).slice(0, MOST_IN_SUMMARY - 1));
  const shown = plots.filter((plot) => largest?.has(plot) ?? true);
  const others = plots.filter((plot) => largest !== null && !largest.has(plot));
  const sums = (label: string, of: readonly Plot[]): Html =>
    html`<tr class="total"><td></td><th scope="row">${label}</th>${HOUSING_TYPES.map(
      (type) =>
        html`<td>${homesOr(
          of.reduce((sum, plot) => sum + unitsOfType(plot, type), 0),
          '',
        )}</td>`,
    )}<td>${homesOr(
      of.reduce((sum, plot) => sum + totalUnits(plot), 0),
      '',
    )}</td><td colspan="4"></td></tr>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="Tabel van de plots"><table class="plots"><caption>${
    others.length > 0 ? `De ${shown.length} grootste plots, en de andere samen` : capital(plotsText(plots.length))
  }</caption><thead><tr><th scope="col">Nr</th><th scope="col">Naam</th>${HOUSING_TYPES.map((type) => html`<th scope="col">${short ? HYPHENATED[type] : capital(type)}</th>`)}<th scope="col">Samen</th><th scope="col" class="words">Bouwwijze</th><th scope="col" class="words">Status</th><th scope="col" class="words">Periode</th><th scope="col" class="words">Telt mee</th></tr></thead><tbody>${shown.map(
    (plot) =>
      html`<tr><td>${plotLabel(plot)}</td><th scope="row"><span class="name">${plot.name}</span></th>${HOUSING_TYPES.map(
        (type) => html`<td>${homesOr(unitsOfType(plot, type), '')}</td>`,
      )}<td><b>${homesOr(totalUnits(plot), '')}</b></td><td class="words">${plot.buildMethod}</td><td class="words">${plot.status}</td><td class="words">${plot.period}</td><td class="words">${countsInTally(plot, release)}</td></tr>`,
  )}${others.length > 0 ? sums(`Nog ${plotsText(others.length)}`, others) : null}${sums('Alle plots', plots)}</tbody></table></div>`;
}

/** Plots that still miss a partner of a kind that each should have. */
export function missingList({ session }: Release): Html {
  const missing = [...session.plots.values()]
    .filter(({ status }) => status !== 'afgevallen')
    .map((plot) => ({ plot, kinds: missingPartners(plot) }))
    .filter(({ kinds }) => kinds.length > 0);
  if (missing.length === 0) return html`<p>Bij elke plot is van elke soort een partner genoemd.</p>`;
  return html`<p>Bij elke plot hoort een corporatie of investeerder, een zorgorganisatie en een welzijnspartner of bewonersgroep. Bij ${plotsText(missing.length)} ontbreekt er nog een.</p><table class="missing"><caption>Plots zonder partner</caption><thead><tr><th scope="col">Nr</th><th scope="col">Naam</th><th scope="col">Woningen</th><th scope="col">Nog zonder</th></tr></thead><tbody>${missing.map(
    ({ plot, kinds }) =>
      html`<tr><td>${plotLabel(plot)}</td><th scope="row">${plot.name}</th><td>${plot.programme.length === 0 ? 'nog geen' : homesOr(totalUnits(plot), '')}</td><td class="words">${kinds.join(', ')}</td></tr>`,
  )}</tbody></table>`;
}
