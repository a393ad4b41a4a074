import { describe, expect, it } from 'vitest';
import { bad, good, type Result } from '../../../src/domain/result';
import type { Municipality } from '../../../src/services/municipality';
import type { FetchedLayer } from '../../../src/services/preparation/preparation';
import type { ServiceProblem } from '../../../src/services/service-problem';
import { square } from '../../../src/services/testing/fake-parcels';
import { type FakeServices, fakeServices, json, problemJson } from '../../../src/services/testing/fake-services';
import { memoryJournal } from '../../../src/services/testing/memory-journal';
import { createFetching } from './fetching';

const PLACE: Municipality = {
  code: 'GM0193',
  name: 'Teststad',
  outline: [square(150_000, 450_000, 1_000)],
  year: 2026,
  source: 'CBS gebiedsindelingen',
};
const OFFLINE = { name: 'service-offline' } as const;

/** Fetching of which the layers' states are kept, one after the other. */
function begin(fake: FakeServices, municipality: () => Promise<Result<Municipality, ServiceProblem>>) {
  const journal = memoryJournal();
  const states: FetchedLayer[] = [];
  const fetching = createFetching({
    requester: fake.requester,
    journal: () => journal,
    ready: async () => undefined,
    municipality,
    onChange: () => void states.push(fetching.state().amenities),
  });
  const until = async (state: FetchedLayer['state']): Promise<void> => {
    while (fetching.state().amenities.state !== state)
      await new Promise((resolve) => fake.clock.after(10, () => resolve(null)));
  };
  return { fetching, states, until: (state: FetchedLayer['state']) => fake.clock.through(until(state)) };
}

const overpass = { elements: [{ type: 'node', id: 1, lat: 52, lon: 5.3, tags: { shop: 'supermarket' } }] };

describe('a layer that is fetched', () => {
  it('says since and until when it waits for a service that is busy', async () => {
    const fake = fakeServices((_, nth) =>
      nth === 1 ? problemJson(429, 'Too Many Requests', { 'retry-after': '20' }) : json(overpass),
    );
    const startedAt = fake.clock.now();
    const { fetching, states, until } = begin(fake, async () => good(PLACE));
    fetching.fetch('amenities');
    await until('ready');
    const waits = states.flatMap((now) => (now.state === 'fetching' && now.waiting ? [now.waiting] : []));
    const [wait] = waits;
    expect(wait).toMatchObject({ since: startedAt, problem: { name: 'service-busy', status: 429 } });
    expect((wait?.until ?? 0) - startedAt).toBeGreaterThanOrEqual(20_000);
    expect((wait?.until ?? 0) - startedAt).toBeLessThanOrEqual(21_000);
    // It goes on, and then waits no more.
    expect(states.some((now) => now.state === 'fetching' && now.waiting === undefined)).toBe(true);
    expect(states.at(-1)).toMatchObject({ state: 'ready', features: 1 });
  });

  it('goes on by itself when the network comes back, before it failed for want of one or after', async () => {
    const fake = fakeServices(() => json(overpass));
    const network = { online: false, asked: 0 };
    const { fetching, states, until } = begin(fake, async () => {
      network.asked += 1;
      return network.online ? good(PLACE) : bad(OFFLINE);
    });
    fetching.fetch('amenities');
    await until('failed');
    fetching.cameOnline();
    // It came back and went again: that is found out by trying.
    await until('failed');
    expect(network.asked).toBe(2);

    fetching.fetch('amenities');
    network.online = true;
    // While the last try is under way.
    fetching.cameOnline();
    await until('ready');
    expect(states.at(-1)).toMatchObject({ state: 'ready' });
    expect(network.asked).toBe(4);
  });
});
