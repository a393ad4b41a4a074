import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openAsBlob,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { calcTreeSize, generateLevelBounds, NODE_ITEM_BYTE_LEN } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kadasterGml } from '../../../fixtures/kadaster-gml';
import type { RdMultiPolygon } from '../../../src/domain/rd-geometry';
import type { ParcelFeature } from '../../../src/package/layers';
import { mostlyInside } from '../../../src/package/mostly-inside';
import { rdToWgs84 } from '../../../src/package/rd-wgs84';
import type { ReadReport } from '../../../src/package/source/read-report';
import { irregularParcels } from '../../../src/package/testing/irregular-parcels';
import { zipMembers } from '../../../src/package/zip-members';
import { filesAt } from '../../cli-files';
import { openFile } from '../open-file';
import { readParcels } from '../read-parcels';
import type { SourceFile } from '../source-file';
import { surveyLayer } from '../survey-layer';
import { parcelCollection } from '../testing/parcel-collection';
import { TEST_OPTIONS } from '../testing/read-whole';
import { openFlatGeobuf } from './flatgeobuf';

const hasGdal = process.env.VBNP_WITHOUT_GDAL === undefined && spawnSync('ogr2ogr', ['--version']).status === 0;

/** Of 30 m, from here to the north-east; more than one node of an index, and more than what a survey looks at. */
const [X, Y, SIDE] = [153_000, 508_000, 30] as const;
const parcels = irregularParcels(52, 7, [X, Y]);
const box = (minX: number, minY: number, maxX: number, maxY: number): RdMultiPolygon => [
  [
    [
      [X + minX, Y + minY],
      [X + maxX, Y + minY],
      [X + maxX, Y + maxY],
      [X + minX, Y + maxY],
      [X + minX, Y + minY],
    ],
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'near-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

interface Within {
  readonly found: readonly ParcelFeature[];
  readonly report: ReadReport;
  /** Rows that the reader was given. */
  readonly given: number;
}

async function within(path: string, outline: RdMultiPolygon): Promise<Within> {
  const file: SourceFile = { name: path.split('/').at(-1) ?? '', blob: await openAsBlob(path), path };
  const others: SourceFile[] = [];
  if (path.endsWith('.shp'))
    for (const extension of ['shx', 'dbf', 'prj']) {
      const part = path.replace(/shp$/, extension);
      others.push({ name: part.split('/').at(-1) ?? '', blob: await openAsBlob(part), path: part });
    }
  const opened = await openFile([file, ...others], TEST_OPTIONS);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const [layer] = opened.value;
  if (layer === undefined) throw new Error('no layer');
  const survey = await surveyLayer(layer, TEST_OPTIONS.limits.columns);
  if (!survey.ok) throw new Error(JSON.stringify(survey.problem));
  let given = 0;
  const counted = {
    ...layer,
    async *features(near?: Parameters<typeof layer.features>[0]) {
      for await (const batch of layer.features(near)) {
        given += batch.length;
        yield batch;
      }
    },
  };
  const whole = readParcels(counted, survey.value);
  if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
  const reading = whole.value.within(outline);
  const found: ParcelFeature[] = [];
  for await (const parcel of reading.parcels) found.push(parcel);
  return { found, report: reading.report(), given };
}

const byId = (all: readonly ParcelFeature[]) => [...all].sort((a, b) => (a.localId < b.localId ? -1 : 1));
const inBox = (outline: RdMultiPolygon) => {
  const isInside = mostlyInside(outline);
  return byId(parcels.filter(({ geometry }) => isInside(geometry)));
};

/** A FlatGeobuf with a hole of so many bytes between its index and its features: on the disk it takes no room. */
function writeWithGap(from: string, to: string, gap: number): void {
  const bytes = readFileSync(from);
  const headerBytes = bytes.readUInt32LE(8);
  const index = 12 + headerBytes;
  const [leaves = [0, 0]] = generateLevelBounds(parcels.length, 16);
  for (let node = leaves[0]; node < leaves[1]; node++) {
    const at = index + node * NODE_ITEM_BYTE_LEN + 32;
    bytes.writeBigUInt64LE(bytes.readBigUInt64LE(at) + BigInt(gap), at);
  }
  const features = index + calcTreeSize(parcels.length, 16);
  const file = openSync(to, 'w');
  writeSync(file, bytes, 0, features, 0);
  writeSync(file, bytes, features, bytes.length - features, features + gap);
  closeSync(file);
}

const FORMATS: Record<string, string> = {};
beforeAll(async () => {
  const source = put('bron.geojson', parcelCollection(parcels, 'urn:ogc:def:crs:EPSG::28992'));
  FORMATS.geojson = source;
  FORMATS.gml = put('kaart.gml', [...kadasterGml(parcels)].join(''));
  FORMATS['gml in zip'] = put(
    'kaart.zip',
    new Uint8Array(
      await (
        await zipMembers([{ name: 'kadastralekaart_perceel.gml', blob: new Blob([...kadasterGml(parcels)]) }])
      ).arrayBuffer(),
    ),
  );
  if (!hasGdal) return;
  const ogr = (name: string, ...parameters: string[]): string => {
    execFileSync('ogr2ogr', [...parameters, join(folder, name), source], { stdio: ['ignore', 'pipe', 'pipe'] });
    return join(folder, name);
  };
  FORMATS.gpkg = ogr('p.gpkg', '-nln', 'perceel');
  FORMATS['gpkg without index'] = ogr('zonder.gpkg', '-nln', 'perceel', '-lco', 'SPATIAL_INDEX=NO');
  FORMATS.fgb = ogr('p.fgb', '-nlt', 'PROMOTE_TO_MULTI');
  FORMATS['fgb without index'] = ogr('zonder.fgb', '-nlt', 'PROMOTE_TO_MULTI', '-lco', 'SPATIAL_INDEX=NO');
  FORMATS.shp = ogr('shp.shp', '-nlt', 'POLYGON', '-lco', 'ENCODING=UTF-8');
  const shapefile = readdirSync(folder).filter((name) => name.startsWith('shp.'));
  const zip = await zipMembers(shapefile.map((name) => ({ name, blob: new Blob([readFileSync(join(folder, name))]) })));
  FORMATS['shp in zip'] = put('shp.zip', new Uint8Array(await zip.arrayBuffer()));
}, 60_000);

const AREA = box(4.2 * SIDE, 3.1 * SIDE, 14.4 * SIDE, 9.6 * SIDE);

describe('the parcels of an area', () => {
  it.each([
    ['geojson', false],
    ['gml', false],
    ['gml in zip', false],
    ...(hasGdal
      ? ([
          ['gpkg', true],
          ['gpkg without index', true],
          ['fgb', true],
          ['fgb without index', false],
          ['shp', true],
          ['shp in zip', true],
        ] as const)
      : []),
  ] as const)('of %s are each of them once, as they are in the file', async (format, passesOver) => {
    const { found, report, given } = await within(FORMATS[format] ?? '', AREA);
    const expected = inBox(AREA);
    expect(expected.length).toBeGreaterThan(50);
    // However a format turns its rings: every corner to the last bit.
    const corners = (all: readonly ParcelFeature[]) =>
      byId(all).map(({ localId, geometry }) => [localId, geometry.flat(2).map(String).sort()]);
    expect(corners(found)).toEqual(corners(expected));
    expect(report).toMatchObject({
      read: expected.length,
      written: expected.length,
      refused: 0,
      duplicates: 0,
      outside: parcels.length - expected.length,
    });
    if (passesOver) expect(given).toBeLessThan(parcels.length / 10);
    else expect(given).toBe(parcels.length);
  });

  it.runIf(hasGdal)('are found beyond 4 GB of a file too', async () => {
    const path = join(folder, 'groot.fgb');
    writeWithGap(FORMATS.fgb ?? '', path, 5e9);
    expect(statSync(path).size).toBeGreaterThan(5e9);
    const near = [X + 100, Y + 100, X + 200, Y + 200] as const;
    const namesIn = async (file: string) => {
      const [{ blob }] = (await filesAt(file)) as [SourceFile];
      const [layer] = await openFlatGeobuf(blob, 'p');
      const names: unknown[] = [];
      for await (const batch of layer?.features(near) ?? [])
        names.push(...batch.map(({ properties }) => properties.identificatieLokaalID));
      return names;
    };
    const names = await namesIn(path);
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual(await namesIn(FORMATS.fgb ?? ''));
  });

  it('in degrees are those in RD', async () => {
    const degrees = put('graden.geojson', parcelCollection(parcels, null, rdToWgs84));
    const { found, report } = await within(degrees, AREA);
    const expected = inBox(AREA);
    expect(byId(found).map(({ localId }) => localId)).toEqual(expected.map(({ localId }) => localId));
    expect(report.outside).toBe(parcels.length - expected.length);
  });

  it('beside the file are none: everything is outside', async () => {
    for (const path of Object.values(FORMATS)) {
      const { found, report } = await within(path, box(-5000, 0, -4000, 1000));
      expect(found).toEqual([]);
      expect(report).toMatchObject({ read: 0, written: 0, outside: parcels.length });
    }
  });

  it.runIf(hasGdal)(
    'and of the areas beside it make up the whole, whatever the border',
    async () => {
      const cut = fc.tuple(fc.double({ min: 2, max: 50, noNaN: true }), fc.double({ min: 2, max: 50, noNaN: true }));
      await fc.assert(
        fc.asyncProperty(cut, fc.constantFrom('gpkg', 'fgb'), async ([a, b], format) => {
          const border: [number, number][] = [
            [X + a * SIDE, Y - 100],
            [X + b * SIDE, Y + 26 * SIDE],
            [X + a * SIDE, Y + 54 * SIDE],
          ];
          const [first = [0, 0], , last = [0, 0]] = border;
          const west: RdMultiPolygon = [[[[X - 100, first[1]], ...border, [X - 100, last[1]], [X - 100, first[1]]]]];
          const east: RdMultiPolygon = [[[[X + 9000, first[1]], ...border, [X + 9000, last[1]], [X + 9000, first[1]]]]];
          const [one, other] = [await within(FORMATS[format] ?? '', west), await within(FORMATS[format] ?? '', east)];
          const ids = [...one.found, ...other.found].map(({ localId }) => localId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.sort()).toEqual(parcels.map(({ localId }) => localId).sort());
          expect(one.report.outside).toBe(other.report.written);
        }),
        { numRuns: 6 },
      );
    },
    60_000,
  );
});
