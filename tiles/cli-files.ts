import { constants, openAsBlob } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { DiskBlob } from './cli-disk-blob';
import type { SourceFile } from './readers/source-file';

/** A file on disk, with the other parts of a shapefile; null when it is not there or cannot be opened. */
export async function filesAt(path: string): Promise<readonly SourceFile[] | null> {
  const main = await fileAt(path);
  if (main === null || extname(path).toLowerCase() !== '.shp') return main === null ? null : [main];
  const base = basename(path, extname(path)).toLowerCase();
  const names = await readdir(dirname(path));
  const parts = names.filter((name) => name.toLowerCase().startsWith(`${base}.`) && name !== basename(path));
  const others = await Promise.all(parts.map((name) => fileAt(join(dirname(path), name))));
  return [main, ...others.filter((file) => file !== null)];
}

/** The day on which a file was last changed, ISO. */
export const dayOf = async (path: string): Promise<string> => (await stat(path)).mtime.toISOString().slice(0, 10);

/** Bytes that Node's own Blob of a file goes to. */
const MOST_AS_BLOB = 2 ** 31 - 1;

async function onDisk(path: string, size: number): Promise<Blob> {
  await access(path, constants.R_OK);
  return new DiskBlob(path, [0, size]);
}

async function fileAt(path: string): Promise<SourceFile | null> {
  try {
    const file = await stat(path);
    if (!file.isFile()) return null;
    const blob = file.size > MOST_AS_BLOB ? await onDisk(path, file.size) : await openAsBlob(path);
    return { name: basename(path), blob, path };
  } catch {
    // Not there, no permission, or the file is not one: to the user it is all the same.
    return null;
  }
}
