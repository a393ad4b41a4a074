import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { emptyPackage } from './package-files';
import type { Room } from './room';
import { expect, test } from './test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** Nothing that axe finds wrong on the screen as it is now. */
async function expectAccessible({ page }: Room, screen: string): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, RULES);
  expect(found, screen).toEqual([]);
}

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
});

test('the work screen, its panels and its dialogs can be used by everyone', async ({ room, page }) => {
  await room.openDemo();
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
  await room.button('Minder cijfers').first().click();
  for (const dialog of ['Opgave', 'Partijen', 'Exporteren', 'Hulp en sneltoetsen', 'Hoe telt dit?']) {
    await room.button(dialog).click();
    await expect(room.dialog).toBeVisible();
    await expectAccessible(room, `dialog ${dialog}`);
    await page.keyboard.press('Escape');
    await expect(room.dialog).toHaveCount(0);
  }
});

test('without a map the screen can be used by everyone', async ({ room, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('./');
  await room.button('Voorbeeldgemeente openen').click();
  await expect(room.map.getByText(/WebGL2/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(room, 'no map');
});
