import { type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import { bad, good, type Result } from '../../domain/result';
import type { StorageProblem } from '../storage-problem';
import { type Backend, STORE_NAMES, type StoreKey, type StoreName, type Transaction } from './backend';

const DATABASE_NAME = 'van-bod-naar-plot';
/**
 * Of the stores, and to be raised with every new version of the records: a tab with an older program then
 * cannot open the database any more, and so never writes over newer records.
 */
const DATABASE_VERSION = 3;

/**
 * IndexedDB as a backend. Opens on first use and again after it was closed from outside (the browser dropped it,
 * or a tab with a newer program asked for it), so that a retry is a real one.
 *
 * Writes are `strict`: the promise resolves when the browser has flushed to disk, so what is shown as saved
 * survives not only a killed tab but also an empty battery. It costs the disk some milliseconds and the main
 * thread none, at the pace of people who tag plots.
 */
export function createDatabase(name = DATABASE_NAME): Backend {
  let connection: Promise<IDBPDatabase> | null = null;
  const forget = (): void => {
    connection = null;
  };
  const connect = (): Promise<IDBPDatabase> => {
    connection ??= openDB(name, DATABASE_VERSION, {
      upgrade(database) {
        // Only makes what is missing, so that it gives the same from every version, and after an interruption.
        for (const store of STORE_NAMES) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
        }
      },
      blocking(_current, _blocked, event) {
        // A newer program wants to upgrade: stand aside. Our next write finds the newer version and says so.
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    return connection;
  };

  return {
    async transact(mode, stores, body) {
      const opened = await attempt(async () => (await connect()).transaction([...stores], mode, DURABILITY));
      if (!opened.ok) {
        forget();
        return bad(openingProblem(opened.problem));
      }
      const transaction = opened.value;
      const done = attempt(() => transaction.done);
      const value = await attempt(() => body(inTransaction(transaction)));
      if (!value.ok) abort(transaction);
      const end = await done;
      if (value.ok && end.ok) return good(value.value);
      return bad(writingProblem(transaction.error ?? (value.ok ? (end.ok ? null : end.problem) : value.problem)));
    },
  };
}

const DURABILITY = { durability: 'strict' } as const;

/** A promise's outcome as a result; whatever it rejects with is the problem. */
async function attempt<Value>(run: () => Promise<Value>): Promise<Result<Value, unknown>> {
  try {
    return good(await run());
  } catch (error) {
    return bad(error);
  }
}

type AnyTransaction = IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>;

function inTransaction(transaction: AnyTransaction): Transaction {
  const writable = (store: StoreName): IDBPObjectStore<unknown, string[], string, 'readwrite'> => {
    if (transaction.mode === 'readonly') throw new Error(`A read-only transaction cannot write to ${store}`);
    return transaction.objectStore(store) as IDBPObjectStore<unknown, string[], string, 'readwrite'>;
  };
  return {
    get: (store, key) => transaction.objectStore(store).get(validKey(key)),
    all: (store, owner) => transaction.objectStore(store).getAll(owner === undefined ? undefined : rangeOf(owner)),
    keys: async (store) => (await transaction.objectStore(store).getAllKeys()).filter(isText),
    lastPart: async (store, owner) => {
      const cursor = await transaction.objectStore(store).openKeyCursor(rangeOf(owner), 'prev');
      const part = Array.isArray(cursor?.key) ? cursor.key[1] : null;
      return typeof part === 'string' ? part : null;
    },
    put: async (store, key, value) => {
      await writable(store).put(value, validKey(key));
    },
    delete: (store, key) => writable(store).delete(validKey(key)),
    deleteAll: (store, owner) => writable(store).delete(rangeOf(owner)),
  };
}

const isText = (key: IDBValidKey): key is string => typeof key === 'string';

const validKey = (key: StoreKey): IDBValidKey => (typeof key === 'string' ? key : [...key]);

/** Every key `[owner, part]`: an array sorts after every string, so `[owner, []]` is the end. */
const rangeOf = (owner: string): IDBKeyRange => IDBKeyRange.bound([owner], [owner, []]);

function abort(transaction: AnyTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It had already ended by itself, which is what the caller is told about.
    if (!isNamed(error, 'InvalidStateError')) throw error;
  }
}

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Refused by the browser (private mode, policy, a damaged profile), or no IndexedDB at all. */
function openingProblem(error: unknown): StorageProblem {
  if (isNamed(error, 'VersionError')) return { name: 'storage-newer-version' };
  if (isNamed(error, 'QuotaExceededError')) return { name: 'storage-full' };
  return { name: 'storage-unavailable', detail: detailOf(error) };
}

/** @throws what is no answer of IndexedDB: a bug in the body. */
function writingProblem(error: unknown): StorageProblem {
  if (isNamed(error, 'QuotaExceededError')) return { name: 'storage-full' };
  if (error === null || error instanceof DOMException) {
    return { name: 'storage-write-failed', detail: error === null ? 'transaction aborted' : detailOf(error) };
  }
  throw error;
}
