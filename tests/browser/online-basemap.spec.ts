import { expect } from '@playwright/test';
import { setOffline, test } from './services';

const BRT = '/service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/';
const LOST = /^De kaart van internet komt niet door/;

test('the map under the parcels can come from the internet, with its source; without a network the package’s own takes over', async ({
  room,
  page,
  services,
  pageErrors,
}) => {
  await room.openDemo();
  const asked = (): number => services.log.requests.filter(({ path }) => path.startsWith(BRT)).length;
  await page.getByRole('combobox', { name: 'Kaart onder de percelen' }).selectOption('Topografisch, grijs');
  await expect(room.map.getByText('Kaartgegevens © Kadaster')).toBeVisible();
  await expect.poll(asked, 'tiles are asked for').toBeGreaterThan(0);

  await test.step('the network goes, and comes back', async () => {
    await setOffline(page, true);
    await expect(room.notices.getByText(LOST)).toBeVisible();
    await expect(room.map.getByText('Kaartgegevens © Kadaster')).toHaveCount(0);
    await setOffline(page, false);
    await expect(room.map.getByText('Kaartgegevens © Kadaster')).toBeVisible();
    await room.notices.getByRole('button', { name: 'Melding sluiten' }).click();
  });

  await test.step('the service falters: nothing is said to be wrong with the map', async () => {
    services.trouble.set({ path: '/service.pdok.nl/hwh/', trouble: { kind: 'unavailable' } });
    await page.getByRole('combobox', { name: 'Kaart onder de percelen' }).selectOption('Luchtfoto');
    await expect(room.notices.getByText(LOST)).toBeVisible();
    await expect(room.map.getByText('De kaart kan niet worden getoond')).toHaveCount(0);
    services.trouble.clear();
    expect(pageErrors.splice(0).filter((error) => !/503|ERR_INTERNET_DISCONNECTED/.test(error))).toEqual([]);
  });

  await test.step('the choice is kept', async () => {
    await page.reload();
    await room.atWork();
    await expect(page.getByRole('combobox', { name: 'Kaart onder de percelen' })).toHaveValue('luchtfoto');
    await expect(room.map.getByText('Luchtfoto via PDOK')).toBeVisible();
  });
});
