import { TARGET_TYPES, type TargetType } from '../../domain/code-lists';
import type { Release } from '../../domain/release/release';
import type { TallyPeriod, TallyRow } from '../../domain/tally';
import { type Html, html } from './html';
import { numberText, plotsText } from './report-words';

const HOMES: Readonly<Record<TargetType, readonly [one: string, more: string]>> = {
  zorggeschikt: ['zorggeschikte woning', 'zorggeschikte woningen'],
  geclusterd: ['geclusterde woning', 'geclusterde woningen'],
  nultreden: ['nultredenwoning', 'nultredenwoningen'],
};

/** What the tally comes down to, a sentence per period of the target, and what it leaves out of account. */
export function conclusion(periods: readonly TallyPeriod[], { leftOut, session }: Release): Html {
  const sentences = periods.filter(({ inTarget }) => inTarget).map(periodSentence);
  const left = leftOut.confidential + leftOut.ofOthers;
  const caveats = [
    left > 0
      ? `Hierin ${session.plots.size === 1 ? 'telt alleen de plot' : `tellen alleen de ${plotsText(session.plots.size)}`} in dit rapport; ${left === 1 ? '1 plot is' : `${plotsText(left)} zijn`} weggelaten, dus in werkelijkheid kan het minder zijn.`
      : null,
    periods.some(
      ({ inTarget, rows }) => inTarget && rows.some((row) => row.target !== null && !row.startingBalance.known),
    )
      ? 'Het startsaldo is niet helemaal ingevuld; wat ontbreekt, telt als 0.'
      : null,
  ].filter((caveat) => caveat !== null);
  if (sentences.length === 0) return html``;
  return html`<p class="conclusion">${sentences.join(' ')}</p>${caveats.length > 0 ? html`<p class="note">${caveats.join(' ')}</p>` : null}`;
}

/** `Tot en met 2030 ontbreken nog 84 zorggeschikte woningen en 129 geclusterde woningen; de opgave voor nultreden is gehaald.` */
function periodSentence({ period, rows }: TallyPeriod): string {
  const targets = TARGET_TYPES.flatMap((type) => rows.filter((row) => row.type === type).map((row) => ({ type, row })));
  const missing = targets.filter(({ row }) => (row.remaining ?? 0) > 0);
  const reached = targets.filter(({ row }) => row.remaining === 0);
  const unknown = targets.filter(({ row }) => row.remaining === null);
  const when = whenText(period);
  if (unknown.length === targets.length) return `${capitalOf(when)} is geen opgave ingevuld.`;
  const names = (of: readonly { readonly type: TargetType }[]): string => listText(of.map(({ type }) => type));
  const parts = [
    missing.length > 0 ? `${verb(missing[0]?.row)} nog ${listText(missing.map(homesOf))}` : null,
    reached.length === targets.length
      ? 'is de opgave voor alle typen gehaald'
      : reached.length > 0
        ? `${missing.length > 0 ? 'de opgave' : 'is de opgave'} voor ${names(reached)}${missing.length > 0 ? ' is' : ''} gehaald`
        : null,
    unknown.length > 0 ? `de opgave voor ${names(unknown)} is niet ingevuld` : null,
  ].filter((part) => part !== null);
  return `${capitalOf(when)} ${parts.join('; ')}.`;
}

const homesOf = ({ type, row }: { readonly type: TargetType; readonly row: TallyRow }): string => {
  const [one, more] = HOMES[type];
  return row.remaining === 1 ? `1 ${one}` : `${numberText(row.remaining ?? 0)} ${more}`;
};

const verb = (first: TallyRow | undefined): string => (first?.remaining === 1 ? 'ontbreekt' : 'ontbreken');

/** Periods are words of the user: `t/m 2030` and `2031-2036` are read out, another is named. */
function whenText(period: string): string {
  const until = /^t\/m (\d{4})$/.exec(period);
  if (until) return `tot en met ${until[1]}`;
  return /^\d{4}([-–]\d{4})?$/.test(period) ? `in ${period}` : `in de periode ${period}`;
}

const capitalOf = (text: string): string => text.slice(0, 1).toLocaleUpperCase('nl') + text.slice(1);

const listText = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
