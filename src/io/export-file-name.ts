import type { SessionHeader } from '../domain/session';
import { fileNamePart } from './file-name-part';

/**
 * Municipality, session, date: `markerwaard-sessie-22-november-2026-11-22.rd.geojson`. A file for others than the
 * gemeente says so before the date, so that it is neither mixed up with the confidential one nor saved over it.
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
  const parts = [header.municipalityName, header.name, forWhom].map(fileNamePart).filter((part) => part !== '');
  return `${[...parts, writtenAt.slice(0, 10)].join('-')}.${format.extension}`;
}
