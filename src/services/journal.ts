/**
 * Where what was fetched is put by, box by box, so that a reload or a lost connection does not start over. Whoever gives one
 * sees to it that it belongs to one preparation, and tells the user himself when it cannot keep things: fetching goes on without.
 */
export interface Journal {
  load(key: string): Promise<unknown>;
  /** A value that a structured clone can hold. */
  save(key: string, value: unknown): Promise<void>;
}
