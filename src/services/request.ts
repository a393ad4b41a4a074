import { bad, good, type Result } from '../domain/result';
import { isRecord } from '../package/read-rd-geometry';
import { backOffMs, LONGEST_RETRY_AFTER_MS } from './back-off';
import type { Clock } from './clock';
import type { Gate } from './gate';
import { bytesOf, type Fetch, type Outcome, textOf, tryOnce } from './one-try';
import { retryAfterMs } from './retry-after';
import type { BadAnswerCause, ServiceName, ServiceProblem } from './service-problem';
import type { ServiceUrls } from './service-urls';
import { createSlots } from './slots';
import { wait } from './wait';

export interface Ask<Value> {
  readonly service: ServiceName;
  /** The service's own address; `ServiceUrls` makes of it what is really asked. */
  readonly url: string;
  /** Sent as a form by POST; without it the question is a GET. */
  readonly form?: Readonly<Record<string, string>>;
  /** `bytes`: `read` gets a `Uint8Array` instead of what JSON says. */
  readonly as?: 'json' | 'bytes';
  /** The gate for what comes in: a typed value, or why not. A bad answer is asked for again, because it may have been cut off. */
  readonly read: (answer: unknown) => Result<Value, BadAnswerCause>;
  /** Unpacked; 64 MB when not given. */
  readonly maxBytes?: number;
  /** 30 seconds when not given. */
  readonly silenceMs?: number;
  /** Six when not given; fewer for what one can do without. */
  readonly tries?: number;
}

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly gate?: Gate | undefined;
  /** Hears of every piece that comes in, of tries that fail too: bytes after unpacking. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Everything that goes to a public service goes through one of these. */
export interface Requester {
  readonly urls: ServiceUrls;
  readonly clock: Clock;
  /** Asks until there is a good answer or no point in going on. Never rejects. */
  ask<Value>(ask: Ask<Value>, options?: AskOptions): Promise<Result<Value, ServiceProblem>>;
}

export interface RequesterOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly urls: ServiceUrls;
  /** Whether this device has a network at all, as far as it knows. */
  readonly online?: () => boolean;
}

/** Nothing is asked until then, milliseconds since 1970. */
interface Quiet {
  readonly until: number;
  readonly problem: ServiceProblem;
}

/** PDOK asks for few requests at a time. */
const AT_ONCE = 4;
const MOST_TRIES = 6;
const MAX_BYTES = 64_000_000;
const SILENCE_MS = 30_000;

/**
 * One polite requester: at most four requests at a time, longer and longer pauses when a service is busy (`Retry-After`
 * is honoured, and then holds for every request to that host), a bounded number of tries, and no headers of our own.
 */
export function createRequester({ fetch, clock, random, urls, online = () => true }: RequesterOptions): Requester {
  const slots = createSlots(AT_ONCE);
  const quiet = new Map<string, Quiet>();

  const askTurn = async <Value>(
    ask: Ask<Value>,
    again: boolean,
    { signal, gate, onBytes }: AskOptions,
  ): Promise<Outcome> => {
    if (gate && !(await gate.passed(signal))) return { kind: 'stopped' };
    return slots.run(async () => {
      const until = quiet.get(hostOf(ask.url));
      if (until !== undefined && !(await waitUntil(until, { signal, gate }))) return { kind: 'stopped' };
      return tryOnce({
        fetch,
        clock,
        url: urls.reach(ask.url),
        init: initOf(ask.form, again),
        maxBytes: ask.maxBytes ?? MAX_BYTES,
        silenceMs: ask.silenceMs ?? SILENCE_MS,
        signal,
        onBytes,
      });
    });
  };

  /** False when it was told to stop before. */
  const waitUntil = async ({ until, problem }: Quiet, { signal, gate }: AskOptions): Promise<boolean> => {
    const forMs = until - clock.now();
    if (forMs <= 0) return true;
    const release = gate?.hold(until, problem);
    const waited = await wait(clock, forMs, signal);
    release?.();
    return waited;
  };

  return {
    urls,
    clock,
    async ask<Value>(ask: Ask<Value>, options: AskOptions = {}): Promise<Result<Value, ServiceProblem>> {
      let again = false;
      for (let failures = 1; ; failures++) {
        const outcome: Outcome = await askTurn(ask, again, options);
        if (outcome.kind === 'stopped' || options.signal?.aborted) return bad({ name: 'service-stopped' });
        const read: Result<Value, ServiceProblem> | null =
          outcome.kind === 'answer' ? readAnswer(ask, outcome.pieces) : null;
        if (read?.ok) return read;
        // What the browser may have kept is what was bad.
        again = read !== null;
        const problem = read?.problem ?? problemOf(ask, outcome, clock.now(), online);
        const asked = askedMs(outcome, clock.now());
        if (failures >= (ask.tries ?? MOST_TRIES) || !worthTrying(problem, asked)) return bad(problem);
        const pauseMs = backOffMs(failures, asked, random);
        // Who says "too many requests" means all of ours; browsers often hide how long it wants us to wait.
        if (asked !== null || (outcome.kind === 'status' && outcome.status === 429)) {
          const until = clock.now() + (asked ?? pauseMs);
          if (until > (quiet.get(hostOf(ask.url))?.until ?? 0)) quiet.set(hostOf(ask.url), { until, problem });
        }
        const pause = { until: clock.now() + pauseMs, problem };
        if (!(await waitUntil(pause, options))) return bad({ name: 'service-stopped' });
      }
    },
  };
}

const hostOf = (url: string): string => new URL(url).host;

function initOf(form: Ask<unknown>['form'], again: boolean): RequestInit {
  const cache = again ? { cache: 'reload' as const } : {};
  const post = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  return { credentials: 'omit', ...cache, ...post };
}

function readAnswer<Value>(ask: Ask<Value>, pieces: readonly Uint8Array[]): Result<Value, ServiceProblem> {
  const parsed = ask.as === 'bytes' ? good(bytesOf(pieces)) : parseJson(textOf(pieces));
  const read = parsed.ok ? ask.read(parsed.value) : parsed;
  return read.ok ? read : bad({ name: 'service-bad-answer', service: ask.service, cause: read.problem });
}

function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return good(JSON.parse(text) as unknown);
  } catch {
    return bad('not-json');
  }
}

/** What the service asked us to wait, when this is a refusal for now. */
const askedMs = (outcome: Outcome, now: number): number | null =>
  outcome.kind === 'status' ? retryAfterMs(outcome.retryAfter, now) : null;

const isForNow = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

function problemOf(
  { service, silenceMs, maxBytes }: Ask<unknown>,
  outcome: Outcome,
  now: number,
  online: () => boolean,
): ServiceProblem {
  switch (outcome.kind) {
    case 'status': {
      const { status, text } = outcome;
      if (!isForNow(status)) return { name: 'service-refused', service, status, title: titleOf(text) };
      const asked = askedMs(outcome, now);
      return {
        name: 'service-busy',
        service,
        status,
        retryAfterSeconds: asked === null ? null : Math.ceil(asked / 1_000),
      };
    }
    case 'network':
      return online() ? { name: 'service-unreachable', service } : { name: 'service-offline' };
    case 'silent':
      return { name: 'service-silent', service, seconds: (silenceMs ?? SILENCE_MS) / 1_000 };
    case 'too-large':
      return { name: 'service-too-large', service, maxBytes: maxBytes ?? MAX_BYTES };
    case 'stopped':
      return { name: 'service-stopped' };
    case 'answer':
      throw new Error('An answer is no problem');
  }
}

function worthTrying(problem: ServiceProblem, asked: number | null): boolean {
  if (asked !== null && asked > LONGEST_RETRY_AFTER_MS) return false;
  return problem.name !== 'service-refused' && problem.name !== 'service-too-large';
}

/** What `application/problem+json` says; older servers give a page of HTML, which is nothing to show. */
function titleOf(text: string): string {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return '';
  const { title, detail } = parsed.value;
  return [title, detail]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(': ')
    .slice(0, 300);
}
