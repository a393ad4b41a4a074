import type { OpenPackage } from '../package/open-package';
import type { Surroundings } from './write-context';

/** What the opened package says of what lies round plots, without the outlines of areas: it goes to a worker. null when there is none. */
export function surroundingsOf(
  gemeente: Pick<OpenPackage, 'areas' | 'care' | 'amenities'> | null,
): Surroundings | null {
  if (!gemeente) return null;
  const areas = gemeente.areas.map(({ level, code, name, parentCode }) => ({ level, code, name, parentCode }));
  return { areas, care: gemeente.care, amenities: gemeente.amenities };
}
