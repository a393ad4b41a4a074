import { createRequester, type Requester } from '../request';
import { serviceUrls } from '../service-urls';
import { type FakeClock, fakeClock } from './fake-clock';

/** What a fake answers: a response, `null` for a network that fails, or nothing for ever. */
type FakeAnswer = Response | null | 'never';

export interface FakeServices {
  readonly requester: Requester;
  readonly clock: FakeClock;
  /** Every request in its order. */
  readonly asked: { readonly url: string; readonly init: RequestInit; readonly at: number }[];
  /** Most requests that were under way together. */
  mostAtOnce(): number;
}

/** A requester on a fake network, with a clock that does not wait and chance that is always in the middle. */
export function fakeServices(
  answer: (url: URL, nth: number, init: RequestInit) => FakeAnswer,
  { online = true, origin = null }: { readonly online?: boolean; readonly origin?: string | null } = {},
): FakeServices {
  const clock = fakeClock();
  const asked: FakeServices['asked'] = [];
  let [underWay, most] = [0, 0];
  const requester = createRequester({
    clock,
    random: () => 0.5,
    urls: serviceUrls(origin),
    online: () => online,
    async fetch(url, init) {
      asked.push({ url, init, at: clock.now() });
      const nth = asked.length;
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      const given = answer(new URL(url), nth, init);
      if (given === 'never') return new Promise(() => undefined);
      if (given === null) throw new TypeError('fetch failed');
      return given;
    },
  });
  return { requester, clock, asked, mostAtOnce: () => most };
}

export const json = (value: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(value), init);

export const problemJson = (status: number, title: string, headers: Record<string, string> = {}): Response =>
  json({ title, status }, { status, headers });
