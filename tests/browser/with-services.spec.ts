import { expectAccessible } from './accessible';
import { expectNoticesCoverNothing } from './covers-nothing';
import { type Paint, pixelsOf } from './pixels-of';
import type { Room } from './room';
import { setOffline, test } from './services';
import { expect } from './test';

const CARE_LIST = [
  'Naam;Soort;Organisatie;Adres;X;Y',
  'Hof van Zuid;verpleeghuis;Zilverlinde;Dorpsstraat 1;147500,5;505000,5',
  'De Linde;woonzorgcomplex;Zilverlinde;Dorpsstraat 2;147600;505100',
  'Zonder plek;overig;;Nergens 1;;',
  'Kwijt;overig;;Nergens 1, 9999ZZ Nergenshuizen;;',
  'Ver weg;overig;;Nergens 2, 9999ZZ Nergenshuizen;;',
].join('\r\n');

/** What becomes of the loud water of the stand-in's style. */
const QUIET_WATER: Paint = [208, 212, 227, 231, 237, 241];

const step = (room: Room, name: string) =>
  room.page.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: new RegExp(name) });

test('the own municipality: chosen, fetched under trouble, a list added, checked, made, opened without the services, tagged and exported', async ({
  room,
  page,
  services,
  pageErrors,
}) => {
  test.setTimeout(180_000);
  await page.goto('./');
  await room.button('Gemeente voorbereiden').click();

  await test.step('chosen by its name', async () => {
    const name = page.getByRole('combobox', { name: 'Naam van de gemeente' });
    await name.fill('Marker');
    await page.getByRole('option', { name: /^Markerwaard/ }).click();
    await expect(page.getByText('GM1999').first()).toBeVisible();
    await expectAccessible(room, 'a municipality that was chosen');
  });

  await test.step('fetched, while the services falter', async () => {
    services.trouble.set(
      { path: '/api.pdok.nl/kadaster/brk', every: 3, trouble: { kind: 'bad-gateway' } },
      { path: '/api.pdok.nl/kadaster/brk', every: 5, trouble: { kind: 'cut-off' } },
      { path: '/overpass-api.de', first: 1, trouble: { kind: 'too-many-requests', retryAfter: 1 } },
    );
    await step(room, 'Gegevens ophalen').click();
    await room.button('Alles ophalen').click();
    // Known before one asks for it.
    await expect(page.getByText(/Het pakket wordt er ongeveer .* groter van: een schatting uit/)).toBeVisible();
    await page.getByRole('checkbox', { name: 'Basiskaart meenemen' }).click();
    await expect(page.getByRole('button', { name: /^Opnieuw ophalen: / })).toHaveCount(5, { timeout: 90_000 });
    services.trouble.clear();
    expect(services.log.peak, 'few requests at a time').toBeLessThanOrEqual(4);
    await expectAccessible(room, 'everything fetched');
  });

  await test.step('a list of zorglocaties of one’s own', async () => {
    await step(room, 'Eigen bestanden').click();
    await room.give(room.button('Bestanden kiezen'), {
      name: 'zorg.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CARE_LIST),
    });
    await expect(page.getByRole('combobox', { name: 'Wat is dit?' })).toHaveValue('care');
    await expectAccessible(room, 'a list that was brought');
  });

  await test.step('a row without a place is pointed at on the map, another gets its coordinates', async () => {
    await page.getByRole('button', { name: 'Aanwijzen op de kaart: rij 4, Kwijt' }).click();
    const map = room.dialog.getByRole('application', { name: /^Kaart om Kwijt aan te wijzen/ });
    const coordinates = room.dialog.getByRole('textbox', { name: 'Coördinaten' });
    await expect(map).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('+');
    await page.keyboard.press('Enter');
    await expect(coordinates).toHaveValue(/^\d{6} \d{6}$/);
    const byKeyboard = await coordinates.inputValue();
    await map.click({ position: { x: 200, y: 150 } });
    await expect(coordinates).not.toHaveValue(byKeyboard);
    await expectAccessible(room, 'a place that is pointed at');
    await room.button('Plaats vastleggen').click();

    await expect(room.dialog.getByRole('heading', { name: 'Ver weg' })).toBeVisible();
    await coordinates.fill('52,0 5,0');
    await coordinates.press('Enter');
    await expect(room.dialog.getByText('Dit punt ligt buiten de gemeente')).toBeVisible();
    await expectAccessible(room, 'a place outside the gemeente');
    await room.button('Toch hier vastleggen').click();
    await expect(room.dialog).toHaveCount(0);
    await expect(page.getByText(/niet op de kaart gevonden/)).toHaveCount(0);
    await step(room, 'Controle').click();
    await expect(page.getByText('Niet overgenomen: 1 zonder coördinaten en zonder bruikbaar adres.')).toBeVisible();
    await expectAccessible(room, 'what was checked');
  });

  await test.step('made, and begun with', async () => {
    await step(room, 'Maken').click();
    await page.getByRole('button', { name: 'Maken', exact: true }).click();
    await expect(room.button('Sessie beginnen met deze gemeente')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Omgerekend met het correctierooster van het Kadaster (1 cm).')).toBeVisible();
    await expectAccessible(room, 'a package that was made');
    await room.button('Sessie beginnen met deze gemeente').click();
    await room.atWork();
  });

  await test.step('opened without the services, tagged and exported', async () => {
    services.log.clear();
    await page.route(`${services.url}/**`, (route) => route.abort());
    // So many sources that the map may fold them.
    await expect(room.map.locator('.maplibregl-ctrl-attrib-inner')).toContainText(
      'BRT Achtergrondkaart, Kadaster via PDOK',
    );
    const water = async (): Promise<number> => pixelsOf(page, await room.canvas.screenshot(), QUIET_WATER);
    await expect.poll(water, 'the basemap is painted, in quiet colours').toBeGreaterThan(1_000);
    await room.layers.getByRole('switch', { name: 'Achtergrondkaart' }).click();
    await expect.poll(water, 'and nothing else is so').toBe(0);
    await room.layers.getByRole('switch', { name: 'Achtergrondkaart' }).click();
    const parcels = [...services.world.municipality.parcels];
    const [parcel] = parcels;
    if (!parcel) throw new Error('The stand-in serves no parcels');
    // All of ours and none of the neighbour's.
    await expect(room.layers).toContainText(`${parcels.length.toLocaleString('nl-NL')} percelen`);
    await room.tagPlot([`${parcel.akrCode} ${parcel.section} ${parcel.number}`], 'geclusterd', 24, 'Eerste');
    const { name } = await room.export('GIS-bestand (GeoJSON)');
    expect(name).toMatch(/\.geojson$/);
    expect(services.log.requests.map(({ path }) => path)).toEqual([]);
  });
  expect(
    pageErrors.splice(0).filter((error) => !/502|429|ERR_INCOMPLETE_CHUNKED|ERR_CONTENT_LENGTH/.test(error)),
  ).toEqual([]);
});

const BRT = '/service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/';
const LOST = /^De kaart van internet komt niet door/;

test('the map under the parcels can come from the internet, with its source; without a network the package’s own takes over', async ({
  room,
  page,
  services,
  pageErrors,
}) => {
  await room.openDemo();
  const asked = (): number => services.log.requests.filter(({ path }) => path.startsWith(BRT)).length;
  await page.getByRole('combobox', { name: 'Kaart onder de percelen' }).selectOption('Topografisch, grijs');
  await expect(room.map.getByText('Kaartgegevens © Kadaster')).toBeVisible();
  await expect.poll(asked, 'tiles are asked for').toBeGreaterThan(0);

  await test.step('the network goes, and comes back', async () => {
    await setOffline(page, true);
    await expect(room.notices.getByText(LOST)).toBeVisible();
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(viewport);
      await expectNoticesCoverNothing(room);
    }
    await expect(room.map.getByText('Kaartgegevens © Kadaster')).toHaveCount(0);
    await setOffline(page, false);
    await expect(room.map.getByText('Kaartgegevens © Kadaster')).toBeVisible();
    await room.notices.getByRole('button', { name: 'Melding sluiten' }).click();
  });

  await test.step('the service falters: nothing is said to be wrong with the map', async () => {
    services.trouble.set({ path: '/service.pdok.nl/hwh/', trouble: { kind: 'unavailable' } });
    await page.getByRole('combobox', { name: 'Kaart onder de percelen' }).selectOption('Luchtfoto');
    await expect(room.notices.getByText(LOST)).toBeVisible();
    await expect(room.map.getByText('De kaart kan niet worden getoond')).toHaveCount(0);
    services.trouble.clear();
  });

  await test.step('the service is back: so are its pictures, by themselves', async () => {
    await expect(room.map.getByText('Luchtfoto via PDOK')).toBeVisible({ timeout: 40_000 });
  });

  await test.step('the choice is kept', async () => {
    await page.reload();
    await room.atWork();
    await expect(page.getByRole('combobox', { name: 'Kaart onder de percelen' })).toHaveValue('luchtfoto');
    await expect(room.map.getByText('Luchtfoto via PDOK')).toBeVisible();
  });
  expect(pageErrors.splice(0).filter((error) => !/503|ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);
});
