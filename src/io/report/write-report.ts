import { createChecks } from '../../domain/checks/checks-of';
import { HOUSING_TYPES } from '../../domain/code-lists';
import type { Plot } from '../../domain/plot';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import type { Release } from '../../domain/release/release';
import type { TallyPeriod } from '../../domain/tally';
import { audienceWords } from '../audience-words';
import { dutchDate, explanation } from '../explanation';
import { leftOutSentences } from '../left-out-sentences';
import { plotsTable } from '../table/plots-table';
import { releasedTally } from '../table/tally-table';
import { type Html, html, ours } from './html';
import { hatchId } from './plot-svg';
import { conclusion } from './report-conclusion';
import type { ReportContext } from './report-context';
import { reportMap } from './report-map';
import type { ReportOptions, ReportSection } from './report-options';
import { plotPage } from './report-plot';
import { MOST_IN_SUMMARY, missingList, plotsList } from './report-plots-list';
import { shortTallyLines, shortTallyTable, tallyChart, tallyTable } from './report-tally';
import { plotsText } from './report-words';
import { type SummaryRoom, summaryRoom } from './summary-room';

/** Cut-outs of more plots than this go without the parcels around them: the file would get too large to send. */
const MOST_WITH_NEIGHBOURS = 300;
/** The short version shows no more periods: it has one page for map and tally. */
const MOST_PERIODS_IN_SUMMARY = 3;

/** The report's text in pieces, with how far it is (0 to 1) at each. */
export type ReportPieces = Generator<{ readonly text: string; readonly done: number }, void, undefined>;

/**
 * The report of what is released, as the content of an HTML `body`; nothing in it comes from elsewhere and nothing in it
 * runs. It is made piece by piece, so that who writes it can let the page do something else in between.
 */
export function* reportBody(release: Release, options: ReportOptions, context: ReportContext): ReportPieces {
  const { session } = release;
  const plots = [...session.plots.values()];
  const short = options.version === 'bestuurlijk';
  const shows = (section: ReportSection): boolean => !short && options.sections.has(section);
  const outlines = new Map<Plot, RdMultiPolygon>(plots.map((plot) => [plot, context.union(plot)]));
  const { periods } = releasedTally(release);
  const tallied = short ? periods.slice(0, MOST_PERIODS_IN_SUMMARY) : periods;
  const table = { periods: tallied.length, lines: shortTallyLines(tallied) };
  const room = short ? summaryRoom(release, options.paper, table, MOST_IN_SUMMARY) : null;
  yield piece(head(release, options, context, room), 0.02);
  if (short || shows('telling')) yield piece(conclusion(tallied, release), 0.02);
  if (short || shows('kaart'))
    yield piece(section('kaart', 'Kaart van de plots', reportMap(release, outlines, context)), 0.1);
  if (short || shows('telling'))
    yield piece(section('telling', 'Telling', tallyPart(release, tallied, context, short)), 0.15);
  if (short || shows('plotlijst')) {
    const bars = room?.bars ? tallyChart(tallied, context.art, release.session.target.marginPercent !== 100) : null;
    yield piece(section('plotlijst', 'Plots', html`${bars}${plotsList(release, { short })}`), 0.2);
  }
  if (shows('plots') && plots.length > 0) {
    yield piece(html`<section id="plots" aria-labelledby="kop-plots"><h2 id="kop-plots">Per plot</h2>`, 0.2);
    const plotTable = plotsTable(release, context.surroundings);
    const checks = createChecks({ hasParcel: context.hasParcel })(session).filter(
      ({ plotId }) => !release.undecided.has(plotId),
    );
    const withNeighbours = plots.length <= MOST_WITH_NEIGHBOURS;
    for (const [index, plot] of plots.entries()) {
      const row = plotTable.rows[index] ?? [];
      const outline = outlines.get(plot) ?? [];
      const page = plotPage({ release, plot, outline, table: plotTable, row, checks, withNeighbours }, context);
      yield piece(page, 0.2 + (0.75 * (index + 1)) / plots.length);
    }
    yield piece(html`</section>`, 0.95);
  }
  if (shows('zonder-partner'))
    yield piece(section('zonder-partner', 'Plots zonder partner', missingList(release)), 0.96);
  if (shows('partijen')) yield piece(partners(release), 0.97);
  if (shows('toelichting')) yield piece(definitions(release, context), 0.98);
  yield piece(html`</main>`, 1);
}

const piece = ({ text }: Html, done: number) => ({ text, done });

const section = (id: ReportSection, heading: string, content: Html): Html =>
  html`<section id="${id}" aria-labelledby="kop-${id}"><h2 id="kop-${id}">${heading}</h2>${content}</section>`;

/** Of what the report is, and for whom. */
function head(
  release: Release,
  { version, paper }: ReportOptions,
  { writtenAt, art }: ReportContext,
  room: SummaryRoom | null,
): Html {
  const { header, plots } = release.session;
  const left = leftOutSentences(release);
  const hatches = HOUSING_TYPES.map((type) => art.hatch(type, hatchId(type))).join('');
  const layout = [version, paper, room?.wideMap ? 'wide-map' : '', room?.fullNames ? 'full-names' : '']
    .filter((name) => name !== '')
    .join(' ');
  const lines = [
    ['Sessie', header.name],
    ['Datum', dutchDate(writtenAt)],
    ['Bestemd voor', audienceWords(release.audience)],
    ['In dit rapport', plotsText(plots.size)],
    ['Weggelaten', left.length > 0 ? left.join(' ') : 'Niets.'],
  ];
  return html`<svg class="hatches" width="0" height="0" aria-hidden="true"><defs>${ours(hatches)}</defs></svg><header class="${layout}"><h1>${reportTitle(release, version)}</h1><dl>${lines.map(([name = '', text = '']) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl></header><main class="${layout}">`;
}

/** What stands at the top, and in the window's title. */
export function reportTitle({ session: { header } }: Release, version: ReportOptions['version']): string {
  const place = header.municipalityName + (header.fictional ? ' (fictief)' : '');
  return version === 'bestuurlijk'
    ? `Bestuurlijke samenvatting: woningen voor ouderen in ${place}`
    : `Woningen voor ouderen in ${place}`;
}

function tallyPart(release: Release, shown: readonly TallyPeriod[], { art }: ReportContext, short: boolean): Html {
  const { periods, undecided } = releasedTally(release);
  const { source, sourceDate } = release.session.target;
  const of = [source || 'niet ingevuld', sourceDate && dutchDate(sourceDate)].filter((text) => text !== '').join(', ');
  const waiting =
    undecided.plots > 0
      ? html`<p>${plotsText(undecided.plots)} met ${undecided.homes} woningen wacht op een besluit en telt niet mee.</p>`
      : null;
  const left = release.leftOut.confidential + release.leftOut.ofOthers > 0;
  return html`<p class="note">Bron van de opgave: ${of}. Elke woning telt één keer, in het zwaarste woningtype.${
    left ? ' Alleen de plots in dit rapport zijn geteld.' : ''
  }${shown.length < periods.length ? ` De andere perioden (${periods.length - shown.length}) staan in het volledige rapport.` : ''}</p>${waiting}${short ? shortTallyTable(shown) : html`${tallyChart(shown, art, release.session.target.marginPercent !== 100)}${shown.map(tallyTable)}`}`;
}

/** Who was at the table; only for those who may know who proposed what. */
function partners({ session, hidden }: Release): Html {
  if (hidden.has('proposer') || session.partners.size === 0) return html``;
  const list = html`<table class="missing"><caption class="unseen">Partijen aan tafel</caption><thead><tr><th scope="col">Organisatie</th><th scope="col">Rol</th></tr></thead><tbody>${[
    ...session.partners.values(),
  ].map(
    ({ name, role }) => html`<tr><th scope="row">${name}</th><td class="words">${role}</td></tr>`,
  )}</tbody></table>`;
  return section('partijen', 'Aan tafel', list);
}

function definitions(release: Release, { writtenAt }: ReportContext): Html {
  const parts = explanation(release, writtenAt).map(({ heading, lines }) => {
    const named = lines[0]?.name !== '';
    const content = named
      ? html`<dl>${lines.map(({ name, text }) => html`${name === '' ? null : html`<dt>${name}</dt>`}<dd>${text}</dd>`)}</dl>`
      : html`<ul>${lines.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
    return html`<h3>${heading}</h3>${content}`;
  });
  return section('toelichting', 'Toelichting en bronnen', html`${parts}`);
}
