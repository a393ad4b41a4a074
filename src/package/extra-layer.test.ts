import { expect, it } from 'vitest';
import { buildPackage } from '../../tiles/build-package';
import { testLayers } from '../../tiles/testing/test-layers';
import type { ExtraLayer } from './extra-layer';
import { slugOf } from './extra-layer';
import { extraMember, MEMBER } from './manifest';
import { openPackage } from './open-package';
import { openPackageFile } from './open-package-file';
import { rdToWgs84 } from './rd-wgs84';

const source = { source: 'Gemeente Teststad', licence: 'CC0', referenceDate: '2026-02-01' };
const layer: ExtraLayer = {
  name: 'Gemeentelijke grond (2026)',
  slug: 'gemeentelijke-grond-2026',
  geometryKind: 'mixed',
  colourBy: 'soort',
  source,
  features: [
    {
      geometry: { type: 'Point', coordinates: [153_000, 508_000] },
      properties: { soort: 'vrij', m2: 12.5, oud: null },
    },
    {
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [153_000, 508_000],
              [153_000, 508_050],
              [153_050, 508_000],
              [153_000, 508_000],
            ],
          ],
        ],
      },
      properties: { soort: 'verhuurd', m2: 1250, oud: true },
    },
  ],
};

async function membersOf(extra: readonly ExtraLayer[]) {
  const missing = [{ layer: 'care', reason: 'Overpass gaf geen antwoord.' }];
  const built = await buildPackage({ ...testLayers(4), extra, missing }, { builtOn: '2026-02-03' });
  const opened = await openPackageFile(built.ok ? built.value.file : expect.fail());
  return opened.ok ? opened.value : expect.fail(opened.problem.name);
}

it('extra layers go along in the package with their attributes, and come out of it', async () => {
  const members = await membersOf([layer]);
  expect(members.manifest).toMatchObject({
    schemaVersion: 2,
    missingLayers: [{ layer: 'care', reason: 'Overpass gaf geen antwoord.' }],
    extraLayers: [
      {
        name: layer.name,
        member: 'layer-gemeentelijke-grond-2026.geojson',
        colourBy: 'soort',
        featureCount: 2,
        ...source,
      },
    ],
  });
  const opened = await openPackage(members);
  const [extra] = opened.ok ? opened.value.extraLayers : expect.fail();
  const [longitude, latitude] = rdToWgs84([153_000, 508_000]).map((value) => Number(value.toFixed(8)));
  expect(extra?.geoJson.features.map(({ properties }) => properties)).toEqual(
    layer.features.map(({ properties }) => properties),
  );
  expect(extra?.geoJson.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [longitude, latitude] });
});

it('without one of them the package opens, with a note', async () => {
  const { manifest, blobs } = await membersOf([layer]);
  const { [extraMember(layer.slug)]: _, ...rest } = blobs;
  const opened = await openPackage({ manifest, blobs: rest, notes: [] });
  expect(opened.ok && opened.value.extraLayers).toEqual([]);
  expect(opened.ok && opened.value.manifest.extraLayers).toEqual([]);
});

it('a package without extra layers is one that older programs open', async () => {
  const { manifest, blobs } = await membersOf([]);
  expect(manifest.schemaVersion).toBe(1);
  expect(manifest).not.toHaveProperty('extraLayers');
  expect(Object.keys(blobs)).toContain(MEMBER.care);
});

it('names become parts of file names, each another', () => {
  expect(slugOf('Gemeentelijke grond (2026)')).toBe('gemeentelijke-grond-2026');
  expect(slugOf('Één', ['een'])).toBe('een-2');
  expect(slugOf('???')).toBe('laag');
  expect(slugOf('x'.repeat(100))).toHaveLength(40);
});
