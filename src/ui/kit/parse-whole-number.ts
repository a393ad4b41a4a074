/** What was typed as a whole number: `1.250`, `1 250` and `1250` are the same; '' is unknown (null). */
export type TypedNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly reason: 'no-number' | 'too-low' | 'too-high' };

/** Reads a whole number the way people type it in Dutch, within [min, max]. */
export function parseWholeNumber(text: string, min: number, max: number): TypedNumber {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  // A dot or space only between groups of three: "1.5" is not fifteen.
  const grouped = /^[-−]?\d{1,3}([.\s]\d{3})+$/.test(typed);
  const digits = grouped ? typed.replaceAll(/[.\s]/g, '') : typed;
  if (!/^[-−]?\d+$/.test(digits)) return { ok: false, reason: 'no-number' };
  const value = Number(digits.replace('−', '-'));
  if (value < min) return { ok: false, reason: 'too-low' };
  if (value > max) return { ok: false, reason: 'too-high' };
  return { ok: true, value };
}
