import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Room } from './room';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

const hasGdal = process.env.VBNP_WITHOUT_GDAL === undefined && spawnSync('ogr2ogr', ['--version']).status === 0;

test('after one visit the program, the demo municipality and the hand-out open without a network', async ({
  room,
  page,
  context,
}) => {
  await page.goto('./');
  // The worker that keeps everything is ready when it controls the pages to come.
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
  await context.setOffline(true);
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'geclusterd', 30, 'Hof van Noord');
  await room.saved();
  await page.reload();
  await room.atWork();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Hof van Noord');
  await room.closeSession();

  await test.step('the hand-out, with its pictures', async () => {
    await room.button('Gemeente voorbereiden').click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: /^Uitleg in tien minuten/ }).click();
    const handOut = await opened;
    await expect(handOut.getByRole('heading', { level: 1 })).toHaveText('Uw gemeente voorbereiden in tien minuten');
    await expect
      .poll(() =>
        handOut.locator('img').evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth)),
      )
      .toBe(true);
    await handOut.close();
  });

  await test.step('a GeoPackage: the first time it needs a network, from then on it does not', async () => {
    test.skip(!hasGdal, 'ogr2ogr makes the file');
    const folder = mkdtempSync(join(tmpdir(), 'vbnp-offline-'));
    const path = geoPackage(folder);
    await giveFile(room, path);
    await expect(page.getByText(/staat nog niet op dit apparaat. Maak één keer verbinding/)).toBeVisible();
    await page.getByRole('button', { name: /weghalen$/ }).click();
    await context.setOffline(false);
    await giveFile(room, path);
    await expect(page.getByRole('combobox', { name: 'Wat is dit?' })).toBeVisible({ timeout: 30_000 });
    await context.setOffline(true);
    // The preparation is there again, and reads the file that it kept.
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Wat is dit?' })).toBeVisible({ timeout: 30_000 });
    rmSync(folder, { recursive: true });
  });
});

async function giveFile(room: Room, path: string): Promise<void> {
  await room.page
    .getByRole('navigation', { name: 'Stappen' })
    .getByRole('button', { name: /Eigen bestanden/ })
    .click();
  await room.give(room.button('Bestanden kiezen'), path);
}

function geoPackage(folder: string): string {
  const coordinates = [
    [
      [150_000, 500_000],
      [150_100, 500_000],
      [150_100, 500_100],
      [150_000, 500_000],
    ],
  ];
  const feature = { type: 'Feature', properties: { naam: 'Zuid' }, geometry: { type: 'Polygon', coordinates } };
  const from = join(folder, 'zoekgebied.geojson');
  writeFileSync(from, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  const path = join(folder, 'zoekgebied.gpkg');
  execFileSync('ogr2ogr', ['-a_srs', 'EPSG:28992', path, from], { stdio: 'pipe' });
  return path;
}
