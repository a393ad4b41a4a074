import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import { isRecord } from '../src/package/read-rd-geometry';
import type { Journal } from '../src/services/journal';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Names of our own files: nothing else in the folder is touched. */
const OWN_FILE = /^[0-9a-f]{64}\.gz(\.deel)?$/;

export interface FolderJournal extends Journal {
  readonly folder: string;
  /** Whether something of an earlier run was used. */
  wasUsed(): boolean;
  /** Takes away what was kept, and the folder when there is nothing else in it. */
  clear(): Promise<void>;
}

/**
 * A journal in a folder, one file for each entry, so that a command that was broken off goes on where it was. A file is whole or
 * not there; one that is damaged is left aside. What is wrong with the folder is told, once, and is no reason to stop fetching.
 * @param onNote hears in a Dutch sentence what is not used or not kept
 */
export function folderJournal(folder: string, onNote: (text: string) => void): FolderJournal {
  let used = false;
  let isKept = true;
  const pathOf = (key: string): string => join(folder, `${createHash('sha256').update(key).digest('hex')}.gz`);
  return {
    folder,
    async load(key) {
      let bytes: Uint8Array;
      try {
        bytes = await readFile(pathOf(key));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') onNote(`${pathOf(key)} is niet te lezen en wordt niet gebruikt.`);
        return null;
      }
      const value = await valueIn(bytes, key);
      if (value === undefined) {
        onNote(`${pathOf(key)} is beschadigd en wordt niet gebruikt: dat deel wordt opnieuw opgehaald.`);
        return null;
      }
      used = true;
      return value;
    },
    async save(key, value) {
      if (!isKept) return;
      const path = pathOf(key);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${path}.deel`, await pack(serialize({ key, value })));
        await rename(`${path}.deel`, path);
      } catch (error) {
        isKept = false;
        const why = error instanceof Error ? error.message : error;
        onNote(
          `In ${folder} is niet te schrijven (${why}): het ophalen gaat door, maar begint na een onderbreking opnieuw.`,
        );
      }
    },
    wasUsed: () => used,
    async clear() {
      try {
        const own = (await readdir(folder)).filter((name) => OWN_FILE.test(name));
        await Promise.all(own.map((name) => rm(join(folder, name), { force: true })));
        await rmdir(folder);
      } catch (error) {
        // Never made, or something of the user's is in it.
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) onNote(`${folder} is niet weg te halen.`);
      }
    },
  };
}

/** undefined when the file is not whole, or not of this entry. */
async function valueIn(bytes: Uint8Array, key: string): Promise<unknown> {
  try {
    const entry: unknown = deserialize(await unpack(bytes));
    return isRecord(entry) && entry.key === key && 'value' in entry ? entry.value : undefined;
  } catch {
    // Cut off, or not ours: told by whoever asked.
    return undefined;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
