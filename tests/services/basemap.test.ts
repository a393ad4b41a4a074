import { beforeAll, describe, expect, it } from 'vitest';
import { testServices } from '../../fixtures/services/testing/test-services';
import { BRT_ZOOMS } from '../../src/package/basemap-style/basemap-style';
import { basemapPlaces } from '../../src/services/brt/basemap-places';
import { fetchBasemap } from '../../src/services/brt/fetch-basemap';
import { gunzip, gzip, isGzip } from '../../src/services/brt/gzip';
import { measureBasemap } from '../../src/services/brt/measure-basemap';
import type { FetchProgress } from '../../src/services/fetch-progress';
import { createGate } from '../../src/services/gate';
import type { Municipality } from '../../src/services/municipality';
import type { Fetch } from '../../src/services/one-try';
import { createRequester, type Requester } from '../../src/services/request';
import { serviceUrls } from '../../src/services/service-urls';
import { memoryJournal } from '../../src/services/testing/memory-journal';
import { packBasemap } from '../../tiles/pack-basemap';
import { openTiles, readTiles } from '../../tiles/testing/read-tiles';
import { quickClock } from './quick-clock';

const { services, ask } = testServices();
// The first request cuts all tiles, which would seem a silence.
beforeAll(async () => {
  await ask(`${BRT}/tiles/WebMercatorQuad/12/1342/2109?f=mvt`);
});
const BRT = '/api.pdok.nl/kadaster/brt-achtergrondkaart/ogc/v1';

const requester = (answer: Fetch = (url, init) => fetch(url, init)): Requester =>
  createRequester({
    fetch: answer,
    clock: quickClock(40),
    random: () => 0.5,
    urls: serviceUrls(services().url),
  });

function place(): Municipality {
  const { areas } = services().world.municipality;
  const outline = areas.find(({ level }) => level === 'gemeente')?.geometry ?? [];
  return { code: 'GM1999', name: 'Markerwaard', year: 2026, source: 'CBS gebiedsindelingen', outline };
}

async function fetched(...given: Parameters<typeof fetchBasemap>) {
  const result = await fetchBasemap(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const askedTiles = (): string[] =>
  services()
    .log.requests.map(({ path }) => path)
    .filter((path) => path.startsWith(`${BRT}/tiles/`));

describe('the basemap of a municipality', () => {
  it('is every tile over it once, with the style, few at a time and without headers of our own', async () => {
    const places = basemapPlaces(place());
    const seen: FetchProgress[] = [];
    const basemap = await fetched(requester(), place(), memoryJournal(), { onProgress: (now) => seen.push(now) });
    const asked = askedTiles();
    expect(asked).toHaveLength(places.length);
    expect(new Set(asked).size).toBe(places.length);
    expect(services().log.peak).toBeLessThanOrEqual(4);
    expect(services().log.requests.flatMap(({ ownHeaders }) => ownHeaders)).toEqual([]);
    expect(new Set(places.map(({ z }) => z))).toEqual(new Set([8, 9, 10, 11, 12, 13, 14, 15]));
    expect(basemap.tileLayers).toEqual(
      ['annotatie', 'gebouwvlak', 'terreinvlak', 'wegdeellijn', 'waterdeelvlak'].sort(),
    );
    expect(basemap.style).toMatchObject({ version: 8, name: 'standaard' });
    expect(basemap.source).toMatchObject({
      source: 'BRT Achtergrondkaart, Kadaster via PDOK',
      licence: 'CC BY 4.0',
    });
    // Nothing of the demo is drawn further out than zoom 10: those tiles are empty, and are no trouble.
    expect(Math.min(...basemap.tiles.map((tile) => tile.place.z))).toBe(10);
    expect(seen.at(-1)).toMatchObject({ partsDone: places.length, share: 1, features: basemap.tiles.length });
  });

  it('comes through trouble whole', async () => {
    services().trouble.set(
      { path: `${BRT}/tiles`, every: 13, trouble: { kind: 'too-many-requests', retryAfter: 1, exposed: true } },
      { path: `${BRT}/tiles`, every: 19, trouble: { kind: 'cut-off' } },
    );
    const troubled = await fetched(requester(), place(), memoryJournal());
    services().trouble.set(
      { path: `${BRT}/tiles`, every: 13, trouble: { kind: 'bad-gateway' } },
      { path: `${BRT}/tiles`, every: 19, trouble: { kind: 'broken-json' } },
    );
    const again = await fetched(requester(), place(), memoryJournal());
    services().trouble.clear();
    const calm = await fetched(requester(), place(), memoryJournal());
    const sorted = (tiles: typeof calm.tiles) =>
      tiles.map(({ place: { z, x, y }, packed }) => `${z}/${x}/${y} ${Buffer.from(packed).toString('base64')}`).sort();
    expect(sorted(troubled.tiles)).toEqual(sorted(calm.tiles));
    expect(sorted(again.tiles)).toEqual(sorted(calm.tiles));
  });

  it('goes on where it stopped', async () => {
    const journal = memoryJournal();
    const stop = new AbortController();
    const stopped = await fetchBasemap(requester(), place(), journal, {
      signal: stop.signal,
      onProgress: ({ features }) => {
        if (features >= 20) stop.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, problem: { name: 'service-stopped' } });
    const { size } = journal.kept;
    expect(size).toBeGreaterThanOrEqual(20);
    services().log.clear();
    const whole = await fetched(requester(), place(), journal);
    // What was under way when it stopped may reach the service late.
    expect(askedTiles().length).toBeLessThanOrEqual(basemapPlaces(place()).length - size + 4);
    expect(whole.tiles.length).toBe(journal.kept.size);
    // What the journal gives back is looked at: something else in its place is fetched again.
    for (const key of [...journal.kept.keys()].slice(0, 3)) journal.kept.set(key, { savedAt: 0, packed: 'x' });
    expect((await fetched(requester(), place(), journal)).tiles.length).toBe(whole.tiles.length);
  });

  it('asks nothing while it is paused', async () => {
    const gate = createGate(() => 0);
    gate.pause();
    const fetching = fetched(requester(), place(), memoryJournal(), { gate });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(askedTiles()).toEqual([]);
    gate.resume();
    expect((await fetching).tiles.length).toBeGreaterThan(0);
  });

  it('is not there when no tile has anything in it, and is without style when that does not come', async () => {
    const absent: Fetch = async () => new Response('{}', { status: 404 });
    expect(await fetchBasemap(requester(absent), place(), memoryJournal())).toEqual({
      ok: false,
      problem: { name: 'basemap-missing', municipality: 'Markerwaard' },
    });
    const plain = await fetched(
      requester((url, init) =>
        url.includes('/styles/') ? Promise.resolve(new Response('<html>', { status: 404 })) : fetch(url, init),
      ),
      place(),
      memoryJournal(),
    );
    expect(plain.style).toBeNull();
    const { basemap } = await packBasemap(plain, place());
    expect(basemap.style).toBeNull();
    expect(basemap.tileLayers).toContain('gebouwvlak');
  });

  it('says what is wrong when the service keeps refusing, or answers with something else', async () => {
    services().trouble.set({ path: `${BRT}/tiles`, trouble: { kind: 'unavailable' } });
    expect(await fetchBasemap(requester(), place(), memoryJournal())).toMatchObject({
      problem: { name: 'service-busy', service: 'brt', status: 503 },
    });
    const page: Fetch = async () => new Response('<!doctype html><p>onderhoud');
    expect(await fetchBasemap(requester(page), place(), memoryJournal())).toMatchObject({
      problem: { name: 'service-bad-answer', service: 'brt' },
    });
  });

  it('takes tiles that come as gzip as they are', async () => {
    const packed: Fetch = async (url, init) => {
      const answer = await fetch(url, init);
      if (!url.includes('/tiles/') || answer.status !== 200) return answer;
      return new Response(await gzip(new Uint8Array(await answer.arrayBuffer())));
    };
    const basemap = await fetched(requester(packed), place(), memoryJournal());
    const calm = await fetched(requester(), place(), memoryJournal());
    expect(basemap.tiles.length).toBe(calm.tiles.length);
    expect(basemap.tileLayers).toEqual(calm.tileLayers);
    const large = await gzip(new Uint8Array(20_000_000));
    const bomb: Fetch = async () => new Response(large);
    expect(await fetchBasemap(requester(bomb), place(), memoryJournal())).toMatchObject({
      problem: { name: 'service-bad-answer' },
    });
  });
});

describe('its size', () => {
  it('is estimated from a few tiles, which are not fetched twice', async () => {
    const journal = memoryJournal();
    const measured = await measureBasemap(requester(), place(), journal);
    if (!measured.ok) throw new Error(measured.problem.name);
    const { tiles, bytes, sampled } = measured.value;
    expect(tiles).toBe(basemapPlaces(place()).length);
    expect(askedTiles()).toHaveLength(sampled);
    expect(sampled).toBeLessThanOrEqual(45);
    const kept = journal.kept.size;
    services().log.clear();
    const basemap = await fetched(requester(), place(), journal);
    expect(askedTiles()).toHaveLength(tiles - kept);
    const real = basemap.tiles.reduce((sum, { packed }) => sum + packed.length, 0);
    // The demo's town is small in its polder: harder to sample than most.
    expect(bytes / real).toBeGreaterThan(0.4);
    expect(bytes / real).toBeLessThan(2.5);
  });

  it('is unknown when the service does not answer', async () => {
    services().trouble.set({ path: `${BRT}/tiles`, trouble: { kind: 'bad-gateway' } });
    expect(await measureBasemap(requester(), place(), memoryJournal())).toMatchObject({
      problem: { name: 'service-busy' },
    });
  });
});

it('becomes an archive that holds every tile as it came', async () => {
  const from = await fetched(requester(), place(), memoryJournal());
  const { basemap, dropped } = await packBasemap(from, place());
  expect(dropped).toBe(0);
  expect(basemap).toMatchObject({ tileSchema: 'brt', count: from.tiles.length });
  const archive = openTiles(basemap.tiles);
  const header = await archive.getHeader();
  expect([header.minZoom, header.maxZoom]).toEqual([BRT_ZOOMS.min, BRT_ZOOMS.max]);
  expect(header.numAddressedTiles).toBe(from.tiles.length);
  for (const { place: at, packed } of from.tiles.slice(0, 40)) {
    expect(isGzip(packed)).toBe(true);
    const found = await archive.getZxy(at.z, at.x, at.y);
    expect(new Uint8Array(found?.data ?? [])).toEqual(await gunzip(packed, 8_000_000));
  }
  const names = (await readTiles(basemap.tiles, 15)).flatMap(({ tile }) => Object.keys(tile.layers));
  expect(new Set(names)).toContain('wegdeellijn');
  expect(basemap.style).not.toMatch(/https?:|sprite|glyphs|Liberation|pattern/);
});
