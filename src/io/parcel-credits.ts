import type { Plot, PlotParcel } from '../domain/plot';
import type { SessionHeader } from '../domain/session';

type Header = Pick<SessionHeader, 'fictional'>;

/**
 * Where a plot's outline comes from, by its own parcels, whatever package is open now: source and licence. Says "fictief"
 * in every row, because rows travel without their file.
 */
export function sourceOf({ parcels }: Pick<Plot, 'parcels'>, header: Header): string {
  const sources = distinct(parcels.map((parcel) => joined([named(parcel.source), parcel.licence])));
  return marked(sources.join('; ') || 'Gemaakt in de sessie', header);
}

/** For the head of a file: each source of its plots once, with peildatum and licence ([domain.md] §8). */
export const attributionOf = (plots: readonly Pick<Plot, 'parcels'>[], header: Header): readonly string[] =>
  creditsOf(
    plots.flatMap(({ parcels }) => parcels),
    header,
  );

/** Each source once, with peildatum and licence. */
export function creditsOf(
  sources: readonly Pick<PlotParcel, 'source' | 'referenceDate' | 'licence'>[],
  header: Header,
): readonly string[] {
  const credits = sources.map(({ source, referenceDate, licence }) =>
    joined([named(source), referenceDate === '' ? '' : `peildatum ${referenceDate}`, licence]),
  );
  return distinct(credits).map((text) => marked(text, header));
}

const named = (source: string): string => source || 'Bron onbekend';

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(', ');

const marked = (text: string, { fictional }: Header): string =>
  fictional && !/fictief/i.test(text) ? `${text} (fictief)` : text;

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
