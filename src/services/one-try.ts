import type { Clock } from './clock';

/** The browser's own, or Node's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How one try at an answer ended. */
export type Outcome =
  /** Unpacked, in the pieces in which it came. */
  | { readonly kind: 'answer'; readonly pieces: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter: string | null; readonly text: string }
  | { readonly kind: 'network' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'too-large' };

export interface OneTry {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** As it is to be reached. */
  readonly url: string;
  readonly init: RequestInit;
  readonly maxBytes: number;
  /** Nothing heard for so long, at the start or halfway, is silence. */
  readonly silenceMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each piece that comes in, unpacked. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** What an error says is short; more of it is not read. */
const MAX_ERROR_BYTES = 65_536;

/** fetch tells no more than that there was no answer: no network, no such host, refused by CORS, or broken off. */
const network = () => 'network' as const;

/** Asks once and reads the whole answer. Never rejects: network, silence and stopping are outcomes. */
export async function tryOnce(one: OneTry): Promise<Outcome> {
  if (one.signal?.aborted) return { kind: 'stopped' };
  // Taken out, because a browser's fetch refuses to be called as something's method.
  const { clock, silenceMs, fetch } = one;
  const abort = new AbortController();
  let interrupt: (why: 'silent' | 'stopped') => void = () => undefined;
  const interrupted = new Promise<'silent' | 'stopped'>((resolve) => {
    interrupt = resolve;
  });
  const stop = (): void => interrupt('stopped');
  one.signal?.addEventListener('abort', stop, { once: true });
  let cancelSilence = clock.after(silenceMs, () => interrupt('silent'));
  const heard = (bytes: number): void => {
    cancelSilence();
    cancelSilence = clock.after(silenceMs, () => interrupt('silent'));
    one.onBytes?.(bytes);
  };
  try {
    const asked = fetch(one.url, { ...one.init, signal: abort.signal });
    const response = await Promise.race([interrupted, asked.catch(network)]);
    if (typeof response === 'string') return { kind: response };
    heard(0);
    const body = await readBody(response, interrupted, response.ok ? one.maxBytes : MAX_ERROR_BYTES, heard);
    if (response.ok) return body;
    const { status } = response;
    const retryAfter = response.headers.get('retry-after');
    if (body.kind === 'stopped') return body;
    // That it turns us down counts, whether or not its words came through.
    return { kind: 'status', status, retryAfter, text: body.kind === 'answer' ? textOf(body.pieces) : '' };
  } finally {
    cancelSilence();
    one.signal?.removeEventListener('abort', stop);
    // Of an answer that was read to its end this does nothing.
    abort.abort();
  }
}

async function readBody(
  response: Response,
  interrupted: Promise<'silent' | 'stopped'>,
  maxBytes: number,
  heard: (bytes: number) => void,
): Promise<Exclude<Outcome, { kind: 'status' }>> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  while (reader !== undefined) {
    const piece = await Promise.race([interrupted, reader.read().catch(network)]);
    if (typeof piece === 'string') return { kind: piece };
    if (piece.done) break;
    bytes += piece.value.length;
    heard(piece.value.length);
    if (bytes > maxBytes) return { kind: 'too-large' };
    pieces.push(piece.value);
  }
  return { kind: 'answer', pieces };
}

/** What was answered, as UTF-8. */
export function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** What was answered, in one piece. */
export function bytesOf(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
