import { describe, expect, test } from 'vitest';
import { fetchParcels } from './fetch-parcels';
import type { FetchProgress } from './fetch-progress';
import type { Municipality } from './municipality';
import { answerItems } from './testing/fake-ogc';
import { asOgc, asWfs, type FakeParcel, fakeParcel, square } from './testing/fake-parcels';
import { fakeServices, json, problemJson } from './testing/fake-services';
import { memoryJournal } from './testing/memory-journal';

const municipality: Municipality = {
  code: 'GM9999',
  name: 'Teststad',
  // Runs through the parcels of the first column and the last row, of which 40 of 100 m lie inside.
  outline: [square(100_060, 400_000, 5_940)],
  year: 2026,
  source: 'CBS gebiedsindelingen',
};
/** 60 by 60 hectares: those of the first column and the last row lie outside for the larger part. */
const PARCELS = Array.from(
  { length: 3_600 },
  (_, at): FakeParcel => fakeParcel(at + 1, 100_000 + (at % 60) * 100, 400_000 + Math.floor(at / 60) * 100, 100),
);
const OGC = PARCELS.map((parcel) => ({ id: parcel.localId, bounds: parcel.bounds, feature: asOgc(parcel) }));
const inside = PARCELS.filter((_, at) => at % 60 > 0 && at < 59 * 60)
  .map(({ localId }) => localId)
  .sort();

const answerWfs = (url: URL): Response => {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = (url.searchParams.get('bbox') ?? '').split(',').map(Number);
  const found = PARCELS.filter(
    ({ bounds }) => bounds[0] <= maxX && bounds[2] >= minX && bounds[1] <= maxY && bounds[3] >= minY,
  );
  const start = Number(url.searchParams.get('startIndex'));
  return json({ type: 'FeatureCollection', features: found.slice(start, start + 300).map(asWfs) });
};
const idsOf = (parcels: readonly { readonly localId: string }[]) => parcels.map(({ localId }) => localId);

describe('parcels of a municipality', () => {
  test('each once, those mostly inside, coordinates as they came, and every feature accounted for', async () => {
    const seen: FetchProgress[] = [];
    // Pages of twenty: every box of 2 km is too full and is fetched in quarters.
    const fake = fakeServices((url) => answerItems(url, OGC, 20));
    const fetching = fetchParcels(fake.requester, municipality, memoryJournal(), {
      onProgress: (now) => seen.push(now),
    });
    const fetched = await fake.clock.through(fetching);
    if (!fetched.ok) throw new Error(fetched.problem.name);
    const { parcels, counts, source, byOlderService } = fetched.value;
    expect(idsOf(parcels)).toEqual(inside);
    expect(parcels[0]?.geometry).toEqual([PARCELS[Number(parcels[0]?.localId) - 1]?.geometry]);
    expect(counts).toMatchObject({ kept: 3_481, outside: 119, withoutGeometry: 0, refused: 0, repaired: 0 });
    expect(counts.read).toBe(3_600 + counts.duplicates);
    expect(source.referenceDate).toBe('2026-05-30');
    expect(byOlderService).toBe(false);
    expect(fake.mostAtOnce()).toBe(4);

    const last = seen.at(-1);
    expect(last).toMatchObject({ share: 1, msLeft: 0 });
    expect(last?.partsDone).toBe(last?.parts);
    expect(last?.parts).toBeGreaterThan(9);
    expect(last?.bytes).toBeGreaterThan(100_000);
    expect(seen.every(({ share }, at) => share >= (seen[at - 1]?.share ?? 0))).toBe(true);
  });

  test('what the journal holds is not fetched again: after a lost connection, and after a reload', async () => {
    const journal = memoryJournal();
    const lost = fakeServices((url, nth) => (nth > 30 ? null : answerItems(url, OGC, 100)), { online: false });
    const first = await lost.clock.through(fetchParcels(lost.requester, municipality, journal));
    expect(first).toEqual({ ok: false, problem: { name: 'service-offline' } });
    const boxesKept = journal.kept.size;
    expect(boxesKept).toBeGreaterThan(2);

    const back = fakeServices((url) => answerItems(url, OGC, 100));
    const second = await back.clock.through(fetchParcels(back.requester, municipality, journal));
    expect(second.ok && idsOf(second.value.parcels)).toEqual(inside);
    const again = fakeServices(() => null);
    const seen: FetchProgress[] = [];
    const onProgress = (now: FetchProgress) => seen.push(now);
    const third = await again.clock.through(fetchParcels(again.requester, municipality, journal, { onProgress }));
    expect(third).toEqual(second);
    expect(again.asked).toEqual([]);
    expect(seen.at(-1)).toMatchObject({ share: 1, bytes: 0 });
    const asked = new Set(lost.asked.slice(0, 30).map(({ url }) => url));
    // Only pages of boxes that were not finished are asked for twice.
    expect(back.asked.filter(({ url }) => asked.has(url)).length).toBeLessThan(20);
  });

  test('what is damaged or old in the journal is fetched again', async () => {
    const journal = memoryJournal();
    const fake = fakeServices((url) => answerItems(url, OGC, 1_000));
    const first = await fake.clock.through(fetchParcels(fake.requester, municipality, journal));
    const [damaged = '', old = '', strange = ''] = journal.kept.keys();
    const kept = (key: string) =>
      structuredClone(journal.kept.get(key)) as { savedAt: number; box: { parcels: unknown[] } };
    const broken = kept(damaged);
    broken.box.parcels[3] = { localId: 'x' };
    journal.kept.set(damaged, broken);
    journal.kept.set(old, { ...kept(old), savedAt: fake.clock.now() - 4 * 24 * 3_600_000 });
    journal.kept.set(strange, 'nonsense');
    const before = fake.asked.length;
    const second = await fake.clock.through(fetchParcels(fake.requester, municipality, journal));
    expect(second).toEqual(first);
    expect(fake.asked.length - before).toBe(3);
  });

  test('when the newer service keeps refusing, the older one gives the same parcels', async () => {
    const fake = fakeServices((url) => (url.host === 'api.pdok.nl' ? problemJson(503, 'down') : answerWfs(url)));
    const fetched = await fake.clock.through(fetchParcels(fake.requester, municipality, memoryJournal()));
    if (!fetched.ok) throw new Error(fetched.problem.name);
    expect(idsOf(fetched.value.parcels)).toEqual(inside);
    expect(fetched.value.parcels[0]).toMatchObject({ cadastralMunicipality: '0761', registeredAreaM2: 100 });
    expect(fetched.value.byOlderService).toBe(true);
    // The boxes that were under way together, and none after.
    expect(fake.asked.filter(({ url }) => url.includes('api.pdok.nl'))).toHaveLength(4 * 6);
  });

  test('when neither answers, the newer one’s problem is told', async () => {
    const fake = fakeServices(() => problemJson(503, 'down'));
    const fetched = await fake.clock.through(fetchParcels(fake.requester, municipality, memoryJournal()));
    expect(fetched).toMatchObject({ problem: { name: 'service-busy', status: 503 } });
  });

  test('an older service that does not page is no endless loop', async () => {
    const fake = fakeServices((url) => {
      if (url.host === 'api.pdok.nl') return problemJson(404, 'gone');
      url.searchParams.set('startIndex', '0');
      return answerWfs(url);
    });
    const fetched = await fake.clock.through(fetchParcels(fake.requester, municipality, memoryJournal()));
    expect(fetched).toMatchObject({ problem: { name: 'service-refused', status: 404 } });
  });

  test('a municipality without parcels is a problem, not an empty layer', async () => {
    const fake = fakeServices((url) => answerItems(url, [], 1_000));
    const fetched = await fake.clock.through(fetchParcels(fake.requester, municipality, memoryJournal()));
    expect(fetched).toEqual({ ok: false, problem: { name: 'parcels-missing', municipality: 'Teststad' } });
  });

  test('stops when it is told, and keeps what it has', async () => {
    const journal = memoryJournal();
    const stop = new AbortController();
    const fake = fakeServices((url, nth) => {
      if (nth === 20) stop.abort();
      return answerItems(url, OGC, 100);
    });
    const options = { signal: stop.signal };
    const fetched = await fake.clock.through(fetchParcels(fake.requester, municipality, journal, options));
    expect(fetched).toEqual({ ok: false, problem: { name: 'service-stopped' } });
    expect(fake.asked.length).toBeLessThan(26);
    expect(journal.kept.size).toBeGreaterThan(0);
  });
});
