import type { Page } from '@playwright/test';
import type { MapPlace } from './map-place';
import { type Paint, pixelsOf } from './pixels-of';
import { Room } from './room';
import { expect, test } from './test';

const HOME = 'MKW01 B 1203';
/** In the same town, out of sight of HOME. */
const FAR = 'MKW01 A 123';
const DEMO_ZIP = 'dist/demo/markerwaard.zip';
/** Pixels round the middle of the map, where nothing lies over it. */
const AROUND = { width: 320, height: 240 };
/** Red, green and blue from-to: outline and badge of a plot, and the fill of a chosen parcel. No other paint is so. */
const PURPLE = [110, 160, 0, 60, 70, 130] as const;
const YELLOW = [200, 255, 160, 255, 0, 150] as const;

test('the map comes back after the graphics card was lost, with plots and selection', async ({ room, page, demo }) => {
  await room.openDemo();
  const [next = ''] = demo.around(HOME, 1);
  const map = await room.lookAt(demo, next);
  const painted = paintRound(page, map);
  await expect.poll(() => painted(YELLOW), 'the selection is on the map').toBeGreaterThan(100);
  expect(await painted(PURPLE), 'no plot yet').toBe(0);
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.findParcel(next);
  await expect.poll(() => painted(PURPLE), 'so is the plot').toBeGreaterThan(100);
  await expect.poll(() => painted(YELLOW), 'beside the selection').toBeGreaterThan(100);

  await loseGraphics(room);

  await expect.poll(() => painted(PURPLE), 'the plot is painted again').toBeGreaterThan(100);
  await expect.poll(() => painted(YELLOW), 'and the selection').toBeGreaterThan(100);
  await expect(room.tally).toBeVisible();
});

test('a package taken off the device under an open session: the map goes on, and later plots are drawn from their own outlines', async ({
  room,
  page,
  demo,
  context,
  pageErrors,
}) => {
  await room.openDemo();
  const [next = ''] = demo.around(HOME, 1);
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.saved();

  await test.step('another tab takes it off', async () => {
    const other = new Room(await context.newPage());
    await other.page.goto(page.url());
    await other.atWork();
    await other.closeSession();
    await other.button('Ruimte op dit apparaat').click();
    await other.dialog.getByRole('button', { name: /^Markerwaard .* weghalen$/ }).click();
    await other.dialog.getByRole('button', { name: 'Toch weghalen' }).click();
    await expect(other.dialog.getByText('Er staat geen gemeentepakket op dit apparaat.')).toBeVisible();
    await other.page.close();
  });

  await test.step('the open map draws on, also tiles that it had not read, also after the graphics card was lost', async () => {
    const far = await room.lookAt(demo, FAR);
    await expect.poll(() => paintRound(page, far)(YELLOW), 'a parcel elsewhere').toBeGreaterThan(100);
    await loseGraphics(room);
    await expect.poll(() => paintRound(page, far)(YELLOW), 'painted again').toBeGreaterThan(100);
    const map = await room.lookAt(demo, next);
    await expect.poll(() => paintRound(page, map)(PURPLE), 'the plot').toBeGreaterThan(100);
    await room.tagPlot([next], 'geclusterd', 12, 'Ernaast');
    await room.saved();
  });

  await test.step('opened again while the package cannot be had: the screen says what to do, plots are drawn and go out', async () => {
    await page.route('**/demo/markerwaard.zip', (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await page
      .getByRole('row')
      .last()
      .getByRole('button', { name: /openen$/ })
      .click();
    await room.atWork();
    await expect(room.map.getByText('Het gemeentepakket staat niet op dit apparaat')).toBeVisible();
    await room.openPlot('De Gouw');
    await expect.poll(() => pixelsOfMap(page, room), 'outlines of its own').toBeGreaterThan(100);
    const { plots } = await room.session();
    expect([...plots.values()].map(({ parcels }) => parcels.every(({ geometry }) => geometry.length > 0))).toEqual([
      true,
      true,
    ]);
    expect(pageErrors.splice(0).every((error) => error.includes('404'))).toBe(true);
  });

  await test.step('the package comes back', async () => {
    await page.unroute('**/demo/markerwaard.zip');
    await room.give(room.button('Gemeentepakket openen'), DEMO_ZIP);
    await expect(room.map.getByText('Het gemeentepakket staat niet op dit apparaat')).toHaveCount(0);
    const map = await room.lookAt(demo, next);
    await expect.poll(() => paintRound(page, map)(PURPLE)).toBeGreaterThan(100);
  });
});

/** Takes the graphics card away from the map, and gives it back. */
const loseGraphics = (room: Room): Promise<void> =>
  room.canvas.evaluate(async (canvas: HTMLCanvasElement) => {
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('This browser cannot lose its WebGL context on purpose');
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
    loss.loseContext();
    await lost;
    const restored = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve, { once: true }));
    // Not from within the event's own task: the context cannot be restored there.
    setTimeout(() => loss.restoreContext());
    await restored;
  });

/** Counts pixels of a paint round the middle of the map. */
const paintRound =
  (page: Page, map: MapPlace) =>
  async (paint: Paint): Promise<number> => {
    const clip = { ...map.fromMiddle(-AROUND.width / 2, -AROUND.height / 2), ...AROUND };
    return pixelsOf(page, await page.screenshot({ clip }), paint);
  };

/** Of a plot, on all of the map. */
const pixelsOfMap = async (page: Page, room: Room): Promise<number> =>
  pixelsOf(page, await room.canvas.screenshot(), PURPLE);
