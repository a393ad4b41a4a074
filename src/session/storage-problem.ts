/** Why something could not be kept on or read from this device. Dutch sentences: `src/ui/texts/problems.ts`. */
export type StorageProblem =
  | { readonly name: 'storage-unavailable'; readonly detail: string }
  | { readonly name: 'storage-full' }
  | { readonly name: 'storage-newer-version' }
  | { readonly name: 'storage-write-failed'; readonly detail: string }
  | { readonly name: 'session-not-found' }
  | { readonly name: 'session-exists' }
  /** Another tab claimed it since: this one may not write any more. */
  | { readonly name: 'session-taken-over' }
  /** Another tab has it open, so it cannot be renamed or deleted from here. */
  | { readonly name: 'session-open-elsewhere' }
  | { readonly name: 'point-not-found' }
  | { readonly name: 'log-not-whole' }
  | { readonly name: 'session-damaged'; readonly detail: string };
