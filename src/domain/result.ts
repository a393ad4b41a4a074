/**
 * Fallible work returns this instead of throwing: a value, or a problem with a name. Each named problem has
 * one Dutch sentence in `src/ui/texts`; `throw` is kept for bugs.
 */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const good = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const bad = <Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
