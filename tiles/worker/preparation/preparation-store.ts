import { type IDBPDatabase, openDB } from 'idb';
import type { Journal } from '../../../src/services/journal';
import { type Draft, readDraft } from './draft';
import { type FileMarks, type KeptFile, readFileMarks, readKeptFile } from './kept-files';
import { type RememberedChoice, readRememberedChoice } from './remembered-choice';

const DATABASE_NAME = 'van-bod-naar-plot-voorbereiden';
/** 2: files too. What was kept before stays as it is; its readers look at everything they are given. */
const DATABASE_VERSION = 2;
const STORES = ['draft', 'journal', 'choices', 'files', 'marks'] as const;
type StoreName = (typeof STORES)[number];

/** What survives a reload. Nothing rejects: a device that keeps nothing is told of once, and memory takes over. */
export interface PreparationStore {
  readDraft(): Promise<Draft | null>;
  writeDraft(draft: Draft): Promise<void>;
  /** What was fetched; a journal from before `clear` keeps nothing any more. */
  journal(): Journal;
  /** What the user said of columns; not thrown away with the rest. */
  readChoice(key: string): Promise<RememberedChoice | null>;
  writeChoice(key: string, choice: RememberedChoice): Promise<void>;
  /** Throws away draft and journal. */
  clear(): Promise<void>;
  /** Those that are whole. */
  readFiles(): Promise<readonly KeptFile[]>;
  /** false when there is no room for it: then nothing of it is kept. */
  writeFile(file: KeptFile): Promise<boolean>;
  removeFile(id: string): Promise<void>;
  readMarks(id: string): Promise<FileMarks>;
  writeMarks(id: string, marks: FileMarks): Promise<void>;
  clearFiles(): Promise<void>;
}

/**
 * A database of its own, so that what is half done can never stand in the way of sessions.
 * @param onTrouble hears why this device cannot keep things (full, forbidden), and null when it can again
 * @param freeBytes what the browser still allows
 */
export function createPreparationStore(
  onTrouble: (detail: string | null) => void,
  databaseName = DATABASE_NAME,
  freeBytes: () => Promise<number> = async () => Number.POSITIVE_INFINITY,
): PreparationStore {
  const memory = new Map<string, unknown>();
  let connection: Promise<IDBPDatabase> | null = null;
  let generation = 0;
  const forget = (): void => {
    connection = null;
  };
  /** A full disk is not a lost connection: opening it again for every box would leave hundreds open. */
  const forgetWhenLost = (error: unknown): void => {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) forget();
  };
  const connect = (): Promise<IDBPDatabase> => {
    connection ??= openDB(databaseName, DATABASE_VERSION, {
      upgrade(database) {
        for (const name of STORES) if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    return connection;
  };

  const read = async (store: StoreName, key: string): Promise<unknown> => {
    const inMemory = memory.get(`${store} ${key}`);
    if (inMemory !== undefined) return inMemory;
    try {
      return await (await connect()).get(store, key);
    } catch (error) {
      forget();
      onTrouble(detailOf(error));
      return undefined;
    }
  };
  const write = async (store: StoreName, key: string, value: unknown): Promise<void> => {
    try {
      await (await connect()).put(store, value, key);
      memory.delete(`${store} ${key}`);
      onTrouble(null);
    } catch (error) {
      forgetWhenLost(error);
      memory.set(`${store} ${key}`, value);
      onTrouble(detailOf(error));
    }
  };

  /** One or more stores at once; what goes wrong is told of. */
  const change = async (
    names: readonly StoreName[],
    work: (
      stores: (name: StoreName) => { clear(): Promise<void>; delete(key: string): Promise<void> },
    ) => Promise<void>[],
  ): Promise<void> => {
    try {
      const transaction = (await connect()).transaction([...names], 'readwrite');
      await Promise.all([...work((name) => transaction.objectStore(name)), transaction.done]);
      onTrouble(null);
    } catch (error) {
      forget();
      onTrouble(detailOf(error));
    }
  };

  return {
    readDraft: async () => readDraft(await read('draft', 'draft')),
    writeDraft: (draft) => write('draft', 'draft', draft),
    journal: () => {
      const own = generation;
      return {
        load: async (key) => (own === generation ? await read('journal', key) : undefined),
        save: async (key, value) => {
          if (own === generation) await write('journal', key, value);
        },
      };
    },
    readChoice: async (key) => readRememberedChoice(await read('choices', key)),
    writeChoice: (key, choice) => write('choices', key, choice),
    async clear() {
      generation += 1;
      for (const key of [...memory.keys()]) if (/^(draft|journal) /.test(key)) memory.delete(key);
      await change(['draft', 'journal'], (store) => [store('draft').clear(), store('journal').clear()]);
    },
    async readFiles() {
      try {
        const files = await (await connect()).getAll('files');
        return files.map(readKeptFile).filter((file) => file !== null);
      } catch (error) {
        forget();
        onTrouble(detailOf(error));
        return [];
      }
    },
    async writeFile(file) {
      // The package that is made of it needs room as well, and so does what is fetched.
      if (file.bytes > (await freeBytes()) / 2) return false;
      try {
        // A plain Blob: what a browser keeps of a File differs.
        const parts = file.parts.map(({ name, blob }) => ({ name, blob: blob.slice() }));
        await (await connect()).put('files', { ...file, parts }, file.id);
        return true;
      } catch (error) {
        forgetWhenLost(error);
        console.warn('A file is not kept on this device', error);
        return false;
      }
    },
    removeFile: (id) => change(['files', 'marks'], (store) => [store('files').delete(id), store('marks').delete(id)]),
    readMarks: async (id) => readFileMarks(await read('marks', id)),
    writeMarks: (id, marks) => write('marks', id, marks),
    async clearFiles() {
      for (const key of [...memory.keys()]) if (key.startsWith('marks ')) memory.delete(key);
      await change(['files', 'marks'], (store) => [store('files').clear(), store('marks').clear()]);
    },
  };
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
