import type { Locator, Page } from '@playwright/test';
import type { DemoParcels } from './demo-parcels';
import type { MapPlace } from './map-place';
import { expect, test } from './test';

const HOME = 'MKW01 B 1203';

/** The Tab key until the focus is where it should be; a place that Tab does not come by fails the test. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if ((await goal.count()) > 0 && (await goal.first().evaluate((element) => element === document.activeElement)))
      return;
  }
  throw new Error(`Tab does not come by ${goal}`);
}

test('the whole journey by keyboard alone', async ({ room, page }) => {
  const { keyboard } = page;
  await page.goto('./');
  await tabTo(page, room.button('Voorbeeldgemeente openen'));
  await keyboard.press('Enter');
  await room.atWork();
  const careBefore = await room.meterValue('Zorggeschikt');

  await test.step('search by its key; the parcel is chosen and the form has the focus', async () => {
    await keyboard.press('/');
    await expect(room.search).toBeFocused();
    await keyboard.type(HOME);
    await keyboard.press('Enter');
    await expect(room.plot.getByRole('radio', { name: /^Zorggeschikt/ })).toBeFocused();
  });

  await test.step('a plot in four interactions: type, to the number, the number, make', async () => {
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.type('24');
    await keyboard.press('Enter');
    await expect.poll(() => room.meterValue('Zorggeschikt')).toBe(careBefore + 24);
    await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue(HOME);
  });

  await test.step('a second plot, of two parcels, with the arrow to another type', async () => {
    await keyboard.press('t');
    await expect(room.button('Voeg toe')).toHaveAttribute('aria-pressed', 'true');
    for (const designation of ['MKW01 A 123', 'MKW01 A 124']) {
      await keyboard.press('/');
      await keyboard.press('Control+a');
      await keyboard.type(designation);
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    }
    await expect(room.selection).toContainText('2 percelen');
    await tabTo(page, room.plot.getByRole('radio', { name: /^Zorggeschikt/ }));
    await keyboard.press('ArrowDown');
    await expect(room.plot.getByRole('radio', { name: /^Geclusterd/ })).toBeChecked();
    // Digits are homes, also when the type was chosen last.
    await keyboard.type('30');
    await keyboard.press('Enter');
    await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('MKW01 A 123 + 1 perceel');
  });

  await test.step('the list of plots: arrows walk, Enter opens, and the plot is found on the map', async () => {
    await keyboard.press('2');
    await expect(room.plots).toBeVisible();
    const first = room.plots.getByRole('button', { name: /^L1 / });
    const second = room.plots.getByRole('button', { name: /^L2 / });
    await tabTo(page, second);
    await keyboard.press('ArrowUp');
    await expect(first).toBeFocused();
    await keyboard.press('End');
    await expect(second).toBeFocused();
    await keyboard.press('Home');
    await expect(first).toBeFocused();
    await keyboard.press('Enter');
    await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue(HOME);
    await keyboard.press('Tab');
    await expect(room.plots.getByRole('button', { name: 'Naar L1 op de kaart' })).toBeFocused();
    await keyboard.press('Enter');
  });

  await test.step('undo and redo', async () => {
    await keyboard.press('Control+z');
    await expect(room.plots.getByRole('button', { name: /^L2 / })).toHaveCount(0);
    await keyboard.press('Control+Shift+z');
    await expect(room.plots.getByRole('button', { name: /^L2 / })).toBeVisible();
    await keyboard.press('Control+z');
    await keyboard.press('Control+y');
    await expect(room.plots.getByRole('button', { name: /^L2 / })).toBeVisible();
  });

  await test.step('the target', async () => {
    await keyboard.press('o');
    await expect(room.dialog).toBeVisible();
    await tabTo(page, room.dialog.getByRole('spinbutton', { name: 'Zorggeschikt, t/m 2030: Opgave' }));
    await keyboard.type('205');
    await tabTo(page, room.dialog.getByRole('button', { name: 'Opgave bewaren' }));
    await keyboard.press('Enter');
    await expect(room.dialog).toHaveCount(0);
    expect(await room.meterMaximum('Zorggeschikt')).toBe(205);
  });

  await test.step('the export', async () => {
    await keyboard.press('e');
    await tabTo(page, room.dialog.locator('summary', { hasText: 'Meer soorten' }));
    await keyboard.press('Enter');
    await tabTo(page, room.dialog.getByRole('button', { name: 'GIS-bestand in RD (GeoJSON)', exact: true }));
    const download = page.waitForEvent('download');
    await keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^markerwaard.*\.geojson$/i);
    await keyboard.press('Escape');
    await expect(room.dialog).toHaveCount(0);
  });

  await test.step('out of the session and in again', async () => {
    await tabTo(page, room.button('Naar het startscherm'));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /^Sessie .* openen$/ }));
    await keyboard.press('Enter');
    await room.atWork();
    expect(await room.meterValue('Zorggeschikt')).toBe(careBefore + 24);
  });
});

test('the map by keyboard: skip link, pan, zoom, Enter takes what lies in the middle', async ({ room, demo, page }) => {
  const { keyboard } = page;
  await room.openDemo();
  await test.step('the skip links come first and lead to the map', async () => {
    await page.reload();
    await room.atWork();
    await keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de kaart' })).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await expect(room.canvas).toBeFocused();
  });

  await keyboard.press('/');
  await keyboard.type(HOME);
  await keyboard.press('Enter');
  await expect(room.plot.getByRole('heading', { name: HOME, exact: true })).toBeVisible();
  const map = await room.placeOf(demo, HOME);
  await tabTo(page, room.canvas, 'Shift+Tab');
  await keyboard.press('Escape');

  const pans = [
    { key: 'ArrowRight', right: 100, down: 0 },
    { key: 'ArrowLeft', right: -100, down: 0 },
    { key: 'ArrowDown', right: 0, down: 100 },
    { key: 'ArrowUp', right: 0, down: -100 },
  ];
  const pan = pans.find(({ right, down }) => clearly(demo, map, right, down) !== null);
  const there = clearly(demo, map, pan?.right ?? 0, pan?.down ?? 0) ?? '';
  await keyboard.press(pan?.key ?? '');
  await keyboard.press('Enter');
  await expect(room.plot.getByRole('heading', { name: there, exact: true })).toBeVisible();

  await test.step('zooming and turning keep the middle; Shift with Enter adds and takes away', async () => {
    await keyboard.press('+');
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('-');
    await keyboard.press('Shift+Enter');
    await expect(room.selection).toHaveCount(0);
    await keyboard.press('n');
    const back = pans.find(({ right, down }) => right + (pan?.right ?? 0) === 0 && down + (pan?.down ?? 0) === 0);
    await keyboard.press(back?.key ?? '');
    await keyboard.press('Shift+Enter');
    await expect(room.plot.getByRole('heading', { name: HOME, exact: true })).toBeVisible();
  });
});

/** The parcel at so many pixels from the middle, when it lies there so amply that a few pixels do not matter. */
function clearly(demo: DemoParcels, map: MapPlace, right: number, down: number): string | null {
  const found = [
    [0, 0],
    [6, 0],
    [-6, 0],
    [0, 6],
    [0, -6],
  ].map(([x = 0, y = 0]) => demo.at(map.place(map.fromMiddle(right + x, down + y))));
  return found.every((name) => name === found[0]) ? (found[0] ?? null) : null;
}

test.describe('without a map', () => {
  test.use({ withoutMap: true });

  test('Escape again and again neither closes a dialog with unsaved work nor makes it unreachable', async ({
    room,
    page,
  }) => {
    const { keyboard } = page;
    await room.openDemo();
    const cell = room.dialog.getByRole('spinbutton', { name: 'Zorggeschikt, t/m 2030: Opgave' });
    await keyboard.press('o');
    await tabTo(page, cell);
    await keyboard.type('205');
    for (let presses = 0; presses < 5; presses += 1) await keyboard.press('Escape');
    await expect(room.dialog.getByRole('alert')).toBeVisible();
    await expect(cell).toHaveValue('205');
    await expect(cell).toBeFocused();
    await room.dialog.getByRole('button', { name: 'Weggooien' }).click();
    await expect(room.dialog).toHaveCount(0);

    await test.step('and one without closes, and opens again', async () => {
      await keyboard.press('o');
      await expect(cell).toHaveValue('180');
      for (let presses = 0; presses < 3; presses += 1) await keyboard.press('Escape');
      await expect(room.dialog).toHaveCount(0);
      await room.button('Opgave').click();
      await expect(cell).toBeVisible();
    });
  });

  test('single letters can be turned off, and then only text fields and buttons hear them', async ({ room, page }) => {
    await room.openDemo();
    await page.keyboard.press('Shift+?');
    await expect(room.dialog.getByRole('heading', { name: 'Hulp en sneltoetsen' })).toBeVisible();
    await room.dialog.getByRole('switch', { name: /Losse letters/ }).press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.keyboard.press('2');
    await expect(room.dialog).toHaveCount(0);
    await expect(room.plots).toHaveCount(0);
  });
});
