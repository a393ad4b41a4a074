import { BUILD_METHODS, TARGET_TYPES } from '../../domain/code-lists';
import type { TallyFigures, TallyPeriod } from '../../domain/tally';
import { type Html, html } from './html';
import type { ReportArt } from './report-context';
import { capital, homesOr, homesText, plotsText, UNKNOWN } from './report-words';

/** The tally of a period as a table: per housing type, with the homes in plots per bouwwijze. */
export function tallyTable({ period, inTarget, rows, total }: TallyPeriod): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Tabel van de telling ${period}"><table class="tally"><caption>Telling ${period}${inTarget ? null : ' (niet in de opgave)'}, in woningen</caption><thead><tr>${headings}</tr></thead><tbody>${rows.map(
    (figures) =>
      html`<tr><th scope="row">${capital(figures.type)}</th>${figureCells(capital(figures.type), figures)}</tr>`,
  )}<tr class="total"><th scope="row">Samen</th>${figureCells('Samen', total)}</tr></tbody></table></div>${demolition(total)}`;
}

/** Homes that go for the plots are kept apart (`domain.md` §2); where some are unknown, what is known is a bound and says so. */
function demolition({ gross, demolished, demolishedUnknownPlots: unknown, net }: TallyPeriod['total']): Html | null {
  if (gross === 0) return null;
  const why = unknown > 0 ? `Bij ${plotsText(unknown)} is de sloop onbekend.` : '';
  if (demolished === null || net === null)
    return html`<p class="note">Bruto ${homesText(gross)}; sloop en netto zijn onbekend.</p>`;
  const [least, most] = unknown > 0 ? ['minstens ', 'hooguit '] : ['', ''];
  return html`<p class="note">Bruto ${homesText(gross)}, sloop ${least}${homesOr(demolished, UNKNOWN)}, netto ${most}${homesOr(net, UNKNOWN)}. ${why}</p>`;
}

const headings = html`<th scope="col">Woningtype</th><th scope="col">Opgave</th><th scope="col">Startsaldo</th><th scope="col">In plots</th>${BUILD_METHODS.map(
  (method) => html`<th scope="col">${capital(method === 'onbekend' ? 'bouwwijze onbekend' : method)}</th>`,
)}<th scope="col">Nog nodig</th><th scope="col">Boven opgave</th>`;

/** Types without a target have nothing to reach, and say so. */
function figureCells(label: string, figures: TallyFigures): Html {
  const aims = label === 'Samen' || isTarget(label);
  return html`<td>${aims ? homesOr(figures.target, UNKNOWN) : 'geen'}</td><td>${aims ? balance(figures) : '–'}</td><td><b>${homesOr(figures.tagged, UNKNOWN)}</b></td>${BUILD_METHODS.map(
    (method) => html`<td>${homesOr(figures.taggedByBuildMethod[method], UNKNOWN)}</td>`,
  )}<td>${aims ? homesOr(figures.remaining, UNKNOWN) : '–'}</td><td>${figures.target === null ? '–' : homesOr(figures.over, UNKNOWN)}</td>`;
}

const isTarget = (label: string): boolean => TARGET_TYPES.some((type) => capital(type) === label);

/** What is not filled in counts as nothing, and then the sum is only a part. */
const balance = ({ startingBalance: { total, known } }: TallyFigures): string =>
  known ? homesOr(total, UNKNOWN) : total === 0 ? UNKNOWN : `${homesOr(total, UNKNOWN)} (onvolledig)`;

const LABEL = 120;
const BAR = 420;
const ROW = 30;
const WIDTH = 760;

/** Of a period the types that have a target or homes. */
const shortRows = ({ rows }: TallyPeriod): TallyPeriod['rows'] =>
  rows.filter(({ type, tagged }) => isTarget(capital(type)) || tagged > 0);

/** How many lines `shortTallyTable` has, sums included. */
export const shortTallyLines = (periods: readonly TallyPeriod[]): number =>
  periods.reduce((sum, period) => sum + shortRows(period).length + 1, 0);

/** The tally of several periods in one table, without the types of which there are no homes and no target. */
export function shortTallyTable(periods: readonly TallyPeriod[]): Html {
  const line = (period: string, label: string, figures: TallyFigures): Html =>
    html`<tr${label === 'Samen' ? html` class="total"` : null}><td class="words"><span class="name">${period}</span></td><th scope="row">${label}</th>${figureCells(label, figures)}</tr>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="Tabel van de telling per periode"><table class="tally short"><caption class="unseen">Telling per periode, in woningen</caption><thead><tr><th scope="col">Periode</th>${headings}</tr></thead><tbody>${periods.map(
    (each) => [
      ...shortRows(each).map((figures) => line(each.period, capital(figures.type), figures)),
      line(each.period, 'Samen', each.total),
    ],
  )}</tbody></table></div>`;
}

/** Per period and type how far the target is filled: a bar with what it stands for written beside it. */
export function tallyChart(periods: readonly TallyPeriod[], art: ReportArt, withMargin: boolean): Html {
  const bars = periods.flatMap(({ period, rows }) => [
    { heading: period, row: null },
    ...rows.filter(({ type }) => isTarget(capital(type))).map((row) => ({ heading: '', row })),
  ]);
  const most = Math.max(
    1,
    ...bars.map(({ row }) => (row ? Math.max(row.targetWithMargin ?? 0, row.startingBalance.total + row.tagged) : 0)),
  );
  const long = (homes: number): number => Math.round((BAR * homes * 10) / most) / 10;
  const said: string[] = [];
  const drawn = bars.map(({ heading, row }, index) => {
    const y = index * ROW;
    if (!row) return html`<text x="0" y="${y + 21}" font-size="14" font-weight="700">${capital(heading)}</text>`;
    const { startingBalance, tagged, targetWithMargin, remaining, over } = row;
    const goal = targetWithMargin === null ? null : Math.ceil(targetWithMargin - 1e-6);
    const words =
      goal === null
        ? `${homesOr(tagged, '0')} in plots, opgave onbekend`
        : `${homesOr(Math.floor(startingBalance.total + tagged + 1e-6), '0')} van ${homesOr(goal, '0')}, ${over > 0 ? `${homesOr(over, '0')} boven opgave` : remaining === 0 ? 'gehaald' : `nog ${homesOr(remaining, '0')}`}`;
    said.push(`${row.type}: ${words}`);
    const start = long(startingBalance.total);
    const color = art.color(row.type);
    return html`<text x="0" y="${y + 20}" font-size="13">${capital(row.type)}</text>${
      targetWithMargin === null
        ? null
        : html`<rect x="${LABEL}" y="${y + 6}" width="${Math.max(1, long(targetWithMargin))}" height="18" fill="#ffffff" stroke="#4a545c" stroke-dasharray="3 2"/>`
    }<rect x="${LABEL}" y="${y + 6}" width="${start}" height="18" fill="#8b959c"/><rect x="${LABEL + start}" y="${y + 6}" width="${long(tagged)}" height="18" fill="${color}"/><text x="${LABEL + Math.max(start + long(tagged), long(targetWithMargin ?? 0)) + 8}" y="${y + 20}" font-size="13">${words}</text>`;
  });
  const height = bars.length * ROW + 26;
  const y = height - 16;
  return html`<svg class="chart" role="img" aria-label="Grafiek van de telling. ${said.join('. ')}. De cijfers staan in de tabellen." viewBox="0 0 ${WIDTH} ${height}" fill="#1f2a33">${drawn}<rect x="${LABEL}" y="${y}" width="14" height="12" fill="#8b959c"/><text x="${LABEL + 20}" y="${y + 11}" font-size="12">startsaldo</text><rect x="${LABEL + 100}" y="${y}" width="14" height="12" fill="${art.color('geclusterd')}"/><text x="${LABEL + 120}" y="${y + 11}" font-size="12">in plots, in de kleur van het type</text><rect x="${LABEL + 320}" y="${y}" width="14" height="12" fill="#ffffff" stroke="#4a545c" stroke-dasharray="3 2"/><text x="${LABEL + 340}" y="${y + 11}" font-size="12">${withMargin ? 'opgave met marge' : 'opgave'}</text></svg>`;
}
