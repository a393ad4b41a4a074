import { readFileSync } from 'node:fs';
import { layersByGdal } from '../../src/io/gis/testing/ask-gdal';
import { tangle } from '../../src/package/testing/clipped';
import { expectAccessible } from './accessible';
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

test('a plot that cannot be joined costs no export, and the dialog names it', async ({ room }) => {
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
  const { path } = await room.save('GIS-bestand in RD (GeoJSON)');
  await expect(room.dialog.getByText(/staat bij uw downloads/)).toBeVisible();
  await expect(room.dialog.getByText(/de percelen van L7 Kluwen konden niet/)).toBeVisible();

  await test.step('a file that goes well says nothing of it any more', async () => {
    await room.save('Sessiebestand');
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
    ['Openbaar', undefined, 'Wie het voorstelde weggelaten bij 1 plot.'],
  ] as const) {
    await room.dialog.getByRole('radio', { name: new RegExp(`^${audience}`) }).check({ force: true });
    await expect(room.dialog.getByText(said)).toBeVisible();
    const { path } = await room.save('GIS-bestand (GeoJSON)');
    expect(JSON.parse(readFileSync(path, 'utf8')).features[0].properties.voorgesteld_door).toBe(proposer);
  }
});

/** Four plots, of which the corporatie is named by the first two. */
const forCorporation = (session: RawSession): void => {
  const [plot] = session.plots;
  if (!plot) throw new Error('The session file holds no plot');
  const names = ['De Gouw', 'Hof van Noord', 'Aan zee', 'De Werf'];
  session.plots = names.map((name, at) => ({ ...plot, id: `plot-${at}`, number: at + 1, name }));
  for (const own of session.plots.slice(0, 2)) Object.assign(own, { housingPartner: 'Woonstichting De Gouw' });
};

/** Names of the plots in a file. */
const namesIn = (path: string): string[] =>
  JSON.parse(readFileSync(path, 'utf8')).features.map(
    (feature: { properties: { naam: string } }) => feature.properties.naam,
  );

test('a corporatie gets the plots that name it, or those chosen for it; the next time it is still the one', async ({
  room,
  page,
  context,
}) => {
  await openChanged(room, forCorporation);
  await room.button('Exporteren').click();
  await room.dialog.getByRole('radio', { name: 'Corporatie of andere partij' }).check({ force: true });
  await expect(room.dialog.getByText('Kies eerst voor welke partij het bestand is.').first()).toBeVisible();
  await expect(room.dialog.getByRole('button', { name: 'Tabel kopiëren' })).toBeDisabled();
  const partij = room.dialog.getByRole('combobox', { name: 'Welke partij?' });
  await partij.selectOption({ label: 'Woonstichting De Gouw (2 plots)' });
  await expect(room.dialog.getByText('Er gaan 2 plots mee.')).toBeVisible();
  await expect(room.dialog.getByText('2 plots weggelaten die niet voor Woonstichting De Gouw zijn.')).toBeVisible();
  const warning = room.dialog.getByText(/^Bij 2 van deze plots is de vertrouwelijkheid “gemeente”/);
  await expect(warning.first()).toBeVisible();
  await expect(warning.last(), 'in sight without scrolling').toBeInViewport({ ratio: 1 });
  await room.dialog.getByText('De hele sessie').scrollIntoViewIfNeeded();
  await expect(room.dialog.getByText('Voor Woonstichting De Gouw: 2 plots gaan mee, 2 plots niet.')).toBeInViewport();
  await expect(warning.last(), 'and wherever one scrolls to').toBeInViewport({ ratio: 1 });
  const list = room.dialog.getByRole('region', { name: 'Voorbeeld: 2 plots' });
  await expect(list.getByRole('cell', { name: 'Hof van Noord' })).toBeVisible();
  await expect(list.getByRole('columnheader', { name: 'opmerking' })).toHaveCount(0);
  await expect(room.dialog.getByText(/^In het bestand .* Weggelaten kolommen: .*opmerking\.$/)).toBeVisible();

  await room.dialog.getByRole('radio', { name: 'Zelf kiezen' }).check({ force: true });
  await room.dialog.getByRole('checkbox', { name: 'L2 Hof van Noord' }).uncheck();
  await room.dialog.getByRole('checkbox', { name: 'L3 Aan zee' }).check();
  const said = await room.dialog.getByText(/woonstichting-de-gouw/).textContent();
  const { name, path } = await room.save('GIS-bestand in RD (GeoJSON)');
  expect(name.split('.')[0], 'the name that was said').toBe(said?.split('.')[0]);
  expect(namesIn(path)).toEqual(['De Gouw', 'Aan zee']);
  await expect(
    room.dialog.getByText(/staat bij uw downloads\. Er gingen 2 plots mee met de vertrouwelijkheid “gemeente”/),
  ).toBeVisible();

  await test.step('as a table on the clipboard', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await room.dialog.getByRole('button', { name: 'Tabel kopiëren' }).click();
    await expect(room.dialog.getByText(/^De tabel staat op het klembord/)).toBeVisible();
    // Pasted as into a document: reading through the clipboard's interface would take the styles apart.
    await page.evaluate(() => {
      document.addEventListener('paste', ({ clipboardData }) => {
        Reflect.set(window, 'pasted', clipboardData?.getData('text/html'));
      });
    });
    await page.keyboard.press('Control+V');
    const copied = await page.evaluate(() => String(Reflect.get(window, 'pasted')));
    expect(copied).toContain('border');
    expect(copied).toContain('Aan zee');
    expect(copied).not.toContain('De Werf');
  });

  await page.keyboard.press('Escape');
  await page.reload();
  await expect(room.tally).toBeVisible();
  await room.button('Exporteren').click();
  await expect(partij).toHaveValue('Woonstichting De Gouw');
  await expect(room.dialog.getByText('Er gaan 2 plots mee.')).toBeVisible();
});

test('a browser that can ask where a file goes does so first; who thinks better of it changes nothing', async ({
  room,
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const written: string[] = [];
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
      if (asked.push(suggestedName) === 1) throw new DOMException('', 'AbortError');
      return {
        name: 'zelf-gekozen.geojson',
        getFile: async () => new File([], 'x'),
        createWritable: async () => ({
          write: async (file: Blob) => written.push(await file.text()),
          close: async () => undefined,
        }),
      };
    };
    Object.assign(window, { showSaveFilePicker, asked, written });
  });
  const kept = (what: 'asked' | 'written') =>
    page.evaluate((key) => (window as unknown as Record<string, string[]>)[key] ?? [], what);
  await room.openWithoutPackage('De Gouw', 24);
  await room.button('Exporteren').click();
  const start = room.dialog.getByRole('button', { name: 'Startbestand zonder gemeentepakket' });
  await start.click();
  await expect.poll(() => kept('asked')).toHaveLength(1);
  await expect(room.dialog.getByText(/^Het startbestand bevat/), 'nothing was handed out').toBeVisible();
  await room.dialog.locator('summary', { hasText: 'Meer soorten' }).click();
  await room.dialog.getByRole('button', { name: 'GIS-bestand in RD (GeoJSON)' }).click();
  await expect(room.dialog.getByText('zelf-gekozen.geojson is opgeslagen.')).toBeVisible();
  const [suggested, file] = [(await kept('asked'))[1], (await kept('written'))[0]];
  expect(suggested).toMatch(/\.rd\.geojson$/);
  expect(JSON.parse(file ?? '').features).toHaveLength(1);
});

test('one file at a time: the others wait, and what takes too long can be cancelled', async ({ room, page }) => {
  await room.openWithoutPackage('De Gouw', 24);
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/export.worker*', async (route) => {
    await held;
    await route.fallback();
  });
  await room.button('Exporteren').click();
  await room.dialog.locator('summary', { hasText: 'Meer soorten' }).click();
  const gis = room.dialog.getByRole('button', { name: 'GIS-bestand in RD (GeoJSON)' });
  await gis.click();
  await expect(
    room.dialog.getByRole('progressbar', { name: 'GIS-bestand in RD (GeoJSON) wordt gemaakt' }),
  ).toBeVisible();
  await expect(gis).toBeDisabled();
  await expect(gis).toHaveAccessibleDescription(/^Wacht tot het bestand klaar is/);
  await expect(room.dialog.getByRole('button', { name: 'Sessiebestand' })).toBeDisabled();
  await expectAccessible(room, 'a file that is being made');
  await room.dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(
    room.dialog.getByRole('status').filter({ hasText: 'Geannuleerd' }),
    'the keyboard goes on',
  ).toBeFocused();
  await expect(gis).toBeEnabled();
  go();
  expect(namesIn((await room.save('GIS-bestand in RD (GeoJSON)')).path)).toEqual(['De Gouw']);
});

test('GDAL, in the worker under the strict policy, writes a GeoPackage and a Shapefile that GDAL opens', async ({
  room,
}) => {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  const geopackage = await room.export('GIS-bestand (GeoPackage)');
  expect(geopackage.name).toMatch(/\.gpkg$/);
  const shapefile = await room.export('GIS-bestand (Shapefile)');
  expect(shapefile.name).toMatch(/\.shp\.zip$/);
  test.skip(!gdalIsHere, 'GDAL could not be installed on this machine');
  expect(layersByGdal(geopackage.path)).toMatchObject([
    { name: 'plots', rows: 1, system: 'EPSG:28992' },
    { name: 'percelen', rows: 1, system: 'EPSG:28992' },
    { name: 'telling' },
    { name: 'toelichting' },
    { name: 'layer_styles', rows: 2 },
  ]);
  const layers = layersByGdal(`/vsizip/${shapefile.path}`).map(({ name, rows }) => `${name} ${rows}`);
  expect(layers.sort()).toEqual(['percelen 1', 'plots 1']);
});
