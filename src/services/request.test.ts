import { describe, expect, test } from 'vitest';
import { good, type Result } from '../domain/result';
import { createGate } from './gate';
import type { Ask, AskOptions } from './request';
import { type FakeServices, fakeServices, json, problemJson } from './testing/fake-services';

const URL_OF_IT = 'https://api.pdok.nl/cbs/x?f=json';
const ask: Ask<unknown> = { service: 'cbs', url: URL_OF_IT, read: good };

const asking = (
  fake: FakeServices,
  options: AskOptions = {},
  more: Partial<Ask<unknown>> = {},
): Promise<Result<unknown, unknown>> => fake.clock.through(fake.requester.ask({ ...ask, ...more }, options));

/** A body that gives one piece and then nothing for ever. */
const halting = (): Response =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"a"')) }));

describe('a good answer', () => {
  test('comes in as it is, with its bytes counted and no headers of our own', async () => {
    const fake = fakeServices(() => json({ é: 1 }));
    let bytes = 0;
    expect(await asking(fake, { onBytes: (more) => (bytes += more) })).toEqual(good({ é: 1 }));
    expect(bytes).toBe(new TextEncoder().encode('{"é":1}').length);
    expect(fake.asked).toHaveLength(1);
    expect(fake.asked[0]?.init.headers).toBeUndefined();
    expect(fake.asked[0]?.init.credentials).toBe('omit');
  });

  test('comes from the stand-in when there is one', async () => {
    const fake = fakeServices(() => json(1), { origin: 'http://localhost:1' });
    expect(await asking(fake)).toEqual(good(1));
    expect(fake.asked[0]?.url).toBe('http://localhost:1/api.pdok.nl/cbs/x?f=json');
  });

  test('to a form is asked by POST, as a form that needs no leave', async () => {
    const fake = fakeServices(() => json(1));
    await asking(fake, {}, { form: { data: 'a b&c' } });
    const { method, body } = fake.asked[0]?.init ?? {};
    expect([method, body instanceof URLSearchParams && body.toString()]).toEqual(['POST', 'data=a+b%26c']);
  });
});

describe('a busy service', () => {
  test('at most four requests are under way at a time', async () => {
    const fake = fakeServices(() => json(1));
    await fake.clock.through(Promise.all(Array.from({ length: 20 }, () => fake.requester.ask(ask))));
    expect(fake.asked).toHaveLength(20);
    expect(fake.mostAtOnce()).toBe(4);
  });

  test('429 with Retry-After: nothing goes to that host before that, and then it is asked again', async () => {
    const fake = fakeServices((_, nth) =>
      nth === 1 ? problemJson(429, 'Too Many Requests', { 'retry-after': '20' }) : json(nth),
    );
    expect(await asking(fake)).toEqual(good(2));
    const [first, second] = fake.asked;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(20_000);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThanOrEqual(21_000);
  });

  test('the others wait too, and the last word is not forgotten', async () => {
    const fake = fakeServices((_, nth) => (nth === 1 ? problemJson(429, '', { 'retry-after': '20' }) : json(nth)));
    const started = fake.clock.now();
    const other = fake.requester.ask(ask).then(() => fake.requester.ask(ask));
    const late = new Promise<void>((resolve) => {
      fake.clock.after(5_000, () => void fake.requester.ask(ask).then(() => resolve()));
    });
    await fake.clock.through(Promise.all([other, late]));
    expect(fake.asked.slice(1).every(({ at }) => at - started >= 20_000)).toBe(true);
  });

  test('a Retry-After of an hour is not waited, but told', async () => {
    const fake = fakeServices(() => problemJson(429, '', { 'retry-after': '3600' }));
    expect(await asking(fake)).toMatchObject({
      problem: { name: 'service-busy', service: 'cbs', status: 429, retryAfterSeconds: 3600 },
    });
    expect(fake.asked).toHaveLength(1);
  });

  test('5xx is tried six times with growing pauses, and then named', async () => {
    const fake = fakeServices(() => new Response('<html>Bad gateway', { status: 502 }));
    expect(await asking(fake)).toMatchObject({
      problem: { name: 'service-busy', status: 502, retryAfterSeconds: null },
    });
    const pauses = fake.asked.slice(1).map(({ at }, before) => at - (fake.asked[before]?.at ?? 0));
    expect(pauses).toHaveLength(5);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });

  test('4xx is a refusal: asked once, told with its title', async () => {
    const fake = fakeServices(() => json({ title: 'Bad Request', detail: 'unknown query parameter' }, { status: 400 }));
    expect(await asking(fake)).toMatchObject({
      problem: { name: 'service-refused', status: 400, title: 'Bad Request: unknown query parameter' },
    });
    expect(fake.asked).toHaveLength(1);
  });
});

describe('no answer, or half of one', () => {
  test('a network that fails twice and comes back costs nothing', async () => {
    const fake = fakeServices((_, nth) => (nth < 3 ? null : json('there')));
    expect(await asking(fake)).toEqual(good('there'));
  });

  test('a network that stays away is this device’s or the service’s', async () => {
    expect(await asking(fakeServices(() => null))).toMatchObject({ problem: { name: 'service-unreachable' } });
    const offline = fakeServices(() => null, { online: false });
    expect(await asking(offline)).toEqual({ ok: false, problem: { name: 'service-offline' } });
  });

  test('a service that never answers is given up by name', async () => {
    const fake = fakeServices(() => 'never');
    expect(await asking(fake, {}, { silenceMs: 5_000 })).toMatchObject({
      problem: { name: 'service-silent', seconds: 5 },
    });
    expect(fake.asked).toHaveLength(6);
  });

  test('an answer that halts halfway is asked again', async () => {
    const fake = fakeServices((_, nth) => (nth === 1 ? halting() : json('whole')));
    expect(await asking(fake)).toEqual(good('whole'));
  });

  test('an answer that is cut off is asked again past the browser’s own store, and named when it stays so', async () => {
    const once = fakeServices((_, nth) => (nth === 1 ? new Response('{"type":"Feat') : json('whole')));
    expect(await asking(once)).toEqual(good('whole'));
    expect(once.asked.map(({ init }) => init.cache)).toEqual([undefined, 'reload']);
    const ever = fakeServices(() => new Response('{"type":"Feat'));
    expect(await asking(ever)).toMatchObject({ problem: { name: 'service-bad-answer', cause: 'not-json' } });
  });

  test('an answer that is too large is not read to its end, nor asked again', async () => {
    let given = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            given += 1;
            controller.enqueue(new Uint8Array(1_000));
          },
        }),
      );
    const fake = fakeServices(endless);
    expect(await asking(fake, {}, { maxBytes: 10_000 })).toMatchObject({
      problem: { name: 'service-too-large', maxBytes: 10_000 },
    });
    expect(fake.asked).toHaveLength(1);
    expect(given).toBeLessThan(15);
  });
});

describe('stopping and pausing', () => {
  test('stops at once: under way, in a pause, and before it begins', async () => {
    const silent = new AbortController();
    const fake = fakeServices(() => 'never');
    fake.clock.after(100, () => silent.abort());
    expect(await asking(fake, { signal: silent.signal })).toEqual({ ok: false, problem: { name: 'service-stopped' } });

    const pausing = new AbortController();
    const busy = fakeServices(() => problemJson(503, ''));
    busy.clock.after(100, () => pausing.abort());
    expect(await asking(busy, { signal: pausing.signal })).toMatchObject({ problem: { name: 'service-stopped' } });
    expect(busy.asked).toHaveLength(1);
    expect(await asking(busy, { signal: pausing.signal })).toMatchObject({ problem: { name: 'service-stopped' } });
    expect(busy.asked).toHaveLength(1);
  });

  test('asks nothing while the gate is shut', async () => {
    const fake = fakeServices(() => json(1));
    const gate = createGate(fake.clock.now);
    gate.pause();
    const begun = fake.clock.now();
    fake.clock.after(60_000, gate.resume);
    expect(await asking(fake, { gate })).toEqual(good(1));
    expect((fake.asked[0]?.at ?? 0) - begun).toBe(60_000);
  });
});
