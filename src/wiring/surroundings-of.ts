import type { Surroundings } from '../io/write-context';
import { gemeenteOf, type Wires } from './wires';

/** What the opened package says of what lies round plots; null when there is none. */
export function surroundingsOf(wires: Wires): Surroundings | null {
  const gemeente = gemeenteOf(wires);
  if (!gemeente) return null;
  const areas = gemeente.areas.map(({ level, code, name, parentCode }) => ({ level, code, name, parentCode }));
  return { areas, care: gemeente.care, amenities: gemeente.amenities };
}
