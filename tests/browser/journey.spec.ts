import { readFileSync } from 'node:fs';
import { askGdal, gdalIsHere } from './gdal';
import { Room } from './room';
import { expect, test } from './test';

test('from an open browser to an exported plot list', async ({ room, page }) => {
  await room.openDemo();
  await expect(page.getByText('Markerwaard (fictief)').first()).toBeVisible();

  const maximum = await room.meterMaximum('Zorggeschikt');
  const careBefore = await room.meterValue('Zorggeschikt');
  const clusteredBefore = await room.meterValue('Geclusterd');
  expect(maximum).toBeGreaterThan(0);

  await test.step('two parcels become a plot of 24 zorggeschikt', async () => {
    await room.tagPlot(['MKW01 B 1203', 'MKW01 A 123'], 'zorggeschikt', 24, 'De Gouw');
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(careBefore + 24);
    await room.saved();
  });

  await test.step('a second programme line: 30 geclusterd', async () => {
    await room.plot.getByRole('button', { name: 'Programma toevoegen' }).click();
    const units = room.plot.getByRole('spinbutton', { name: 'Aantal woningen' });
    await expect(units).toHaveCount(2);
    const type = room.plot.getByRole('combobox', { name: 'Woningtype' });
    await type.last().selectOption({ label: 'Geclusterd' });
    await units.last().fill('30');
    await units.last().press('Enter');
    await expect.poll(() => room.meterValue('Geclusterd')).toBe(clusteredBefore + 30);
    expect(await room.meterValue('Zorggeschikt')).toBe(careBefore + 24);
    await room.saved();
  });

  await test.step('the laptop closes; next day it opens where she was', async () => {
    await page.reload();
    await room.atWork();
    await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouw');
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(careBefore + 24);
  });

  await test.step('the GIS files open in GDAL, with the same area', async () => {
    const wgs84 = await room.export('GIS-bestand (GeoJSON)');
    const rd = await room.export('GIS-bestand in RD (GeoJSON)');
    const plain = JSON.parse(readFileSync(wgs84.path, 'utf8'));
    expect(plain.features).toHaveLength(1);
    expect(plain.features[0].properties.naam).toBe('De Gouw');
    expect(plain.features[0].properties.zorggeschikt).toBe(24);
    expect(plain.features[0].properties.geclusterd).toBe(30);
    expect(plain.features[0].properties.bron).toMatch(/^Fictieve gegevens.*, CC0-1\.0 \(fictief\)$/);
    test.skip(!gdalIsHere, 'GDAL could not be installed on this machine');
    const inDegrees = askGdal(wgs84.path);
    expect(inDegrees).toMatchObject({ features: 1, valid: 1, srs: 'EPSG:4326' });
    const inMetres = askGdal(rd.path);
    expect(inMetres).toMatchObject({ features: 1, valid: 1, srs: 'EPSG:28992' });
    const area = Number(plain.features[0].properties.oppervlakte_m2);
    expect(Math.abs(inMetres.area - area) / area).toBeLessThan(0.1);
  });
});

test('undo and redo take one gesture a step, and say which', async ({ room, page }) => {
  await room.openDemo();
  const before = await room.meterValue('Geclusterd');
  await room.tagPlot(['MKW01 B 1203'], 'geclusterd', 40, 'Hof van Noord');
  await room.plot.getByRole('textbox', { name: 'Naam' }).fill('Hof van Zuid');
  await room.plot.getByRole('textbox', { name: 'Naam' }).press('Enter');
  await expect.poll(() => room.meterValue('Geclusterd')).toBe(before + 40);

  await room.button('Ongedaan maken').click();
  await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('Hof van Noord');
  await room.button('Ongedaan maken').click();
  await expect.poll(() => room.meterValue('Geclusterd')).toBe(before);
  await room.button('Opnieuw').click();
  await expect.poll(() => room.meterValue('Geclusterd')).toBe(before + 40);
  await room.saved();
  await page.reload();
  await room.atWork();
  await expect.poll(() => room.meterValue('Geclusterd')).toBe(before + 40);
});

test('the session file brings everything to another device', async ({ room, browser, page }) => {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  const file = await room.export('Sessiebestand');
  const value = await room.meterValue('Zorggeschikt');

  const elsewhere = await browser.newContext({ baseURL: page.url() });
  const other = await elsewhere.newPage();
  const otherRoom = new Room(other);
  await other.goto(page.url());
  await otherRoom.chooseSession(file.path);
  await expect(otherRoom.tally).toBeVisible();
  await expect.poll(() => otherRoom.meterValue('Zorggeschikt')).toBe(value);
  await elsewhere.close();
});
