import { bad, good } from '../../domain/result';
import type { StorageProblem } from '../storage-problem';
import { type Backend, STORE_NAMES, type StoreKey, type StoreName, type Transaction } from './backend';

type Entries = Map<string, { readonly key: StoreKey; readonly value: unknown }>;

/**
 * Keeps things as long as the page lives, for when the browser refuses IndexedDB: the work goes on, lists and
 * files work. Every write is done and then answered with `problem`, because nothing is kept on the device and
 * the screen must not say that it is.
 */
export function createMemoryBackend(problem: StorageProblem): Backend {
  const kept = new Map<StoreName, Entries>(STORE_NAMES.map((store) => [store, new Map()]));
  return {
    async transact(mode, _stores, body) {
      const working = new Map([...kept].map(([store, entries]) => [store, new Map(entries)]));
      const value = await body(inMemory(working));
      if (mode === 'readonly') return good(value);
      for (const [store, entries] of working) kept.set(store, entries);
      return bad(problem);
    },
  };
}

function inMemory(stores: ReadonlyMap<StoreName, Entries>): Transaction {
  const entriesOf = (store: StoreName): Entries => {
    const entries = stores.get(store);
    if (!entries) throw new Error(`No store ${store}`);
    return entries;
  };
  const idOf = (key: StoreKey): string => JSON.stringify(key);
  const belongs = (key: StoreKey, owner: string): boolean => typeof key !== 'string' && key[0] === owner;
  return {
    get: async (store, key) => entriesOf(store).get(idOf(key))?.value,
    all: async (store, owner) =>
      [...entriesOf(store).values()]
        .filter(({ key }) => owner === undefined || belongs(key, owner))
        .map(({ value }) => value),
    keys: async (store) => [...entriesOf(store).values()].flatMap(({ key }) => (typeof key === 'string' ? [key] : [])),
    lastPart: async (store, owner) =>
      [...entriesOf(store).values()].reduce<string | null>(
        (last, { key }) => (belongs(key, owner) && (last === null || (key[1] ?? '') > last) ? (key[1] ?? null) : last),
        null,
      ),
    put: async (store, key, value) => {
      entriesOf(store).set(idOf(key), { key, value });
    },
    delete: async (store, key) => {
      entriesOf(store).delete(idOf(key));
    },
    deleteAll: async (store, owner) => {
      const entries = entriesOf(store);
      for (const [id, { key }] of entries) if (belongs(key, owner)) entries.delete(id);
    },
  };
}
