import { isoDay } from '../../../src/services/iso-day';
import { fileSource } from './file-source';
import type { HeldFile } from './held-file';
import type { FileMarks, KeptFile } from './kept-files';

/** A file that ended the program so often while it was read is not read again by itself. */
const MOST_TRIES = 2;

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

/** A file that this device kept: to be opened, unless that went wrong before. */
export function restoredFile({ order: _, ...file }: KeptFile, marks: FileMarks): HeldFile {
  const problem = { name: 'file-unreadable', detail: 'het lezen liep twee keer vast' } as const;
  return {
    ...file,
    source: fileSource(file.ownSource, marks.source ?? {}),
    state: marks.unfinished < MOST_TRIES ? 'opening' : { problem },
    layers: [],
    isKept: true,
  };
}
