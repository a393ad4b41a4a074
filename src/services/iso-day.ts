/** The date (UTC) of a moment in milliseconds since 1970, as ISO: `2026-11-25`. */
export const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The date in an ISO moment of a service; null when it is none. */
export function dayOf(moment: string | null): string | null {
  const day = moment?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}
