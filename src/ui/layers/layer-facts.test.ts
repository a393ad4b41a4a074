import { expect, test } from 'vitest';
import { LEGEND } from '../../map/legend';
import type { Manifest } from '../../package/manifest';
import { layerFacts } from './layer-facts';

const manifest: Manifest = {
  schemaVersion: 1,
  packageId: 'p',
  municipalityCode: 'GM0987',
  municipalityName: 'Markerwaard',
  fictional: true,
  bounds: [5, 52, 5.2, 52.2],
  builtOn: '2025-11-22',
  members: [],
  layers: [
    {
      name: 'care',
      members: ['care.geojson'],
      featureCount: 14,
      crs: 'OGC:CRS84',
      source: 'Voorbeeld',
      licence: 'CC0',
      referenceDate: '2025-01-01',
    },
  ],
};

const layer = (id: string) => {
  const found = LEGEND.find((each) => each.layer === id);
  if (!found) throw new Error(`No legend for ${id}`);
  return found;
};

test('plots are counted in the session and have no outside source', () => {
  expect(layerFacts(layer('plots'), manifest, 7)).toEqual({ count: 7, of: 'features', source: null });
});

test('other layers say what the package says of them', () => {
  expect(layerFacts(layer('care'), manifest, 7)).toMatchObject({ count: 14, source: { licence: 'CC0' } });
});

test('a layer that the package lacks, or no package at all, is unknown rather than 0', () => {
  expect(layerFacts(layer('parcels'), manifest, 7)).toEqual({ count: null, of: 'features', source: null });
  expect(layerFacts(layer('care'), null, 7)).toEqual({ count: null, of: 'features', source: null });
});

test('of a basemap of the BRT the tiles are counted', () => {
  const layers = [
    {
      name: 'basemap',
      members: ['basemap.pmtiles'],
      featureCount: 172,
      crs: 'EPSG:3857',
      tileSchema: 'brt',
      source: 'BRT Achtergrondkaart, Kadaster via PDOK',
      licence: 'CC BY 4.0',
      referenceDate: '2026-11-25',
    } as const,
  ];
  expect(layerFacts(layer('basemap'), { ...manifest, layers }, 7)).toMatchObject({ count: 172, of: 'tiles' });
});
