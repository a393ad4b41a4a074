import type { Page } from '@playwright/test';

/** Red, green and blue, each from and to. */
export type Paint = readonly [number, number, number, number, number, number];

/** How many pixels of a picture are of this paint. */
export async function pixelsOf(page: Page, png: Buffer, paint: Paint): Promise<number> {
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
