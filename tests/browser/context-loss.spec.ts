import type { Page } from '@playwright/test';
import { expect, test } from './test';

const HOME = 'MKW01 B 1203';
/** Pixels round the middle of the map, where nothing lies over it. */
const AROUND = { width: 320, height: 240 };
/** Red, green and blue from-to: outline and badge of a plot, and the fill of a chosen parcel. No other paint is so. */
const PURPLE = [110, 160, 0, 60, 70, 130] as const;
const YELLOW = [200, 255, 160, 255, 0, 150] as const;
type Paint = typeof PURPLE | typeof YELLOW;

test('the map comes back after the graphics card was lost, with plots and selection', async ({ room, page, demo }) => {
  await room.openDemo();
  const [next = ''] = demo.around(HOME, 1);
  const map = await room.lookAt(demo, next);
  const clip = { ...map.fromMiddle(-AROUND.width / 2, -AROUND.height / 2), ...AROUND };
  const painted = async (paint: Paint) => pixelsOf(page, await page.screenshot({ clip }), paint);
  await expect.poll(() => painted(YELLOW), 'the selection is on the map').toBeGreaterThan(100);
  expect(await painted(PURPLE), 'no plot yet').toBe(0);
  await room.tagPlot([HOME], 'zorggeschikt', 24, 'De Gouw');
  await room.findParcel(next);
  await expect.poll(() => painted(PURPLE), 'so is the plot').toBeGreaterThan(100);
  await expect.poll(() => painted(YELLOW), 'beside the selection').toBeGreaterThan(100);

  await room.canvas.evaluate(async (canvas: HTMLCanvasElement) => {
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

  await expect.poll(() => painted(PURPLE), 'the plot is painted again').toBeGreaterThan(100);
  await expect.poll(() => painted(YELLOW), 'and the selection').toBeGreaterThan(100);
  await expect(room.tally).toBeVisible();
});

/** How many pixels of a picture are of this paint. */
async function pixelsOf(page: Page, png: Buffer, paint: Paint): Promise<number> {
  return page.evaluate(
    async ([base64, [redFrom, redTo, greenFrom, greenTo, blueFrom, blueTo]]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2d context');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const isBetween = (value = 0, from: number, to: number) => value >= from && value <= to;
      let pixels = 0;
      for (let at = 0; at < data.length; at += 4)
        if (
          isBetween(data[at], redFrom, redTo) &&
          isBetween(data[at + 1], greenFrom, greenTo) &&
          isBetween(data[at + 2], blueFrom, blueTo)
        )
          pixels += 1;
      return pixels;
    },
    [png.toString('base64'), paint] as const,
  );
}
