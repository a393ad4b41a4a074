import { expect, test } from './test';

test('the map comes back after the graphics card was lost, with plots and selection', async ({ room, page }) => {
  await room.openDemo();
  await room.tagPlot(['MKW01 B 1203'], 'zorggeschikt', 24, 'De Gouw');
  await room.findParcel('MKW01 A 123');
  const before = await room.canvas.screenshot();

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

  // The selected parcel is the only saturated yellow on the map: it must be painted again, not only its street.
  await expect
    .poll(async () => await yellowShare(page, await room.canvas.screenshot()))
    .toBeGreaterThan(0.5 * (await yellowShare(page, before)));
  await expect(room.tally).toBeVisible();
});

/** Share of the picture in the selection's yellow. */
async function yellowShare(page: import('@playwright/test').Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let yellow = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (red > 200 && green > 160 && blue < 130) yellow += 1;
    }
    return yellow / (data.length / 4);
  }, png.toString('base64'));
}
