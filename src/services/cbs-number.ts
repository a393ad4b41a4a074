/**
 * A number of CBS; null when it is unknown: missing, or one of the codes -99995 to -99999, -99999997 and -99999999 that stand
 * for "unknown", "secret" and the like. Nothing that is counted here can be below zero.
 */
export function cbsNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}
