import { describe, expect, test } from 'vitest';
import type { Preparation } from '../../services/preparation/preparation';
import { CARE_LIST, EMPTY_PREPARATION, LAND_FILE, SOME_MUNICIPALITY, SOME_SOURCES } from './testing/samples';
import { whatGoesIn } from './what-goes-in';

const CHOSEN: Preparation = { ...EMPTY_PREPARATION, place: { by: 'service', municipality: SOME_MUNICIPALITY } };
const partsOf = (preparation: Preparation) => whatGoesIn(preparation).parts.map(({ part }) => part);
const whyOf = (preparation: Preparation) =>
  Object.fromEntries(whatGoesIn(preparation).missing.map(({ part, why }) => [part, why]));

describe('what a package made now would hold', () => {
  test('nothing, when nothing was done', () => {
    expect(partsOf(CHOSEN)).toEqual([]);
    expect(whyOf(CHOSEN)).toEqual({
      parcels: 'not-fetched',
      care: 'not-fetched',
      amenities: 'not-fetched',
      areas: 'not-fetched',
      owners: 'not-given',
    });
  });

  test('amenities bring care with them', () => {
    const fetched = { ...CHOSEN.fetched, amenities: SOME_SOURCES.amenities };
    expect(partsOf({ ...CHOSEN, fetched })).toEqual(['care', 'amenities']);
  });

  test('a layer to look at goes by its title', () => {
    expect(whatGoesIn({ ...CHOSEN, files: [LAND_FILE] }).extra).toEqual([
      { title: 'Zoekgebieden woningbouw', source: { from: 'file', file: 'grond_en_zoekgebieden.gpkg', features: 9 } },
    ]);
  });

  test('a basemap is counted in tiles, and nobody misses one that was not asked for', () => {
    const fetched = { ...CHOSEN.fetched, basemap: SOME_SOURCES.basemap };
    expect(whatGoesIn({ ...CHOSEN, fetched }).parts).toMatchObject([{ part: 'basemap', sources: [{ as: 'tiles' }] }]);
    expect(whyOf(CHOSEN)).not.toHaveProperty('basemap');
  });

  test('parcels of two places stand there twice', () => {
    const fetched = { ...CHOSEN.fetched, parcels: SOME_SOURCES.parcels };
    const files = [CARE_LIST].map((file) => ({
      ...file,
      state:
        file.state.name === 'open'
          ? { ...file.state, layers: file.state.layers.map((layer) => ({ ...layer, role: 'parcels' as const })) }
          : file.state,
    }));
    expect(whatGoesIn({ ...CHOSEN, fetched, files }).parts[0]?.sources).toHaveLength(2);
  });
});

describe('why something is missing', () => {
  test('a column that was not recognised is told', () => {
    expect(whyOf({ ...CHOSEN, files: [LAND_FILE] }).owners).toBe('columns');
  });

  test('what is still coming, was held or failed', () => {
    const problem = { name: 'service-offline' } as const;
    const fetched: Preparation['fetched'] = {
      parcels: { state: 'fetching', progress: null },
      areas: { state: 'paused', progress: null },
      amenities: { state: 'failed', problem, progress: null },
      careBuildings: { state: 'off' },
      basemap: { state: 'fetching', progress: null },
    };
    expect(whyOf({ ...CHOSEN, fetched })).toEqual({
      parcels: 'busy',
      care: 'failed',
      amenities: 'failed',
      areas: 'paused',
      owners: 'not-given',
      basemap: 'busy',
    });
  });

  test('who has all the files is not told to fetch', () => {
    const byHand: Preparation = { ...EMPTY_PREPARATION, place: { by: 'hand', name: 'Dorp', code: '' } };
    expect(new Set(Object.values(whyOf(byHand)))).toEqual(new Set(['not-given']));
  });
});

describe('a package that is brought up to date', () => {
  const updates = {
    packageId: 'x',
    name: 'Voorbeeldstad',
    holds: { parts: ['parcels', 'care', 'owners', 'basemap'], extra: ['Zoekgebieden woningbouw', 'Plannen'] },
  } as const;

  test('keeps what it has, also its layers to look at and its basemap, and is without what it never had', () => {
    const fetched = { ...CHOSEN.fetched, parcels: SOME_SOURCES.parcels };
    const { stays, missing } = whatGoesIn({ ...CHOSEN, fetched, updates });
    expect(stays).toEqual({ parts: ['care', 'owners', 'basemap'], extra: ['Zoekgebieden woningbouw', 'Plannen'] });
    expect(missing.map(({ part }) => part)).toEqual(['amenities', 'areas']);
  });

  test('has a layer to look at only once when it is given anew', () => {
    expect(whatGoesIn({ ...CHOSEN, updates, files: [LAND_FILE] }).stays.extra).toEqual(['Plannen']);
  });
});
