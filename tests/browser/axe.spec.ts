import { readFileSync } from 'node:fs';
import { expectAccessible } from './accessible';
import { emptyPackage } from './package-files';
import { expect, test } from './test';

const GROUPS = [
  'Percelen',
  'Partners van de plot',
  'Toetsen door anderen',
  'Oordelen van partijen',
  'Planning en kansrijkheid',
  'Gebouw',
  'Grond en plan',
  'Knelpunten',
  'Afspraken',
  'Opmerking en vertrouwelijkheid',
];

test.describe('without a map', () => {
  test.use({ withoutMap: true });

  test('the start screen, empty and with sessions, can be used by everyone', async ({ room, page }) => {
    await page.goto('./');
    await expect(room.button('Voorbeeldgemeente openen')).toBeVisible();
    await expectAccessible(room, 'start screen without sessions');
    await room.button('Nieuwe sessie').click();
    await expect(room.dialog).toBeVisible();
    await expectAccessible(room, 'new session');
    await page.keyboard.press('Escape');
    await room.chooseSession({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('geen json') });
    await expect(room.notices.getByRole('button', { name: 'Melding sluiten' })).toBeVisible();
    await expectAccessible(room, 'a problem said');

    await room.openPackage(await emptyPackage());
    await expectAccessible(room, 'no target yet');
    await room.closeSession();
    await expectAccessible(room, 'start screen with a session');
    const more = page.getByRole('button', { name: /^Meer voor / });
    await more.click();
    await expectAccessible(room, 'menu of a session');
    await page.getByRole('menuitem', { name: 'Naam wijzigen' }).click();
    await expectAccessible(room, 'name of a session');
    await page.keyboard.press('Escape');
    await more.click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect(room.button('Verwijderen ongedaan maken')).toBeVisible();
    await expectAccessible(room, 'a deleted session');
    await room.button('Ruimte op dit apparaat').click();
    await room.dialog.getByRole('button', { name: '1 verwijderde sessie weghalen' }).click();
    await expectAccessible(room, 'the room on this device, before something goes for good');
    await page.keyboard.press('Escape');

    await room.button('Verwijderen ongedaan maken').click();
    await page.getByRole('button', { name: /^Sessie .* openen$/ }).click();
    await room.atWork();
    const { path } = await room.export('Sessiebestand');
    await room.closeSession();
    const elsewhere = JSON.parse(readFileSync(path, 'utf8'));
    elsewhere.header.packageId = 'van een ander apparaat';
    await room.chooseSession({
      name: 'elders.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(elsewhere)),
    });
    await expect(room.map.getByRole('button', { name: 'Gemeentepakket openen' })).toBeVisible();
    await expectAccessible(room, 'a session without its package');
  });
});

test('the work screen and its panels can be used by everyone', async ({ room, page }) => {
  await test.step('while one waits', async () => {
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/demo/markerwaard.zip', async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto('./');
    await room.button('Voorbeeldgemeente openen').click();
    await expect(page.getByRole('status').filter({ hasText: 'wordt geopend' })).toBeVisible();
    await expectAccessible(room, 'busy');
    send();
    await room.atWork();
  });
  await expectAccessible(room, 'nothing chosen');
  await room.search.fill('vogel');
  await expect(page.getByRole('option', { name: /^Vogelbuurt/ }).first()).toBeVisible();
  await expectAccessible(room, 'search results');
  await room.button('Lasso').click();
  await room.findParcel('MKW01 B 1203');
  await expect(room.plot.getByRole('button', { name: 'Maak plot' })).toBeVisible();
  await expectAccessible(room, 'a parcel chosen');
  await room.plot.getByRole('spinbutton', { name: 'Aantal woningen' }).fill('8');
  await room.plot.getByRole('button', { name: 'Maak plot' }).click();
  await expect(room.plot.getByText('Kies een woningtype.')).toBeVisible();
  await expectAccessible(room, 'something not filled in');
  await room.makePlot('zorggeschikt', 8, 'De Gouw');
  await room.unfold('Meer over deze plot');
  for (const group of GROUPS) await room.unfold(group);
  await room.unfold('Percelen');
  await expectAccessible(room, 'a plot with all its fields');
  await room.choose('Status', 'Afgevallen');
  await expect(room.plot.getByRole('textbox', { name: 'Waarom afgevallen?' })).toBeVisible();
  await expectAccessible(room, 'why a plot falls off');
  await room.plot.getByRole('button', { name: 'Toch niet' }).click();
  await room.openPanel('Lagen');
  await room.button('Legenda en bron van Voorzieningen').click();
  await expect(room.layers.getByRole('checkbox', { name: 'Supermarkt' })).toBeVisible();
  for (const panel of ['Lagen', 'Plots', 'Controles']) {
    await room.openPanel(panel);
    await expectAccessible(room, `panel ${panel}`);
  }
  await room.meter('Zorggeschikt').focus();
  await expect(room.tally.getByRole('button', { name: 'L1 De Gouw' })).toBeVisible();
  await expectAccessible(room, 'plots behind a bar');
  await room.button('Meer cijfers').click();
  await expectAccessible(room, 'all figures');
});

test('without a map, and with nothing kept, the screen and its dialogs can be used by everyone', async ({
  room,
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('./');
  await room.button('Voorbeeldgemeente openen').click();
  await expect(room.map.getByText(/WebGL2/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: 'Niet opgeslagen' })).toBeVisible();
  await expectAccessible(room, 'no map, not saved');
  await page.getByRole('combobox', { name: 'Wie stelt voor' }).selectOption({ index: 1 });
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 8, 'De Gouw');
  for (const dialog of ['Opgave', 'Partijen', 'Exporteren', 'Hulp en sneltoetsen', 'Hoe telt dit?']) {
    await room.button(dialog).click();
    await expect(room.dialog).toBeVisible();
    await expectAccessible(room, `dialog ${dialog}`);
    await page.keyboard.press('Escape');
    await expect(room.dialog).toHaveCount(0);
  }
  await test.step('a file for one partij, with its plots chosen by hand', async () => {
    await room.button('Exporteren').click();
    await room.dialog.getByRole('radio', { name: 'Corporatie of andere partij' }).check({ force: true });
    await expectAccessible(room, 'a partij is still to be chosen');
    await room.dialog.getByRole('combobox', { name: 'Welke partij?' }).selectOption({ index: 1 });
    await room.dialog.getByRole('radio', { name: 'Zelf kiezen' }).check({ force: true });
    await room.dialog.getByRole('checkbox', { name: 'L1 De Gouw' }).check();
    await room.dialog.locator('summary', { hasText: 'Meer soorten' }).click();
    await expectAccessible(room, 'a file for one partij');
    await page.keyboard.press('Escape');
  });
  await page.keyboard.press('w');
  await expect(room.dialog.getByRole('rowheader', { name: 'Plot De Gouw gemaakt' })).toBeVisible();
  await expectAccessible(room, 'what was done');
  await page.keyboard.press('Escape');
  await expect(async () => {
    await page.keyboard.press('b');
    await expect(room.dialog.getByRole('button', { name: /^Herstellen naar / })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(room, 'restore points');
  await page.keyboard.press('Escape');
  await expect(room.dialog).toHaveCount(0);
  await test.step('a target that is not kept yet', async () => {
    await room.button('Opgave').click();
    await room.dialog.getByRole('textbox', { name: 'Bron van de opgave' }).fill('Woondeal 2027');
    await page.keyboard.press('Escape');
    await expect(room.dialog.getByRole('alert')).toBeVisible();
    await expectAccessible(room, 'the target asks whether to keep it');
    await room.dialog.getByRole('button', { name: 'Weggooien' }).click();
    await expect(room.dialog).toHaveCount(0);
  });
  await test.step('a new partner, and one that goes', async () => {
    await room.button('Partijen').click();
    await room.dialog.getByRole('button', { name: 'Partij toevoegen' }).click();
    await room.dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(room.dialog.getByText('Vul een naam in.')).toBeVisible();
    await room.dialog
      .getByRole('button', { name: / weghalen$/ })
      .first()
      .click();
    await expect(room.dialog.getByRole('button', { name: 'Toch weghalen' })).toBeVisible();
    await expectAccessible(room, 'a partner without a name, and one that may go');
  });
});
