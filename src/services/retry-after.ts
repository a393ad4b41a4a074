/**
 * The header `Retry-After` in milliseconds from now: seconds or a date (RFC 9110, 10.2.3). null without one or when it says
 * nothing of the kind; browsers hide it from pages unless the service shows it to them on purpose.
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  // A date has letters; without that, "-5" and "1.5" would be read as years.
  if (!/[A-Za-z]{3}/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
