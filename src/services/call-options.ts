import type { FetchProgress } from './fetch-progress';
import type { Gate } from './gate';

/** What every client of a service takes besides its question. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly gate?: Gate | undefined;
  readonly onProgress?: ((now: FetchProgress) => void) | undefined;
}
