import type { SessionHeader } from '../domain/session';
import { fileNamePart } from './file-name-part';

/** A session is called after the day it was begun; in a name that ends with that same day it would stand twice. */
const withoutDay = (name: string, day: Date): string => {
  const words = (year: boolean): string =>
    new Intl.DateTimeFormat('nl-NL', {
      day: 'numeric',
      month: 'long',
      ...(year ? { year: 'numeric' } : {}),
      timeZone: 'Europe/Amsterdam',
    }).format(day);
  const parts = `-${fileNamePart(name)}-`;
  for (const said of [isoDay(day), fileNamePart(words(true)), fileNamePart(words(false))])
    if (parts.includes(`-${said}-`)) return parts.replace(`-${said}-`, '-');
  return name;
};

/** `2026-11-22`, in Dutch time. */
const isoDay = (day: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(day);

/**
 * Municipality, session, date: `markerwaard-ronde-2-2026-11-22.rd.geojson`. A file for others than the gemeente says so
 * before the date, so that it is neither mixed up with the confidential one nor saved over it.
 *
 * @param writtenAt ISO date(-time)
 * @param forWhom of or for whom, where that tells two files apart; '' for the gemeente's own
 */
export function exportFileName(
  header: Pick<SessionHeader, 'municipalityName' | 'name'>,
  writtenAt: string,
  format: { readonly extension: string },
  forWhom = '',
): string {
  const day = new Date(writtenAt);
  const name = withoutDay(header.name, day);
  const parts = [header.municipalityName, name, forWhom].map(fileNamePart).filter((part) => part !== '');
  return `${[...parts, isoDay(day)].join('-')}.${format.extension}`;
}
