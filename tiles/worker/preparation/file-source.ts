import type { LayerSource } from '../../../src/package/layers';

/** More says nothing more, and is no name to show. */
const MOST = 300;

/**
 * Where a file is from: what was said of it, and the rest as it would be without. Blank is not said, and neither is a date that is none.
 * @param own what the file itself tells: its name, `onbekend` and the day on which it was changed
 */
export function fileSource(own: LayerSource, said: Partial<LayerSource>): LayerSource {
  const text = (value = '', otherwise: string): string => value.trim().slice(0, MOST) || otherwise;
  const { referenceDate = '' } = said;
  return {
    source: text(said.source, own.source),
    licence: text(said.licence, own.licence),
    referenceDate: isDay(referenceDate) ? referenceDate : own.referenceDate,
  };
}

/** An ISO date of a day that exists. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
