import type { BrowserContext } from '@playwright/test';
import { expectAccessible } from './accessible';
import { Room } from './room';
import { expect, test } from './test';

test.use({ withoutMap: true });

const LOOKS_ALONG = 'U kijkt mee: deze sessie wordt in een ander tabblad of venster bewerkt.';

/** The same session in another tab of the same browser. */
async function secondTab(context: BrowserContext, first: Room): Promise<Room> {
  const second = new Room(await context.newPage());
  await second.page.goto(first.page.url());
  await second.atWork();
  return second;
}

const looksAlong = (room: Room) => room.page.getByText(LOOKS_ALONG);
const nameOfPlot = (room: Room) => room.plot.getByRole('textbox', { name: 'Naam' });
const inList = (room: Room, name: string) => room.plots.getByRole('button', { name: new RegExp(`^L1 ${name} `) });

test('one tab writes a session: a second looks along, live, until it takes over', async ({ room, context }) => {
  await room.openWithoutPackage('De Gouw', 24);
  const second = await secondTab(context, room);
  await expect(looksAlong(second)).toBeVisible();
  await expect(looksAlong(room)).toHaveCount(0);
  await second.openPanel('Plots');
  await expect(inList(second, 'De Gouw')).toBeVisible();

  await test.step('what is done in the first is seen in the second, and cannot be changed there', async () => {
    await room.fill('Naam', 'De Gouw west');
    await expect(inList(second, 'De Gouw west')).toBeVisible();
    await inList(second, 'De Gouw west').click();
    await expect(nameOfPlot(second)).toHaveValue('De Gouw west');
    await expect(nameOfPlot(second)).toBeDisabled();
    await expect(second.button('Opgave')).toBeDisabled();
    await expect(second.button('Ongedaan maken')).toBeDisabled();
    await expect(second.button('Exporteren')).toBeEnabled();
  });

  await test.step('"hier verder werken" turns it round, with what was still being typed', async () => {
    await nameOfPlot(room).fill('De Gouw noord');
    await second.button('Hier verder werken').click();
    await expect(looksAlong(second)).toHaveCount(0);
    await expect(looksAlong(room)).toBeVisible();
    await expect(nameOfPlot(room)).toBeDisabled();
    await expect(nameOfPlot(second)).toHaveValue('De Gouw noord');
    await second.fill('Naam', 'De Gouw oost');
    await expect(nameOfPlot(room)).toHaveValue('De Gouw oost');
  });

  await test.step('a tab that is gone holds nothing', async () => {
    await second.saved();
    await second.page.close();
    await room.button('Hier verder werken').click();
    await expect(looksAlong(room)).toHaveCount(0);
    await room.fill('Naam', 'De Gouw zuid');
    await room.saved();
    await room.page.reload();
    await room.atWork();
    await expect(looksAlong(room)).toHaveCount(0);
    await expect(nameOfPlot(room)).toHaveValue('De Gouw zuid');
  });
});

test('one tab prepares a gemeente: another goes on with it, and the first says so', async ({ room, context }) => {
  const second = new Room(await context.newPage());
  for (const { page } of [room, second]) await page.goto('./');
  await room.button('Gemeente voorbereiden').click();
  await room.page.getByText('Ik heb alle bestanden zelf').click();
  await room.page.getByRole('textbox', { name: 'Naam op het pakket' }).fill('Teststad');
  await room.button('Deze naam gebruiken').click();
  await expect(room.page.getByRole('heading', { name: 'Gekozen: Teststad' })).toBeVisible();

  await second.button('Gemeente voorbereiden').click();
  await expect(second.page.getByText('Het voorbereiden is open in een ander tabblad.')).toBeVisible();
  await expectAccessible(second, 'a preparation that is open elsewhere');
  await second.button('Hier verder gaan').click();
  await expect(second.page.getByRole('heading', { name: 'Gekozen: Teststad' })).toBeVisible();
  await expect(room.page.getByText('Het voorbereiden gaat verder in een ander tabblad.')).toBeVisible();
});

test('a frozen tab does not hold a session, and writes over nothing when it wakes up', async ({ room, context }) => {
  await room.openWithoutPackage('De Gouw', 24);
  const second = await secondTab(context, room);
  const devtools = await context.newCDPSession(room.page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await second.button('Hier verder werken').click();
  await expect(looksAlong(second)).toHaveCount(0);
  await second.openPanel('Plots');
  await inList(second, 'De Gouw').click();
  await second.fill('Naam', 'De Gouw oost');
  await second.saved();
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(looksAlong(room)).toBeVisible();
  await expect(nameOfPlot(room)).toHaveValue('De Gouw oost');
});

test('without any word between tabs storage still refuses the one that was taken over from, and its work is kept beside', async ({
  room,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await room.openWithoutPackage('De Gouw', 24);
  const second = await secondTab(context, room);
  await expect(looksAlong(second)).toHaveCount(0);
  await second.openPanel('Plots');
  await inList(second, 'De Gouw').click();
  await second.fill('Naam', 'De Gouw oost');
  await second.saved();

  await room.fill('Naam', 'De Gouw west');
  await expect(looksAlong(room)).toBeVisible();
  await expect(room.notices.getByText('(eigen versie)')).toBeVisible();
  await expect(nameOfPlot(room)).toHaveValue('De Gouw oost');
  await room.closeSession();
  await room.page.getByRole('button', { name: /\(eigen versie\) openen$/ }).click();
  await room.atWork();
  await room.openPanel('Plots');
  await expect(inList(room, 'De Gouw west')).toBeVisible();
});
