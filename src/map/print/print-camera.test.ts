import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMercator, type GeoBounds, mercator, pieceCenter, printCamera } from './print-camera';

const paper = { cssWidth: 1300, cssHeight: 900, enlarge: 1 };
const markerwaard: GeoBounds = [5.2, 52.5, 5.4, 52.6];

test('a map shows the bounds at a round scale', () => {
  const camera = printCamera(markerwaard, paper);
  expect(camera.scale).toBe(60_000);
  const world = 512 * 2 ** camera.zoom;
  const [left, bottom] = mercator(markerwaard[0], markerwaard[1]);
  const [right, top] = mercator(markerwaard[2], markerwaard[3]);
  expect((right - left) * world).toBeLessThanOrEqual(paper.cssWidth);
  expect((bottom - top) * world).toBeLessThanOrEqual(paper.cssHeight);
  // 1 : 60.000 means that a centimetre of paper (37.8 CSS pixels) is 600 m.
  expect((camera.metresPerPixel * 96) / 2.54).toBeCloseTo(600, 6);
});

test('one small plot is not blown up over the whole sheet', () => {
  expect(printCamera([5.3, 52.55, 5.3, 52.55], paper).scale).toBe(1000);
});

test('mercator and back is the same place', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 3, max: 8, noNaN: true }),
      fc.double({ min: 50, max: 54, noNaN: true }),
      (lng, lat) => {
        const [backLng, backLat] = fromMercator(...mercator(lng, lat));
        expect(backLng).toBeCloseTo(lng, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      },
    ),
  );
});

test('a piece lies where its pixels are', () => {
  const camera = printCamera(markerwaard, paper);
  const [lng, lat] = pieceCenter(camera, 256, -128);
  const world = 512 * 2 ** camera.zoom;
  const [x, y] = mercator(lng, lat);
  expect((x - camera.center[0]) * world).toBeCloseTo(256, 4);
  expect((y - camera.center[1]) * world).toBeCloseTo(-128, 4);
});
