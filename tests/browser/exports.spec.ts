import { readFileSync } from 'node:fs';
import { layersByGdal } from '../../src/io/gis/testing/ask-gdal';
import { tangle } from '../../src/package/testing/clipped';
import { askGdal, gdalIsHere } from './gdal';
import type { Room } from './room';
import { expect, test } from './test';

test.use({ withoutMap: true });

interface RawSession {
  header: { id: string; name: string; packageId: string };
  package: { id: string };
  plots: { id: string; number: number; name: string; parcels: { geometry: unknown; source: string }[] }[];
}

/** Makes a session of one plot, changes its file and opens that beside it. */
async function openChanged(room: Room, change: (session: RawSession) => void): Promise<void> {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  const { path } = await room.export('Sessiebestand');
  await room.closeSession();
  const session = JSON.parse(readFileSync(path, 'utf8')) as RawSession;
  session.header.id = 'van-elders';
  session.header.name = 'Van elders';
  change(session);
  const buffer = Buffer.from(JSON.stringify(session));
  await room.chooseSession({ name: 'elders.json', mimeType: 'application/json', buffer });
  await expect(room.tally).toBeVisible();
}

test('a plot that cannot be joined costs no export, and the dialog names it', async ({ room, page }) => {
  await openChanged(room, (session) => {
    const [plot] = session.plots;
    const [parcel] = plot?.parcels ?? [];
    if (!plot || !parcel) throw new Error('The session file holds no parcel');
    session.plots.push({
      ...plot,
      id: 'kluwen',
      number: 7,
      name: 'Kluwen',
      parcels: [{ ...parcel, geometry: tangle }],
    });
  });
  await room.button('Exporteren').click();
  const download = page.waitForEvent('download');
  await room.dialog.getByRole('button', { name: 'GIS-bestand in RD (GeoJSON)', exact: true }).click();
  const path = 'test-results/exports/kluwen.rd.geojson';
  await (await download).saveAs(path);
  await expect(room.dialog.getByText(/staat bij uw downloads/)).toBeVisible();
  await expect(room.dialog.getByText(/de percelen van L7 Kluwen konden niet/)).toBeVisible();

  await test.step('a file that goes well says nothing of it any more', async () => {
    const next = page.waitForEvent('download');
    await room.dialog.getByRole('button', { name: 'Sessiebestand', exact: true }).click();
    await next;
    await expect(room.dialog.getByText(/sessie\.json staat bij uw downloads/)).toBeVisible();
    await expect(room.dialog.getByText(/konden niet/)).toHaveCount(0);
  });

  const names = JSON.parse(readFileSync(path, 'utf8')).features.map(
    (feature: { properties: { naam: string } }) => feature.properties.naam,
  );
  expect(names).toEqual(['De Gouw', 'Kluwen']);
  test.skip(!gdalIsHere, 'GDAL could not be installed on this machine');
  expect(askGdal(path)).toMatchObject({ features: 2, srs: 'EPSG:28992' });
});

test('without its package on the device an export still says where the parcels come from', async ({ room }) => {
  await openChanged(room, (session) => {
    session.header.packageId = 'niet-hier';
    session.package.id = 'niet-hier';
    for (const plot of session.plots) for (const parcel of plot.parcels) parcel.source = 'Kadastrale kaart van elders';
  });
  const { path } = await room.export('GIS-bestand (GeoJSON)');
  const file = JSON.parse(readFileSync(path, 'utf8'));
  expect(file.features[0].properties).toMatchObject({
    bron: 'Kadastrale kaart van elders, CC0-1.0 (fictief)',
    peildatum: '2026-01-01',
  });
  expect(file.bronvermelding).toEqual(['Kadastrale kaart van elders, peildatum 2026-01-01, CC0-1.0 (fictief)']);
});

test('a public file keeps who proposed a plot for itself, and the dialog says so beforehand', async ({
  room,
  page,
}) => {
  await room.openDemo();
  await page.getByRole('combobox', { name: 'Wie stelt voor' }).selectOption('DG · Woonstichting De Gouw');
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  await room.unfold('Meer over deze plot');
  await room.unfold('Opmerking en vertrouwelijkheid');
  await room.choose('Vertrouwelijkheid: wie mag deze plot zien?', 'Iedereen (openbaar)');
  await room.button('Exporteren').click();
  for (const [audience, proposer, said] of [
    ['Provincie', 'Woonstichting De Gouw', 'Er wordt niets weggelaten.'],
    ['Openbaar', null, 'Wie het voorstelde weggelaten bij 1 plot.'],
  ] as const) {
    await room.dialog.getByRole('radio', { name: new RegExp(`^${audience}`) }).check({ force: true });
    await expect(room.dialog.getByText(said)).toBeVisible();
    const download = page.waitForEvent('download');
    await room.dialog.getByRole('button', { name: 'GIS-bestand (GeoJSON)', exact: true }).click();
    const path = `test-results/exports/${audience}.geojson`;
    await (await download).saveAs(path);
    expect(JSON.parse(readFileSync(path, 'utf8')).features[0].properties.voorgesteld_door).toBe(proposer);
  }
});

test('GDAL, in the worker under the strict policy, writes a GeoPackage and a Shapefile that GDAL opens', async ({
  room,
}) => {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203', 'MKW01 B 1204'], 'zorggeschikt', 24, 'De Gouw');
  const geopackage = await room.export('GIS-bestand (GeoPackage)');
  expect(geopackage.name).toMatch(/\.gpkg$/);
  const shapefile = await room.export('GIS-bestand (Shapefile)');
  expect(shapefile.name).toMatch(/\.shp\.zip$/);
  test.skip(!gdalIsHere, 'GDAL could not be installed on this machine');
  expect(layersByGdal(geopackage.path)).toMatchObject([
    { name: 'plots', rows: 1, system: 'EPSG:28992' },
    { name: 'percelen', rows: 2, system: 'EPSG:28992' },
    { name: 'telling' },
    { name: 'toelichting' },
    { name: 'layer_styles', rows: 2 },
  ]);
  const layers = layersByGdal(`/vsizip/${shapefile.path}`).map(({ name, rows }) => `${name} ${rows}`);
  expect(layers.sort()).toEqual(['percelen 2', 'plots 1']);
});
