import { describe, expect, it } from 'vitest';
import { testServices } from '../../fixtures/services/testing/test-services';
import { multiPolygonAreaM2 } from '../../src/domain/geometry/area';
import { contains } from '../../src/domain/geometry/contains';
import { pointDistanceM } from '../../src/domain/geometry/distance';
import type { RdMultiPolygon } from '../../src/domain/rd-geometry';
import type { Result } from '../../src/domain/result';
import { overlap } from '../../src/package/clip-polygons';
import type { AmenityKind, ParcelFeature } from '../../src/package/layers';
import { fetchAmenities } from '../../src/services/fetch-amenities';
import { fetchAreas } from '../../src/services/fetch-areas';
import { fetchCareBuildings } from '../../src/services/fetch-care-buildings';
import { fetchParcels } from '../../src/services/fetch-parcels';
import { findMunicipality } from '../../src/services/find-municipality';
import { geocode } from '../../src/services/geocode';
import type { Municipality } from '../../src/services/municipality';
import { createRequester, type Requester } from '../../src/services/request';
import { serviceUrls } from '../../src/services/service-urls';
import { memoryJournal } from '../../src/services/testing/memory-journal';
import { quickClock } from './quick-clock';

const { services } = testServices();
/** As in the stand-in's answers: CBS has 2026 without and 2025 with indicators. */
const SOMEWHERE_IN_2026 = Date.UTC(2026, 10, 25);
const KADASTER = '/api.pdok.nl/kadaster/brk-kadastrale-kaart';
const WFS = '/service.pdok.nl/kadaster/kadastralekaart';

function requester(): Requester {
  const clock = quickClock(40);
  const shift = SOMEWHERE_IN_2026 - clock.now();
  return createRequester({
    fetch: (url, init) => fetch(url, init),
    clock: { ...clock, now: () => clock.now() + shift },
    random: () => 0.5,
    urls: serviceUrls(services().url),
  });
}

function must<Value>(result: Result<Value, { readonly name: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const markerwaard = async (): Promise<Municipality> => must(await findMunicipality(requester(), 'Markerwaard'));

/** Those of all parcels that lie for more than half in the outline: where a border runs through, by cutting instead of by a grid. */
function expectedIn(outline: RdMultiPolygon): readonly ParcelFeature[] {
  return services()
    .world.allParcels()
    .filter(({ geometry }) => {
      const corners = geometry.flat(2);
      const inside = corners.filter((corner) => contains(outline, corner)).length;
      if (inside === 0 || inside === corners.length) return inside > 0;
      const common = must(overlap(geometry, outline));
      return multiPolygonAreaM2(common) > multiPolygonAreaM2(geometry) / 2;
    })
    .sort((a, b) => (a.localId < b.localId ? -1 : 1));
}
let expectedOnce: readonly ParcelFeature[] | null = null;
/** As the services tell it: they know nothing of owners. */
function served({ outline }: Municipality): readonly ParcelFeature[] {
  expectedOnce ??= expectedIn(outline).map((parcel) => ({ ...parcel, landOwner: 'onbekend' }));
  return expectedOnce;
}

describe('against the stand-in', () => {
  it('finds the municipality by name, with the outline of the newest year', async () => {
    const found = await markerwaard();
    expect(found).toMatchObject({
      code: 'GM1999',
      name: 'Markerwaard',
      year: 2026,
      source: 'CBS gebiedsindelingen',
    });
    expect(must(await findMunicipality(requester(), 'overmeer')).code).toBe('GM1998');
  });

  it('fetches every parcel of it once, attributes and coordinates as they are', async () => {
    const municipality = await markerwaard();
    const { parcels, counts } = must(await fetchParcels(requester(), municipality, memoryJournal()));
    expect(parcels.length).toBeGreaterThan(200);
    expect(parcels).toEqual(served(municipality));
    expect(counts.read).toBe(
      counts.kept + counts.duplicates + counts.outside + counts.withoutGeometry + counts.refused,
    );
    expect(services().log.peak).toBeLessThanOrEqual(4);
    expect(services().log.requests.flatMap(({ ownHeaders }) => ownHeaders)).toEqual([]);
  });

  it('does so under trouble of every kind', async () => {
    const municipality = await markerwaard();
    services().trouble.set(
      { path: KADASTER, first: 2, trouble: { kind: 'too-many-requests', retryAfter: 20, exposed: true } },
      { path: KADASTER, every: 5, trouble: { kind: 'bad-gateway' } },
      { path: KADASTER, every: 7, trouble: { kind: 'cut-off' } },
      { path: KADASTER, every: 8, trouble: { kind: 'broken-json' } },
      { path: KADASTER, every: 9, trouble: { kind: 'repeated-next' } },
      { path: KADASTER, every: 11, trouble: { kind: 'other-origin-next' } },
      { path: KADASTER, every: 3, trouble: { kind: 'duplicate-feature' } },
      { path: KADASTER, first: 3, trouble: { kind: 'slow', ms: 50 } },
    );
    const { parcels } = must(await fetchParcels(requester(), municipality, memoryJournal()));
    expect(parcels).toEqual(served(municipality));
    expect(services().trouble.rules.filter(({ hit }) => hit > 0).length).toBeGreaterThan(4);
  });

  it('goes on where it was after the service was away', async () => {
    const municipality = await markerwaard();
    const journal = memoryJournal();
    services().trouble.set(
      { path: `${KADASTER}/`, every: 2, trouble: { kind: 'unavailable', retryAfter: 3600 } },
      { path: WFS, trouble: { kind: 'unavailable', retryAfter: 3600 } },
    );
    const first = await fetchParcels(requester(), municipality, journal);
    expect(first).toMatchObject({ problem: { name: 'service-busy', retryAfterSeconds: 3600 } });
    services().trouble.clear();
    const { parcels } = must(await fetchParcels(requester(), municipality, journal));
    expect(parcels).toEqual(served(municipality));
  });

  it('takes the same parcels from the older service when the newer one is down', async () => {
    const municipality = await markerwaard();
    services().trouble.set({ path: KADASTER, trouble: { kind: 'bad-gateway' } });
    const fetched = must(await fetchParcels(requester(), municipality, memoryJournal()));
    expect(fetched.byOlderService).toBe(true);
    expect(fetched.parcels).toEqual(served(municipality));
  });

  it('counts parcels that come without an outline', async () => {
    const municipality = await markerwaard();
    services().trouble.set({ path: KADASTER, trouble: { kind: 'null-geometry' } });
    const { counts, withoutGeometry } = must(await fetchParcels(requester(), municipality, memoryJournal()));
    expect(counts.withoutGeometry).toBeGreaterThan(0);
    expect(withoutGeometry).toHaveLength(counts.withoutGeometry);
  });

  it('fetches areas of the newest year with indicators, unknowns as unknowns, without water', async () => {
    const fetched = must(await fetchAreas(requester(), await markerwaard()));
    expect(fetched).toMatchObject({ year: 2025, withoutIndicators: [2026], hasIndicators: true, refused: [] });
    const { areas } = services().world.municipality;
    expect(fetched.areas).toHaveLength(areas.length - fetched.water);
    expect(fetched.water).toBeGreaterThan(0);
    for (const area of fetched.areas) {
      const own = areas.find(({ code }) => code === area.code);
      expect(area).toMatchObject({ level: own?.level, name: own?.name, parentCode: own?.parentCode });
      expect(area.inhabitants).toBe(own?.inhabitants);
      expect([null, own?.percentage65Plus]).toContain(area.percentage65Plus);
    }
  });

  it('fetches voorzieningen and care sites', async () => {
    const { amenities, care, counts } = must(await fetchAmenities(requester(), await markerwaard()));
    const { municipality } = services().world;
    expect(counts.read).toBe(municipality.amenities.length + municipality.care.length);
    expect(counts.otherKinds + counts.withoutPlace).toBe(0);
    expect(care.length).toBe(municipality.care.length);
    const kinds = (of: readonly { readonly amenityKind: AmenityKind }[]) => new Set(of.map((one) => one.amenityKind));
    expect(kinds(amenities)).toEqual(kinds(municipality.amenities));
    for (const site of care) {
      const own = municipality.care.find(({ name }) => name === site.name);
      expect(own && pointDistanceM(own.at, site.at)).toBeLessThan(0.1);
    }
  });

  it('fetches buildings with a gezondheidszorgfunctie as stand-ins for care sites', async () => {
    const municipality = await markerwaard();
    const fetched = must(await fetchCareBuildings(requester(), municipality, memoryJournal()));
    const expected = services()
      .world.buildings()
      .filter(({ care, addresses }) => care !== null && addresses.some(({ at }) => contains(municipality.outline, at)));
    expect(fetched.counts.found + fetched.counts.notInUse).toBe(expected.length);
    expect(fetched.care.every(({ name }) => name.includes('BAG'))).toBe(true);
  });

  it('finds addresses by postcode and house number, with letters, and as text', async () => {
    const addresses = services()
      .world.buildings()
      .flatMap((building) => building.addresses)
      .filter((address, at) => address.letter !== '' || at % 40 === 0);
    const asked = addresses.map(({ postcode, number, letter }) => ({
      postcode,
      houseNumber: letter === '' ? String(number) : `${number}-${letter.toLowerCase()}`,
    }));
    const found = must(await geocode(requester(), [...asked, { postcode: '9999XX', houseNumber: '1' }]));
    for (const [at, { at: place }] of addresses.entries())
      expect(found[at]).toMatchObject({ found: true, at: place, confidence: 'exact' });
    expect(found.at(-1)).toEqual({ found: false, reason: 'unknown' });
    const [{ street, number, town } = { street: '', number: 0, town: '' }] = addresses;
    expect(must(await geocode(requester(), [{ text: `${street} ${number}, ${town}` }]))).toMatchObject([
      { confidence: 'by-text' },
    ]);
  });
});
