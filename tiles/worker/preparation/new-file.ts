import { isoDay } from '../../../src/services/iso-day';
import type { HeldFile } from './held-file';

/**
 * A file that was just brought, with its parts when it is a shapefile.
 * @param now for a file without a date of its own, milliseconds since 1970
 */
export function newFile(id: string, parts: readonly File[], now: number): HeldFile {
  const [main] = parts;
  const name = main?.name ?? '';
  const ownSource = { source: name, licence: 'onbekend', referenceDate: isoDay(main?.lastModified ?? now) };
  return {
    id,
    name,
    bytes: parts.reduce((sum, { size }) => sum + size, 0),
    ownSource,
    source: ownSource,
    parts: parts.map((part) => ({ name: part.name, blob: part })),
    state: 'opening',
    layers: [],
    isKept: true,
  };
}
