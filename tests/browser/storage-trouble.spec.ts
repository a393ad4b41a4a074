import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Room } from './room';
import { expect, test } from './test';

test.use({ withoutMap: true });

const saysNotSaved = (page: Page) => page.getByRole('status').filter({ hasText: 'Niet opgeslagen: download nu' });
const nameOfPlot = (room: Room) => room.plot.getByRole('textbox', { name: 'Naam' });

/** Works on while nothing is kept: the screen says so, the file beside it has everything. */
async function worksOnUnsaved(room: Room, name: string): Promise<void> {
  await room.fill('Naam', name);
  await expect(saysNotSaved(room.page)).toBeVisible();
  const download = room.page.waitForEvent('download');
  await room.button('Sessie downloaden').click();
  const path = `test-results/exports/${name}.json`;
  await (await download).saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain(name);
}

/** After the trouble is over nothing needs to be done: what waited is written, and is there after a reload. */
async function isKeptAfterAll(room: Room, name: string): Promise<void> {
  await room.saved();
  await expect(saysNotSaved(room.page)).toHaveCount(0);
  await room.page.reload();
  await room.atWork();
  await expect(nameOfPlot(room)).toHaveValue(name);
}

test('a disk that is full keeps nobody from working, and what waited is written when there is room', async ({
  room,
  page,
}) => {
  await room.openWithoutPackage('De Gouw', 24);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, {
      heal() {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await worksOnUnsaved(room, 'De Gouw west');
  const before = await room.meterValue('Zorggeschikt');
  await room.fill('Aantal woningen', '30');
  await expect.poll(() => room.meterValue('Zorggeschikt'), 'the tally goes on').toBe(before + 6);
  await page.evaluate('heal()');
  await isKeptAfterAll(room, 'De Gouw west');
  await expect(room.plot.getByRole('spinbutton', { name: 'Aantal woningen' })).toHaveValue('30');
});

test('a database that breaks off its writes, and then does not even open, loses nothing', async ({ room, page }) => {
  await room.openWithoutPackage('De Gouw', 24);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const { open } = IDBFactory.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
    Object.assign(window, {
      refuseOpening() {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'UnknownError');
        };
      },
      heal() {
        IDBObjectStore.prototype.put = put;
        IDBFactory.prototype.open = open;
      },
    });
  });
  await worksOnUnsaved(room, 'De Gouw west');
  await page.evaluate('refuseOpening()');
  await worksOnUnsaved(room, 'De Gouw noord');
  await page.evaluate('heal()');
  await isKeptAfterAll(room, 'De Gouw noord');
});
