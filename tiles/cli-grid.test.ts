import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gridTiff } from '../fixtures/correction-grid/grid-tiff';
import { madeUpGrid, madeUpGridImage } from '../fixtures/correction-grid/made-up-grid';
import { testServices } from '../fixtures/services/testing/test-services';
import { openPackage } from '../src/package/open-package';
import { openPackageFile } from '../src/package/open-package-file';
import { rdToWgs84, setCorrectionGrid, wgs84ToRdBy } from '../src/package/rd-wgs84';
import { readCorrectionGrid } from '../src/package/rdnaptrans/read-correction-grid';
import { gridFrom } from '../src/package/rdnaptrans/stored-grid';
import { irregularParcels } from '../src/package/testing/irregular-parcels';
import { runTiles } from './testing/run-tiles';

const { services } = testServices();
const folder = mkdtempSync(join(tmpdir(), 'tiles-grid-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  setCorrectionGrid(null);
});

const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const rd = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
const parcelFile = file(
  'percelen.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    crs: rd,
    features: irregularParcels(4, 1, [144_500, 504_600]).map(({ localId, akrCode, section, number, geometry }) => ({
      type: 'Feature',
      properties: {
        identificatieLokaalID: localId,
        AKRKadastraleGemeenteCodeWaarde: akrCode,
        sectie: section,
        perceelnummer: number,
      },
      geometry: { type: 'MultiPolygon', coordinates: geometry },
    })),
  }),
);
/** Two kilometres from the parcels, as far as what lies near a municipality goes along. */
const SHOP = [145_821.123, 506_100.654] as const;
const shopFile = file(
  'winkels.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    crs: rd,
    features: [
      {
        type: 'Feature',
        properties: { naam: 'De Winkel', soort: 'supermarket' },
        geometry: { type: 'Point', coordinates: SHOP },
      },
    ],
  }),
);
const fromFiles = (output: string, cache: string, ...rest: string[]) =>
  runTiles(
    ['--naam', 'X', '--percelen', parcelFile, '--voorzieningen', shopFile, '--uit', at(output), ...rest],
    undefined,
    at(cache),
  );
/** The shop in WGS84, and what else the package says. */
async function opened(output: string) {
  const members = await openPackageFile(new Blob([readFileSync(at(output))]));
  if (!members.ok) throw new Error(members.problem.name);
  const whole = await openPackage(members.value);
  if (!whole.ok) throw new Error(whole.problem.name);
  const { manifest, amenities, parcels } = whole.value;
  return { manifest, shop: amenities[0]?.lngLat ?? [0, 0], parcels };
}
const gridRequests = (): number =>
  services().log.requests.filter(({ path }) => path.startsWith('/cdn.proj.org/')).length;

describe('the correction grid on the command line', () => {
  it('that was given turns RD into WGS84 exactly; RD itself stays as it is', async () => {
    const grid = file('rooster.tif', madeUpGrid());
    const made = await fromFiles('met.zip', 'cache', '--correctierooster', grid);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ rdnaptrans: 'grid' });
    const { manifest, shop, parcels } = await opened('met.zip');
    expect(manifest).toMatchObject({ rdnaptrans: 'grid', schemaVersion: 1 });
    const read = await readCorrectionGrid(madeUpGrid().buffer);
    if (!read.ok) throw new Error(read.problem.name);
    setCorrectionGrid(read.value);
    const [x, y] = wgs84ToRdBy(gridFrom(manifest.correctionGrid))(shop);
    expect(Math.hypot(x - SHOP[0], y - SHOP[1])).toBeLessThan(0.01);
    const [byParameters] = [wgs84ToRdBy(null)(rdToWgs84(SHOP))];
    expect(Math.hypot(byParameters[0] - SHOP[0], byParameters[1] - SHOP[1])).toBeGreaterThan(0.02);
    const [first] = irregularParcels(4, 1, [144_500, 504_600]);
    expect(parcels.geometry(0)).toEqual(first?.geometry);
    const checked = await runTiles(['--controleer', at('met.zip')]);
    expect(JSON.parse(checked.stdout)).toMatchObject({ rdnaptrans: 'grid' });
  });

  it('is not asked for when there are only files, and the package says that it was made without', async () => {
    const made = await fromFiles('zonder.zip', 'cache');
    expect(JSON.parse(made.stdout)).toMatchObject({ rdnaptrans: 'parameters' });
    expect(made.stderr).not.toContain('rooster');
    expect((await opened('zonder.zip')).manifest.rdnaptrans).toBe('parameters');
    expect(gridRequests()).toBe(0);
  });

  it('that is kept is used without being asked for', async () => {
    mkdirSync(at('bewaard'));
    file('bewaard/nl_nsgi_rdtrans2018.tif', madeUpGrid());
    const made = await fromFiles('bewaard.zip', 'bewaard');
    expect(JSON.parse(made.stdout)).toMatchObject({ rdnaptrans: 'grid' });
  });

  it('that is kept and damaged is said in one line', async () => {
    mkdirSync(at('stuk'));
    file('stuk/nl_nsgi_rdtrans2018.tif', 'stuk');
    const made = await fromFiles('stuk.zip', 'stuk');
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ rdnaptrans: 'parameters' });
    expect(made.stderr).toMatch(
      /Het correctierooster: dit is geen GeoTIFF.* Er wordt omgerekend zonder correctierooster/,
    );
  });

  it('is fetched for who asks; of a stand-in nothing is kept', async () => {
    const made = await fromFiles('opgehaald.zip', 'cache', '--correctierooster-ophalen', '--diensten', services().url);
    expect(JSON.parse(made.stdout)).toMatchObject({ rdnaptrans: 'grid' });
    expect(gridRequests()).toBe(1);
    expect(existsSync(at('cache'))).toBe(false);
  });

  it('comes by itself with a municipality; when it does not, the package is made without', async () => {
    const markerwaard = (output: string) =>
      runTiles([
        '--gemeente',
        'Markerwaard',
        '--percelen',
        parcelFile,
        '--uit',
        at(output),
        '--diensten',
        services().url,
      ]);
    const made = await markerwaard('gemeente.zip');
    expect(JSON.parse(made.stdout)).toMatchObject({ rdnaptrans: 'grid', missing: [] });
    services().trouble.set({ path: '/cdn.proj.org', trouble: { kind: 'bad-gateway' } });
    const without = await markerwaard('gemeente-zonder.zip');
    expect(without.status).toBe(0);
    expect(JSON.parse(without.stdout)).toMatchObject({ rdnaptrans: 'parameters', missing: [] });
    expect(without.stderr.match(/correctierooster/g)).toHaveLength(2);
    expect(without.stderr).toContain('Er wordt omgerekend zonder correctierooster (tot 0,25 m).');
  });

  it('that was given and is no good is refused, and nothing is made', async () => {
    const refused = async (name: string, content: string | Uint8Array) => {
      const made = await fromFiles('slecht.zip', 'cache', '--correctierooster', file(name, content));
      expect(made).toMatchObject({ status: 1, stdout: '' });
      expect(existsSync(at('slecht.zip'))).toBe(false);
      return made.stderr;
    };
    expect(await refused('leeg.tif', '')).toBe('leeg.tif: het bestand is leeg.\n');
    expect(await refused('tekst.tif', 'tekst')).toContain('tekst.tif: dit is geen GeoTIFF');
    const elsewhere = gridTiff({ ...madeUpGridImage(), west: 12 });
    expect(await refused('elders.tif', elsewhere)).toBe('elders.tif: dit correctierooster dekt niet heel Nederland.\n');
    const gone = await fromFiles('slecht.zip', 'cache', '--correctierooster', at('weg.tif'));
    expect(gone).toMatchObject({ status: 1, stderr: `${at('weg.tif')} is er niet of is niet te openen.\n` });
  });
});
