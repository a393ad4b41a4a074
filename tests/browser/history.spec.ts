import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Room } from './room';
import { expect, test } from './test';

test.use({ withoutMap: true });

const HOME = 'MKW01 B 1203';

/** Chooses from the menu beside the save state. */
async function lookBack(room: Room, choice: 'Wat deden we' | 'Herstelpunten'): Promise<void> {
  await room.button('Terugkijken en herstellen').click();
  await room.page.getByRole('menuitem', { name: choice }).click();
  await expect(room.dialog.getByRole('heading', { name: choice, exact: true })).toBeVisible();
}

const name = (room: Room) => room.plot.getByRole('textbox', { name: 'Naam' });

test('a session goes back to a restore point, undo takes that back, and a session that is damaged opens from one', async ({
  room,
  page,
}) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.saved();
  await lookBack(room, 'Herstelpunten');
  // Of what was there before the first change: made when nobody waits, so perhaps after the dialog opened.
  await expect(async () => {
    await room.dialog.getByRole('button', { name: 'Sluiten' }).last().click();
    await lookBack(room, 'Herstelpunten');
    await expect(room.dialog.getByRole('row', { name: /Vanzelf, tijdens het werk 0 0/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  await room.dialog.getByRole('button', { name: /^Herstellen naar / }).click();
  await expect(room.notices.getByText(/Met Ongedaan maken komt terug/)).toBeVisible();
  await room.openPanel('Plots');
  await expect(room.plots.getByText('De Gouw')).toHaveCount(0);
  await room.button('Ongedaan maken').click();
  await expect(room.plots.getByRole('button', { name: /^L1 De Gouw / })).toBeVisible();
  await room.saved();
  await lookBack(room, 'Herstelpunten');
  await expect(room.dialog.getByRole('row', { name: /Vóór het terugzetten 1 24/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await room.closeSession();

  await breakSession(page);
  await page.getByRole('button', { name: /^Sessie .* openen$/ }).click();
  await expect(room.notices.getByText(/beschadigd opgeslagen/)).toBeVisible();
  await expect(room.dialog.getByRole('heading', { name: /^Herstelpunten van Sessie/ })).toBeVisible();
  await expect(room.dialog.getByText(/^Deze sessie is beschadigd opgeslagen/)).toBeVisible();
  await room.dialog
    .getByRole('row', { name: /Vóór het terugzetten/ })
    .getByRole('button')
    .click();
  await room.atWork();
  await room.openPanel('Plots');
  await expect(room.plots.getByRole('button', { name: /^L1 De Gouw / })).toBeVisible();
});

test('the log says who did what, also the next day, goes to the plot, goes back, and leaves as text', async ({
  room,
  page,
}) => {
  await room.openDemo();
  const proposer = page.getByRole('combobox', { name: 'Wie stelt voor' });
  await proposer.selectOption({ index: 1 });
  const partner = ((await proposer.locator('option:checked').textContent()) ?? '').replace(/^.* · /, '');
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.fill('Naam', 'Het Hof');
  await room.choose('Status', 'Kansrijk');
  await room.saved();
  await page.reload();
  await room.atWork();

  await lookBack(room, 'Wat deden we');
  const rows = room.dialog.getByRole('rowheader');
  await expect(rows).toHaveText([/^Status van Het Hof gewijzigd/, 'Plot heet nu Het Hof', 'Plot De Gouw gemaakt']);
  await expect(room.dialog.getByRole('row', { name: 'Plot De Gouw gemaakt' })).toContainText(partner);
  await test.step('as text', async () => {
    const download = page.waitForEvent('download');
    await room.dialog.getByRole('button', { name: 'Opslaan als tekst' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^markerwaard-.*\.wat-deden-we\.txt$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.split('\r\n').slice(3, 5)).toEqual([
      expect.stringContaining(`${partner}: Plot De Gouw gemaakt`),
      expect.stringContaining(`${partner}: Plot heet nu Het Hof`),
    ]);
  });

  await lookBack(room, 'Wat deden we');
  await room.dialog.getByRole('button', { name: 'Ga hierheen: Plot De Gouw gemaakt' }).click();
  await expect(name(room)).toHaveValue('Het Hof');
  await lookBack(room, 'Wat deden we');
  await room.dialog.getByRole('button', { name: 'Terug tot hier: Plot De Gouw gemaakt' }).click();
  await expect(name(room)).toHaveValue('De Gouw');
  await expect(room.notices.getByText(/is teruggedraaid/)).toBeVisible();
  await room.button('Ongedaan maken').click();
  await expect(name(room)).toHaveValue('Het Hof');
  await lookBack(room, 'Wat deden we');
  await expect(rows.first()).toHaveText(/^Ongedaan gemaakt: teruggegaan tot /);
});

test('what takes room is shown and can be freed; a session whose package went keeps its plots', async ({
  room,
  page,
}) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.saved();
  await room.closeSession();
  const session = (await page.getByRole('rowheader').first().textContent()) ?? '';
  await room.withSession(session, 'Kopie maken');
  await room.withSession(`${session} (kopie)`, 'Verwijderen');
  await room.button('Ruimte op dit apparaat').click();
  await expect(room.dialog.getByText(/^In gebruik: /)).toBeVisible();
  await expect(room.dialog.getByText(`Gebruikt door ${session}.`)).toBeVisible();
  const remove = async (button: RegExp): Promise<void> => {
    await room.dialog.getByRole('button', { name: button }).click();
    await room.dialog.getByRole('button', { name: 'Toch weghalen' }).click();
    await expect(room.dialog.getByRole('button', { name: 'Toch weghalen' })).toHaveCount(0);
  };
  await remove(/^1 verwijderde sessie weghalen$/);
  await expect(room.dialog.getByText('verwijderde sessie')).toHaveCount(0);
  await remove(/^Markerwaard .* weghalen$/);
  await expect(room.dialog.getByText('Er staat geen gemeentepakket op dit apparaat.')).toBeVisible();
  await room.dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await room.button(`${session} openen`).click();
  await room.atWork();
  await room.openPanel('Plots');
  await expect(room.plots.getByRole('button', { name: /^L1 De Gouw / })).toBeVisible();
});

test('a part or the whole program that breaks hands out the session and goes back to a restore point', async ({
  room,
  page,
  pageErrors,
}) => {
  await room.openDemo();
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.saved();
  const broken = page.getByRole('alert');

  await test.step('a part', async () => {
    await breakNumbers(page, true);
    await room.button('Ongedaan maken').click();
    const telling = broken.filter({ hasText: 'Het onderdeel Telling is vastgelopen' });
    await expect(telling).toBeVisible();
    const download = page.waitForEvent('download');
    await telling.getByRole('button', { name: 'Sessie downloaden' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.sessie\.json$/);
    await breakNumbers(page, false);
    await telling.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect(room.tally).toBeVisible();
    await room.button('Opnieuw').click();
  });

  await test.step('the program', async () => {
    await breakNumbers(page, true);
    await room.button('Terugkijken en herstellen').click();
    await page.getByRole('menuitem', { name: 'Herstelpunten' }).click();
    const program = broken.filter({ hasText: 'Het onderdeel Van bod naar plot is vastgelopen' });
    await expect(program).toBeVisible();
    await expect(page.getByRole('button', { name: /wis|verwijder|weghalen/i })).toHaveCount(0);
    await breakNumbers(page, false);
    await program.getByRole('button', { name: 'Herstelpunt openen' }).click();
    await room.dialog
      .getByRole('button', { name: /^Herstellen naar / })
      .last()
      .click();
    await expect(room.tally).toBeVisible();
    await room.openPanel('Plots');
    await expect(room.plots.getByText('De Gouw')).toHaveCount(0);
    await room.button('Ongedaan maken').click();
    await expect(room.plots.getByRole('button', { name: /^L1 De Gouw / })).toBeVisible();
  });
  expect(pageErrors.splice(0).every((error) => /broken for the test|^%o|In [A-Z]/.test(error))).toBe(true);
});

/** Breaks everything on the screen that writes a number, as a fault of the program would; or mends it. */
const breakNumbers = (page: Page, broken: boolean): Promise<void> =>
  page.evaluate((isBroken) => {
    const kept = window as unknown as { numbers?: PropertyDescriptor };
    kept.numbers ??= Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format') ?? {};
    const fault: PropertyDescriptor = {
      configurable: true,
      get: () => {
        throw new Error('broken for the test');
      },
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', isBroken ? fault : kept.numbers);
  }, broken);

/** Damages the one session on this device as a disk could: its header is gone. */
const breakSession = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('van-bod-naar-plot');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['sessions', 'records'], 'readwrite');
          const keys = transaction.objectStore('sessions').getAllKeys();
          keys.onsuccess = () => {
            const [id] = keys.result;
            if (typeof id === 'string') transaction.objectStore('records').delete([id, 'header']);
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );
