import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Everything the benchmarks make. */
export const CACHE = fileURLToPath(new URL('../../.cache/bench', import.meta.url));
