import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { contentSecurityPolicy } from '../../scripts/content-security-policy';
import { leanProj4Aliases } from '../../src/package/lean-proj4/aliases';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';
import { zipMembers } from '../../src/package/zip-members';
import { expect, test } from './test';

const hasGdal = process.env.VBNP_WITHOUT_GDAL === undefined && spawnSync('ogr2ogr', ['--version']).status === 0;
const parcels = irregularParcels(10);

let folder: string;
let server: PreviewServer;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vbnp-readers-'));
  const site = join(folder, 'site');
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./reader-page', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [contentSecurityPolicy()],
    resolve: { alias: leanProj4Aliases },
    worker: { format: 'es' },
    build: { target: 'es2022', outDir: site, emptyOutDir: true },
  });
  server = await preview({
    configFile: false,
    root: site,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, host: 'localhost' },
  });
  address = server.resolvedUrls?.local[0] ?? '';
  const features = parcels.map(({ localId, number, geometry }) => ({
    type: 'Feature',
    properties: { identificatieLokaalID: localId, perceelnummer: number },
    geometry: { type: 'MultiPolygon', coordinates: geometry },
  }));
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
  writeFileSync(join(folder, 'a.geojson'), JSON.stringify({ type: 'FeatureCollection', crs, features }));
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function read(page: Page, files: string | string[]): Promise<Record<string, unknown>> {
  await page.getByLabel('Files').setInputFiles(files);
  const outcome = page.getByRole('status', { name: 'Outcome' });
  await expect(outcome).not.toHaveText('', { timeout: 60_000 });
  return JSON.parse((await outcome.textContent()) ?? '');
}
const outlines = Object.fromEntries(parcels.map(({ localId, geometry }) => [localId, geometry]));

test('a worker under the strict policy reads GeoJSON without fetching GDAL', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  expect(await read(page, join(folder, 'a.geojson'))).toEqual(outlines);
  expect(asked.filter((url) => url.includes('gdal3'))).toEqual([]);
});

test('a worker under the strict policy reads with GDAL, corner for corner', async ({ page }) => {
  test.skip(!hasGdal, 'ogr2ogr makes the files');
  const make = (name: string, ...parameters: string[]): string => {
    execFileSync('ogr2ogr', [...parameters, join(folder, name), join(folder, 'a.geojson')], { stdio: 'pipe' });
    return join(folder, name);
  };
  await page.goto(address);
  expect(await read(page, make('a.gpkg'))).toEqual(outlines);
  expect(await read(page, make('a.gml', '-f', 'GML'))).toEqual(outlines);
  make('b.shp', '-nlt', 'POLYGON');
  const parts = readdirSync(folder).filter((name) => name.startsWith('b.'));
  const ids = Object.keys(outlines).sort();
  expect(
    Object.keys(
      await read(
        page,
        parts.map((name) => join(folder, name)),
      ),
    ).sort(),
  ).toEqual(ids);
  const zip = await zipMembers(parts.map((name) => ({ name, blob: new Blob([readFileSync(join(folder, name))]) })));
  writeFileSync(join(folder, 'b.zip'), new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(await read(page, join(folder, 'b.zip'))).sort()).toEqual(ids);
});
