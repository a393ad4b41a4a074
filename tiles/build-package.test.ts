import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parcelId } from '../src/domain/ids';
import { MEMBER, type MemberName } from '../src/package/manifest';
import { type OpenPackage, openPackage } from '../src/package/open-package';
import { openPackageFile } from '../src/package/open-package-file';
import type { PackageMembers } from '../src/package/package-members';
import { featureIdOf } from '../src/package/parcel-table';
import { sha256Hex } from '../src/package/sha256';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { type BuiltPackage, buildPackage } from './build-package';
import { openTiles, readTiles } from './testing/read-tiles';
import { testLayers } from './testing/test-layers';

const ACROSS = 35;
const layers = testLayers(ACROSS);
const parcels = [...layers.parcels];
const folder = mkdtempSync(join(tmpdir(), 'package-test-'));
let built: BuiltPackage;
let members: PackageMembers;
let opened: OpenPackage;

beforeAll(async () => {
  const building = await buildPackage(layers, { builtOn: '2026-02-03' });
  if (!building.ok) throw new Error(building.problem.name);
  built = building.value;
  const checked = await openPackageFile(built.file);
  if (!checked.ok) throw new Error(checked.problem.name);
  members = checked.value;
  const opening = await openPackage(members);
  if (!opening.ok) throw new Error(opening.problem.name);
  opened = opening.value;
});

afterAll(() => rmSync(folder, { recursive: true }));

function blobOf(name: MemberName): Blob {
  const blob = members.blobs[name];
  if (blob === undefined) throw new Error(`no ${name}`);
  return blob;
}

describe('a built package, opened again', () => {
  it('has every parcel once, in order, with coordinates and attributes as given', () => {
    expect(opened.parcels.count).toBe(parcels.length);
    for (const [row, parcel] of parcels.entries()) {
      expect(opened.parcels.geometry(row)).toEqual(parcel.geometry);
      expect(opened.parcels.indexOf(parcelId(parcel.localId))).toBe(row);
      expect(opened.parcels.attributes(row).landOwner).toBe(parcel.landOwner);
    }
  });

  it('has the other layers, in place to the millimetre', () => {
    expect(members.notes).toEqual([]);
    for (const [at, site] of layers.care.entries()) {
      const { lngLat, at: place, ...rest } = opened.care[at] ?? { lngLat: [0, 0], at: [0, 0] };
      expect({ ...rest, at: site.at }).toEqual(site);
      expect(Math.hypot(place[0] - site.at[0], place[1] - site.at[1])).toBeLessThan(0.002);
      expect(lngLat[0]).toBeCloseTo(5.36, 1);
    }
    expect(opened.amenities.map(({ name, amenityKind }) => [name, amenityKind])).toEqual(
      layers.amenities.map(({ name, amenityKind }) => [name, amenityKind]),
    );
    expect(opened.areas.map(({ geometry: _, ...rest }) => rest)).toEqual(
      layers.areas.map(({ geometry: _, ...rest }) => rest),
    );
    expect(opened.startSession).toBe(layers.startSession);
    expect(opened.neighbourhoodAt([153_010, 508_010])?.code).toBe('BU09870001');
    expect(opened.neighbourhoodAt([153_050, 508_050])).toBeNull();
  });

  it('says in the manifest what it holds', () => {
    expect(members.manifest).toEqual(built.manifest);
    expect(Object.fromEntries(built.manifest.layers.map(({ name, featureCount }) => [name, featureCount]))).toEqual({
      parcels: parcels.length,
      care: 2,
      amenities: 3,
      areas: 2,
      basemap: 4,
    });
    const [west, south, east, north] = built.manifest.bounds;
    expect(west).toBeLessThan(east);
    expect(south).toBeLessThan(north);
  });

  it('is the same to the byte when built again, and another package with another parcel', async () => {
    const again = await buildPackage(testLayers(ACROSS), { builtOn: '2026-02-03' });
    expect(again.ok && (await sha256Hex(again.value.file))).toBe(await sha256Hex(built.file));
    const other = await buildPackage({ ...layers, parcels: irregularParcels(ACROSS, 12) }, { builtOn: '2026-02-03' });
    expect(other.ok && other.value.manifest.packageId).not.toBe(built.manifest.packageId);
  });
});

describe('parcel tiles', () => {
  it.each([13, 14, 15, 16])('hold every parcel at zoom %i under its feature id', async (z) => {
    const ids = new Set<number>();
    for (const { tile } of await readTiles(opened.parcelTiles, z)) {
      const layer = tile.layers.parcels;
      for (let at = 0; at < (layer?.length ?? 0); at++) {
        const feature = layer?.feature(at);
        ids.add(feature?.id ?? 0);
        const owner = parcels[(feature?.id ?? 0) - 1]?.landOwner;
        expect(feature?.properties).toEqual(owner === 'onbekend' ? {} : { landOwner: owner });
      }
    }
    expect([...ids].sort((a, b) => a - b)).toEqual([...parcels.keys()].map(featureIdOf));
  });

  it('tell the map their bounds and zooms', async () => {
    const header = await openTiles(opened.parcelTiles).getHeader();
    for (const [at, degrees] of [header.minLon, header.minLat, header.maxLon, header.maxLat].entries())
      expect(degrees).toBeCloseTo(built.manifest.bounds[at] ?? 0, 6);
    expect([header.minZoom, header.maxZoom]).toEqual([13, 16]);
  });
});

describe('basemap tiles', () => {
  it('have layers with class and name, more of them further in', async () => {
    expect(opened.basemap).not.toBeNull();
    const layersAt = async (z: number) => {
      const tiles = await readTiles(blobOf(MEMBER.basemap), z);
      return [...new Set(tiles.flatMap(({ tile }) => Object.keys(tile.layers)))].sort();
    };
    expect(await layersAt(10)).toEqual(['land', 'place']);
    expect(await layersAt(13)).toEqual(['land', 'place', 'road']);
    expect(await layersAt(15)).toEqual(['building', 'land', 'place', 'road']);
    const roads = (await readTiles(blobOf(MEMBER.basemap), 15)).flatMap(({ tile }) => tile.layers.road ?? []);
    expect(roads[0]?.feature(0).properties).toEqual({ class: 'street', name: 'Dorpsstraat' });
  });
});

describe('other people’s software', () => {
  it.each([
    [MEMBER.parcels, parcels.length],
    [MEMBER.care, 2],
    [MEMBER.amenities, 3],
    [MEMBER.areas, 2],
  ] as const)('GDAL opens %s', async (name, count) => {
    const path = join(folder, name);
    writeFileSync(path, new Uint8Array(await blobOf(name).arrayBuffer()));
    const report = ogrinfo('-so', '-al', path);
    expect(report).toContain(`Feature Count: ${count}`);
    expect(report).toContain(name === MEMBER.parcels ? 'ID["EPSG",28992]' : 'WGS 84');
    if (name !== MEMBER.parcels) return;
    expect(report).toContain('Geometry: Multi Polygon');
    expect(report).toMatch(/identificatieLokaalID: String/);
    expect(report).toMatch(/kadastraleGrootteWaarde: Real/);
    const valid = ogrinfo(
      '-dialect',
      'sqlite',
      '-sql',
      'SELECT count(*) AS bad FROM parcels WHERE NOT ST_IsValid(geometry)',
      path,
    );
    expect(valid).toMatch(/bad \(Integer\) = 0/);
    const nulls = ogrinfo('-sql', 'SELECT count(*) AS n FROM parcels WHERE kadastraleGrootteWaarde IS NULL', path);
    expect(nulls).toContain(`= ${parcels.filter((parcel) => parcel.registeredAreaM2 === null).length}`);
  });
});

describe('a build that cannot be', () => {
  const [first] = parcels;
  if (first === undefined) throw new Error('no parcels');
  const options = { builtOn: '2026-02-03' };

  it('names the reason', async () => {
    expect(await buildPackage({ ...layers, parcels: [] }, options)).toEqual({
      ok: false,
      problem: { name: 'build-without-parcels' },
    });
    expect(await buildPackage({ ...layers, parcels: [first, first] }, options)).toEqual({
      ok: false,
      problem: { name: 'build-parcel-twice', localId: first.localId },
    });
    expect(await buildPackage({ ...layers, parcels: [{ ...first, geometry: [] }] }, options)).toEqual({
      ok: false,
      problem: { name: 'build-parcel-without-geometry', localId: first.localId },
    });
  });

  it('stops when asked', async () => {
    const stop = new AbortController();
    const steps: string[] = [];
    const stopped = await buildPackage(layers, {
      ...options,
      signal: stop.signal,
      onProgress: ({ step, done }) => {
        steps.push(step);
        if (done >= 1000) stop.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, problem: { name: 'build-stopped' } });
    expect(steps).toEqual(['parcels', 'parcels']);
  });
});

function ogrinfo(...parameters: string[]): string {
  try {
    return execFileSync('ogrinfo', parameters, { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('GDAL is not installed: `npm test` installs it (Debian: apt-get install gdal-bin).');
    throw error;
  }
}
