import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { leanProj4Aliases } from '../../src/package/lean-proj4/aliases';
import { MEMBER, type MemberName } from '../../src/package/manifest';
import { openPackageFile } from '../../src/package/open-package-file';
import type { PackageMembers } from '../../src/package/package-members';
import { buildPackage } from '../../tiles/build-package';
import { openTiles, tileBytes } from '../../tiles/testing/read-tiles';
import { testLayers } from '../../tiles/testing/test-layers';
import { expect, test } from './test';

/** So that more than 500 parcels are built, the steps in which progress is told. */
const ACROSS = 24;

let folder: string;
let server: PreviewServer;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vbnp-builder-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./builder-page', import.meta.url)),
    base: './',
    logLevel: 'error',
    resolve: { alias: leanProj4Aliases },
    worker: { format: 'es' },
    build: { target: 'es2022', outDir: folder, emptyOutDir: true },
  });
  server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, host: 'localhost' },
  });
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const outcome = (page: Page) => page.getByRole('status', { name: 'Outcome' });
const progress = (page: Page) => page.getByRole('status', { name: 'Progress' });

async function membersOf(file: Blob): Promise<PackageMembers> {
  const opened = await openPackageFile(file);
  if (!opened.ok) throw new Error(`The package cannot be opened: ${opened.problem.name}`);
  expect(opened.value.notes).toEqual([]);
  return opened.value;
}

async function builtInNode(): Promise<PackageMembers> {
  const built = await buildPackage(testLayers(ACROSS), { builtOn: '2026-02-03' });
  if (!built.ok) throw new Error(built.problem.name);
  return membersOf(built.value.file);
}

function blobOf({ blobs }: PackageMembers, name: MemberName): Blob {
  const blob = blobs[name];
  if (!blob) throw new Error(`The package has no ${name}`);
  return blob;
}

/** Every tile before compression: two builds of zlib may compress the same bytes differently. */
async function tilesOf(members: PackageMembers, name: MemberName) {
  const archive = openTiles(blobOf(members, name));
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const tiles: Record<string, string> = {};
  for (let z = minZoom; z <= maxZoom; z += 1)
    for (const { x, y, bytes } of await tileBytes(archive, z))
      tiles[`${z}/${x}/${y}`] = Buffer.from(bytes).toString('base64');
  return { tiles, header: [minZoom, maxZoom, minLon, minLat, maxLon, maxLat], metadata: await archive.getMetadata() };
}

test('a browser’s worker builds the same package as Node', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('spinbutton', { name: 'Parcels across' }).fill(String(ACROSS));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Build' }).click();
  await expect(outcome(page)).toHaveText('built');
  await expect(progress(page)).toHaveText(/^parcels 500; .*zip 0; $/);
  // The worker is gone by now; its file is not.
  expect(page.workers()).toEqual([]);
  await page.getByRole('link', { name: 'Package' }).click();
  const path = await (await download).path();
  const browser = await membersOf(new Blob([readFileSync(path)]));
  const node = await builtInNode();

  const hashes = ({ manifest }: PackageMembers) => manifest.members.filter(({ name }) => !name.endsWith('.pmtiles'));
  expect(hashes(browser)).toEqual(hashes(node));
  expect(hashes(browser)).toHaveLength(5);
  for (const name of [MEMBER.parcelTiles, MEMBER.basemap]) {
    const [there, here] = [await tilesOf(browser, name), await tilesOf(node, name)];
    expect(Object.keys(here.tiles).length).toBeGreaterThan(10);
    expect(there).toEqual(here);
  }
  const rest = ({ manifest: { members: _members, packageId: _packageId, ...others } }: PackageMembers) => others;
  expect(rest(browser)).toEqual(rest(node));
});

test('a build that is stopped ends at once, worker and all', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('spinbutton', { name: 'Parcels across' }).fill('200');
  await page.getByRole('button', { name: 'Build' }).click();
  await expect(progress(page)).toContainText('parcels 500');
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(outcome(page)).toHaveText('build-stopped');
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(progress(page)).not.toContainText('zip');
});

test('a worker that cannot start is a named problem, not a wait without end', async ({ page }) => {
  await page.route(/package-builder\.worker/, (route) => route.fulfill({ status: 404 }));
  await page.goto(address);
  await page.getByRole('button', { name: 'Build' }).click();
  await expect(outcome(page)).toHaveText('builder-failed');
});
