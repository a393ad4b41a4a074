import { expect } from '@playwright/test';
import { expectAccessible } from './accessible';
import type { Room } from './room';
import { test } from './services';

const CARE_LIST = [
  'Naam;Soort;Organisatie;Adres;X;Y',
  'Hof van Zuid;verpleeghuis;Zilverlinde;Dorpsstraat 1;147500,5;505000,5',
  'De Linde;woonzorgcomplex;Zilverlinde;Dorpsstraat 2;147600;505100',
  'Zonder plek;overig;;Nergens 1;;',
].join('\r\n');

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
    await expect(page.getByRole('button', { name: /^Opnieuw ophalen: / })).toHaveCount(4, { timeout: 90_000 });
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
    await step(room, 'Controle').click();
    await expect(page.getByText('Niet overgenomen: 1 zonder coördinaten en zonder bruikbaar adres.')).toBeVisible();
    await expectAccessible(room, 'what was checked');
  });

  await test.step('made, and begun with', async () => {
    await step(room, 'Maken').click();
    await page.getByRole('button', { name: 'Maken', exact: true }).click();
    await expect(room.button('Sessie beginnen met deze gemeente')).toBeVisible({ timeout: 60_000 });
    await expectAccessible(room, 'a package that was made');
    await room.button('Sessie beginnen met deze gemeente').click();
    await room.atWork();
  });

  await test.step('opened without the services, tagged and exported', async () => {
    services.log.clear();
    await page.route(`${services.url}/**`, (route) => route.abort());
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
