import type { SessionHeader } from '../domain/session';
import type { ExportFormat } from './formats';

/** Longest part of a name: the whole stays well within what file systems and mail programs take. */
const MAX_PART = 60;

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
  format: Pick<ExportFormat, 'extension'>,
  forWhom = '',
): string {
  const parts = [header.municipalityName, header.name, forWhom].map(forFileName).filter((part) => part !== '');
  return `${[...parts, writtenAt.slice(0, 10)].join('-')}.${format.extension}`;
}

/** Lower case letters, digits and hyphens, accents taken off: the same on every computer. */
const forFileName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-+|-+$/g, '');
