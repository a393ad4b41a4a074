/** What was typed as a number: `1.250`, `1 250` and `1250` are the same; '' is unknown (null). */
export type TypedNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly reason: 'no-number' | 'too-low' | 'too-high' };

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Also takes `12,5` and `12.5`. */
  readonly decimals: boolean;
}

/** Reads a number the way people type it in Dutch, within its range. */
export function parseNumber(text: string, { min, max, decimals }: NumberRange): TypedNumber {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  // A dot or space only between groups of three: "1.5" is not fifteen, and "0.125" is not 125.
  const grouped = /^[-−]?[1-9]\d{0,2}([.\s]\d{3})+(,\d*)?$/.test(typed);
  const plain = grouped ? typed.replaceAll(/[.\s]/g, '') : typed;
  // A comma with nothing behind it yet is a number that is still being typed.
  if (!(decimals ? /^[-−]?\d+([.,]\d*)?$/ : /^[-−]?\d+$/).test(plain)) return { ok: false, reason: 'no-number' };
  const value = Number(plain.replace('−', '-').replace(',', '.'));
  if (value < min) return { ok: false, reason: 'too-low' };
  if (value > max) return { ok: false, reason: 'too-high' };
  return { ok: true, value };
}
