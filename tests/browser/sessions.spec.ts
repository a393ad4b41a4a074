import type { Page } from '@playwright/test';
import { MEMBER } from '../../src/package/manifest';
import { brokenPackage, emptyPackage } from './package-files';
import { expect, test } from './test';

test.use({ withoutMap: true });

const HOME = 'MKW01 B 1203';

test('the start screen lists what was done on this device: rename, copy, delete and take that back', async ({
  room,
  page,
}) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await test.step('the session gets a name while it is open', async () => {
    await page.getByRole('button', { name: /^Naam van sessie .* wijzigen$/ }).click();
    await room.dialog.getByRole('textbox', { name: 'Naam' }).fill('Avond één');
    await page.keyboard.press('Enter');
    await expect(room.dialog).toHaveCount(0);
    await room.saved();
  });
  await room.closeSession();
  const first = room.sessionRow('Avond één');
  await expect(first).toContainText('Markerwaard (fictief)');
  await expect(first.getByRole('cell').nth(2)).toHaveText('1');
  await expect(first.getByRole('cell').nth(3)).toHaveText(/^\d+ kB$/);

  await test.step('a copy goes its own way', async () => {
    await room.withSession('Avond één', 'Kopie maken');
    await room.withSession('Avond één (kopie)', 'Naam wijzigen');
    await room.dialog.getByRole('textbox', { name: 'Naam' }).fill('Avond twee');
    await room.dialog.getByRole('button', { name: 'Bewaren' }).click();
    await room.button('Avond twee openen').click();
    await room.atWork();
    await room.tagPlot(['MKW01 A 123'], 'zorggeschikt', 30, 'Het Hof');
    await room.saved();
    await room.closeSession();
    await expect(room.sessionRow('Avond twee').getByRole('cell').nth(2)).toHaveText('2');
    await expect(first.getByRole('cell').nth(2)).toHaveText('1');
  });

  await test.step('deleting can be taken back', async () => {
    await room.withSession('Avond één', 'Verwijderen');
    await expect(first).toHaveCount(0);
    await expect(page.getByText('“Avond één” is verwijderd.')).toBeVisible();
    await room.button('Verwijderen ongedaan maken').click();
    await expect(first.getByRole('cell').nth(2)).toHaveText('1');
  });

  await room.button('Avond één openen').click();
  await room.atWork();
  await room.openPanel('Plots');
  await expect(room.plots.getByRole('status')).toHaveText('1 plot · 24 woningen');
});

test.describe('with a map', () => {
  test.use({ withoutMap: false });

  test('the next day she is where she was: place on the map, plot, layers, panel, period', async ({
    room,
    page,
    demo,
  }) => {
    await room.openDemo();
    await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
    const amenities = room.layers.getByRole('switch', { name: 'Voorzieningen' });
    await room.button('Legenda en bron van Voorzieningen').click();
    await room.layers.getByRole('button', { name: 'Geen enkele' }).click();
    await room.layers.getByRole('checkbox', { name: 'Supermarkt' }).check();
    await room.layers.getByRole('checkbox', { name: 'Huisarts' }).check();
    await expect(amenities).toHaveAccessibleDescription('2 van 13 soorten');
    await amenities.press('Space');
    await room.layers.getByRole('switch', { name: 'Aandeel 65-plus per buurt' }).press('Space');
    await room.tally.getByRole('combobox', { name: 'Periode' }).selectOption('2031-2036');
    await room.saved();
    // How she looks is written beside the session, and no word on the screen says when.
    await expect.poll(() => page.evaluate(keptPeriods)).toContain('2031-2036');

    const asSheLeftIt = async (): Promise<void> => {
      await room.atWork();
      await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouw');
      await expect(amenities).not.toBeChecked();
      await expect(amenities).toHaveAccessibleDescription('2 van 13 soorten');
      await expect(room.layers.getByRole('switch', { name: 'Aandeel 65-plus per buurt' })).toBeChecked();
      await expect(room.tally.getByRole('combobox', { name: 'Periode' })).toHaveValue('2031-2036');
      const [next = ''] = demo.around(HOME, 1);
      const map = await room.placeOf(demo, HOME);
      await room.clickAt(map.spot(demo.inside(next)));
      await expect(room.plot.getByRole('heading', { name: next, exact: true })).toBeVisible();
      await room.clickAt(map.spot(demo.inside(HOME)));
      await expect(room.plot.getByRole('textbox', { name: 'Naam' })).toHaveValue('De Gouw');
    };
    await page.reload();
    await asSheLeftIt();

    await test.step('and so after the start screen, or in a new tab', async () => {
      await room.closeSession();
      await page.reload();
      await expect(room.button('Voorbeeldgemeente openen')).toBeVisible();
      await page.getByRole('button', { name: /^Sessie .* openen$/ }).click();
      await asSheLeftIt();
      await page.goto('./#');
      await page.reload();
      await asSheLeftIt();
    });
  });
});

test('a hundred steps go back and come again, and what is on disk follows', async ({ room, page }) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  const units = room.plot.getByRole('spinbutton', { name: 'Aantal woningen' });
  const press = async (key: string, times: number): Promise<void> => {
    for (let presses = 0; presses < times; presses += 1) await page.keyboard.press(key);
  };
  await units.focus();
  await press('ArrowUp', 100);
  await expect(units).toHaveValue('124');
  await room.tally.focus();
  await press('Control+z', 100);
  await expect(units).toHaveValue('24');
  await press('Control+y', 60);
  await expect(units).toHaveValue('84');
  await expect(page.getByRole('status').filter({ hasText: 'Opnieuw gedaan: programma van De Gouw' })).toBeVisible();
  await room.saved();
  await page.reload();
  await room.atWork();
  await expect(units).toHaveValue('84');
});

test('a session file comes in beside what is there, and never over it', async ({ room }) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  const { path } = await room.export('Sessiebestand');
  await room.fill('Naam', 'De Gouw, nieuwe naam');
  await room.saved();
  await room.closeSession();
  await room.chooseSession(path);
  await room.atWork();
  await room.openPanel('Plots');
  await expect(room.plots.getByRole('button', { name: /^L1 De Gouw / })).toBeVisible();
  await room.closeSession();
  await expect(room.page.getByRole('rowheader')).toHaveText([/\(kopie\)$/, /^Sessie/]);
  await room.page.getByRole('button', { name: /^Sessie .*\d openen$/ }).click();
  await room.atWork();
  await room.openPanel('Plots');
  await expect(room.plots.getByRole('button', { name: /^L1 De Gouw, nieuwe naam/ })).toBeVisible();
});

test('a package given to a session is there the next day too, and a damaged copy takes nothing from it', async ({
  room,
  page,
}) => {
  const teststad = await emptyPackage();
  await page.goto('./');
  await room.openPackage(teststad);
  const { path } = await room.export('Sessiebestand');

  await test.step('on a device without the package', async () => {
    await forgetEverything(page);
    await page.goto('./');
    await room.chooseSession(path);
    await expect(room.map.getByText('Het gemeentepakket staat niet op dit apparaat')).toBeVisible();
    await room.give(room.button('Gemeentepakket openen'), teststad);
    await expect(room.map.getByText('Het gemeentepakket staat niet op dit apparaat')).toHaveCount(0);
    await room.saved();
  });

  await test.step('a copy without the care sites comes in', async () => {
    await room.closeSession();
    await room.openPackage(await brokenPackage(MEMBER.care, 'missing'));
    await expect(room.notices.getByText(/zonder de zorglocaties/)).toBeVisible();
    await room.closeSession();
  });

  await test.step('the next day', async () => {
    await page.goto('./');
    await page
      .getByRole('row')
      .last()
      .getByRole('button', { name: /openen$/ })
      .click();
    await room.atWork();
    await expect(room.map.getByText('Het gemeentepakket staat niet op dit apparaat')).toHaveCount(0);
    await expect(room.layers).toContainText('2 zorglocaties');
  });
});

test('a key that is held down opens one session', async ({ room, page }) => {
  await page.goto('./');
  await room.button('Voorbeeldgemeente openen').focus();
  await page.keyboard.down('Enter');
  for (let turn = 0; turn < 4; turn++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await room.atWork();
  await room.closeSession();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
});

/** Makes this device one on which the program never ran. */
async function forgetEverything(page: Page): Promise<void> {
  // A place of the program where it does not run, so that nothing of it holds the database.
  await page.goto('./icons/app.svg');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const request = indexedDB.deleteDatabase('van-bod-naar-plot');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Runs in the page: the periods of the views on the device. */
function keptPeriods(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('van-bod-naar-plot');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('views').objectStore('views').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map((view: { period: string }) => view.period));
      };
    };
  });
}
