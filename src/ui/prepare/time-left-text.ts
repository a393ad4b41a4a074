import { formatDecimal } from '../kit/format';
import { prepareTexts } from '../texts/prepare';

const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
/** From here on minutes are more exact than an estimate can be. */
const IN_HOURS_FROM = 90;

/** How long it will still take, in words; `null` is too early to say. */
export function timeLeftText(msLeft: number | null): string {
  const texts = prepareTexts.fetch.left;
  if (msLeft === null) return texts.unknown;
  const minutes = msLeft / MINUTE_MS;
  if (minutes < 1) return texts.moments;
  if (minutes < 10) return texts.minutes(Math.ceil(minutes));
  // In fives, so that it does not jump about.
  if (minutes < IN_HOURS_FROM) return texts.minutes(Math.ceil(minutes / 5) * 5);
  return texts.hours(formatDecimal(Math.ceil((minutes / MINUTES_PER_HOUR) * 2) / 2));
}
