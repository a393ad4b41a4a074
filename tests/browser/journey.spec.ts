import { readFileSync } from 'node:fs';
import { askGdal, gdalIsHere, inRd } from './gdal';
import { expect, test } from './test';

const PARCELS = ['MKW01 B 1203', 'MKW01 A 123'];
/** The union of whole parcels is their area to 0.01 %. */
const RD_TOLERANCE = 1e-4;
/** In WGS84 corners have 7 decimals, so each stands up to 6 mm off: on parcels of 130 m² at most some 0.05 % in all. */
const WGS84_TOLERANCE = 5e-4;

test('from an open browser to an exported plot list', async ({ room, page, demo }) => {
  await room.openDemo();
  await expect(page.getByText('Markerwaard (fictief)').first()).toBeVisible();

  const maximum = await room.meterMaximum('Zorggeschikt');
  const careBefore = await room.meterValue('Zorggeschikt');
  const clusteredBefore = await room.meterValue('Geclusterd');
  expect(maximum).toBeGreaterThan(0);

  await test.step('two parcels become a plot of 24 zorggeschikt', async () => {
    await room.tagPlot(PARCELS, 'zorggeschikt', 24, 'De Gouw');
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
    const sum = (areaOf: (designation: string) => number) =>
      PARCELS.reduce((total, designation) => total + areaOf(designation), 0);
    expect(plain.features[0].properties.oppervlakte_m2).toBe(
      Math.round(sum((designation) => demo.areaM2(designation))),
    );
    expect(plain.features[0].properties.bron).toMatch(/^Fictieve gegevens.*, CC0-1\.0 \(fictief\)$/);
    test.skip(!gdalIsHere, 'GDAL could not be installed on this machine');
    const inDegrees = askGdal(wgs84.path);
    expect(inDegrees).toMatchObject({ features: 1, valid: 1, srs: 'EPSG:4326' });
    const inMetres = askGdal(rd.path);
    expect(inMetres).toMatchObject({ features: 1, valid: 1, srs: 'EPSG:28992' });
    const exact = sum((designation) => demo.drawnAreaM2(designation));
    expect(Math.abs(inMetres.area / exact - 1)).toBeLessThan(RD_TOLERANCE);
    const brought = askGdal(inRd(wgs84.path));
    expect(brought).toMatchObject({ features: 1, valid: 1, srs: 'EPSG:28992' });
    expect(Math.abs(brought.area / exact - 1)).toBeLessThan(WGS84_TOLERANCE);
  });
});

test.describe('without a map', () => {
  test.use({ withoutMap: true });

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

  test('the session file brings everything to another device', async ({ room, otherDevice }) => {
    await room.openDemo();
    await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
    const file = await room.export('Sessiebestand');
    const value = await room.meterValue('Zorggeschikt');

    const elsewhere = await otherDevice();
    await elsewhere.page.goto('./');
    await elsewhere.chooseSession(file.path);
    await elsewhere.atWork();
    await expect.poll(() => elsewhere.meterValue('Zorggeschikt')).toBe(value);
  });
});
