import { type IDBPDatabase, openDB } from 'idb';
import type { Journal } from '../../../src/services/journal';
import { type Draft, readDraft } from './draft';
import { type RememberedChoice, readRememberedChoice } from './remembered-choice';

const DATABASE_NAME = 'van-bod-naar-plot-voorbereiden';
/** To be raised with every new form of what is kept: all of it can be fetched again. */
const DATABASE_VERSION = 1;
const STORES = ['draft', 'journal', 'choices'] as const;
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
}

/**
 * A database of its own, so that what is half done can never stand in the way of sessions.
 * @param onTrouble hears why this device cannot keep things (full, forbidden), and null when it can again
 */
export function createPreparationStore(
  onTrouble: (detail: string | null) => void,
  databaseName = DATABASE_NAME,
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
        for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
        for (const name of STORES) database.createObjectStore(name);
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
      for (const key of [...memory.keys()]) if (!key.startsWith('choices ')) memory.delete(key);
      try {
        const transaction = (await connect()).transaction(['draft', 'journal'], 'readwrite');
        await Promise.all([
          transaction.objectStore('draft').clear(),
          transaction.objectStore('journal').clear(),
          transaction.done,
        ]);
        onTrouble(null);
      } catch (error) {
        forget();
        onTrouble(detailOf(error));
      }
    },
  };
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
