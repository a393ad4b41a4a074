import type { Journal } from '../journal';

/** A journal that keeps clones, as IndexedDB would. */
export function memoryJournal(): Journal & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    load: async (key) => kept.get(key),
    save: async (key, value) => {
      kept.set(key, structuredClone(value));
    },
  };
}
