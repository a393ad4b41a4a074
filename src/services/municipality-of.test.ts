import { describe, expect, test } from 'vitest';
import { findMunicipality } from './find-municipality';
import { municipalityOf } from './municipality-of';
import { suggestMunicipalities } from './suggest-municipalities';
import { square } from './testing/fake-parcels';
import { type FakeServices, fakeServices, json, problemJson } from './testing/fake-services';

const outline = { type: 'Polygon', coordinates: square(200_000, 500_000, 1_000) };
const page = (...properties: readonly object[]) =>
  json({
    type: 'FeatureCollection',
    links: [],
    features: properties.map((each, id) => ({ type: 'Feature', id, properties: each, geometry: outline })),
  });
const docs = (...lines: readonly object[]) => json({ response: { docs: lines } });
const zwolle = { type: 'gemeente', weergavenaam: 'Gemeente Zwolle', id: 'gem-1', gemeentecode: '0193' };

/** The Locatieserver that knows Zwolle, and a CBS as the test has it. */
const withCbs = (cbs: (url: URL) => Response | null): FakeServices =>
  fakeServices((url) => (url.pathname.includes('locatieserver') ? docs(zwolle) : cbs(url)));
const chosen = (fake: FakeServices) =>
  fake.clock.through(municipalityOf(fake.requester, { id: 'gem-1', name: 'Zwolle' }));

describe('typing a municipality', () => {
  test('gives names as people say them, and leaves out what is none', async () => {
    const fake = fakeServices(() =>
      docs(zwolle, { type: 'woonplaats', weergavenaam: 'Zwolle', id: 'wpl-1' }, { nonsense: true }),
    );
    const found = await fake.clock.through(suggestMunicipalities(fake.requester, 'zwol & (*:*)'));
    expect(found).toEqual({ ok: true, value: [{ id: 'gem-1', name: 'Zwolle' }] });
    const { searchParams } = new URL(fake.asked[0]?.url ?? '');
    expect([searchParams.get('q'), searchParams.get('fq')]).toEqual(['zwol', 'type:gemeente']);
  });

  test('asks nothing for one letter', async () => {
    const fake = fakeServices(() => docs());
    expect(await suggestMunicipalities(fake.requester, ' z')).toEqual({ ok: true, value: [] });
    expect(fake.asked).toEqual([]);
  });

  test('a name that is not whole, or none, is named with what was found', async () => {
    const fake = fakeServices((url) =>
      url.searchParams.get('q') === 'Nergens'
        ? docs()
        : docs(zwolle, { ...zwolle, id: 'gem-2', weergavenaam: 'Gemeente Zwollerkerspel' }),
    );
    const find = (typed: string) => fake.clock.through(findMunicipality(fake.requester, typed));
    expect(await find('Nergens')).toMatchObject({ problem: { name: 'municipality-unknown' } });
    expect(await find('Zwoll')).toMatchObject({
      problem: { name: 'municipality-ambiguous', names: ['Zwolle', 'Zwollerkerspel'] },
    });
  });

  test('the whole name finds one, capitals and accents aside', async () => {
    const fake = fakeServices((url) =>
      url.pathname.includes('locatieserver')
        ? docs({ ...zwolle, weergavenaam: 'Gemeente Súdwest-Fryslân' }, { ...zwolle, id: 'gem-2' })
        : page({ statcode: 'GM0193', statnaam: 'Súdwest-Fryslân' }),
    );
    expect(await fake.clock.through(findMunicipality(fake.requester, 'sudwest-fryslan'))).toMatchObject({
      value: { name: 'Súdwest-Fryslân', code: 'GM0193' },
    });
  });
});

describe('the outline', () => {
  test('is that of the newest year that answers', async () => {
    const fake = withCbs((url) =>
      url.searchParams.get('jaarcode') === '2026' ? page() : page({ statcode: 'GM0193', statnaam: 'Zwolle' }),
    );
    expect(await chosen(fake)).toEqual({
      ok: true,
      value: {
        code: 'GM0193',
        name: 'Zwolle',
        year: 2025,
        source: 'CBS gebiedsindelingen',
        outline: [outline.coordinates],
      },
    });
  });

  test('comes from wijken en buurten, without its water, when gebiedsindelingen does not answer', async () => {
    const fake = withCbs((url) => {
      if (url.pathname.includes('gebiedsindelingen')) return problemJson(500, '');
      if (url.pathname.includes('2026')) return problemJson(404, 'Not Found');
      return page(
        { gemeentecode: 'GM0193', gemeentenaam: 'Zwolle', water: 'NEE' },
        { gemeentecode: 'GM0193', water: 'JA' },
      );
    });
    const found = await chosen(fake);
    expect(found).toMatchObject({ value: { year: 2025, source: 'CBS wijken en buurten' } });
    expect(found.ok && found.value.outline).toHaveLength(1);
    // A service that is down is not asked for every year.
    expect(fake.asked.filter(({ url }) => url.includes('gebiedsindelingen'))).toHaveLength(6);
  });

  test('of another municipality is not taken for it', async () => {
    const fake = withCbs(() => page({ statcode: 'GM0001', gemeentecode: 'GM0001' }));
    expect(await chosen(fake)).toEqual({ ok: false, problem: { name: 'outline-missing', municipality: 'Zwolle' } });
  });

  test('a suggestion that is gone is named', async () => {
    const fake = fakeServices(() => docs());
    expect(await chosen(fake)).toMatchObject({ problem: { name: 'municipality-unknown', typed: 'Zwolle' } });
  });
});
