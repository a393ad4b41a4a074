import type { Result } from '../../domain/result';
import type { StorageProblem } from '../storage-problem';

/**
 * What is kept: summaries and records of sessions, views per device, package manifests and their members, restore
 * points and logs of sessions.
 */
export const STORE_NAMES = ['sessions', 'records', 'views', 'packages', 'members', 'points', 'log'] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** A session's or package's id, or that id with the name of a part. */
export type StoreKey = string | readonly [owner: string, part: string];

/** Reads and writes within one transaction. What comes out is unchecked: it may be of an older or damaged version. */
export interface Transaction {
  get(store: StoreName, key: StoreKey): Promise<unknown>;
  /** Everything in a store, or what belongs to one owner. */
  all(store: StoreName, owner?: string): Promise<readonly unknown[]>;
  /** The ids under which something lies in a store that is kept by id. */
  keys(store: StoreName): Promise<readonly string[]>;
  /** The last of the parts that belong to one owner, in the order of their names; null when there is none. */
  lastPart(store: StoreName, owner: string): Promise<string | null>;
  put(store: StoreName, key: StoreKey, value: unknown): Promise<void>;
  delete(store: StoreName, key: StoreKey): Promise<void>;
  /** Everything that belongs to one owner. */
  deleteAll(store: StoreName, owner: string): Promise<void>;
}

/**
 * Where things are kept: IndexedDB, or memory when there is none. All or nothing: when the body or the commit
 * fails, nothing of it stands.
 */
export interface Backend {
  /**
   * Runs `body` in one transaction. `body` may await nothing but the transaction's own answers: IndexedDB closes
   * a transaction that waits for something else.
   */
  transact<Value>(
    mode: 'readonly' | 'readwrite',
    stores: readonly StoreName[],
    body: (transaction: Transaction) => Promise<Value>,
  ): Promise<Result<Value, StorageProblem>>;
}
