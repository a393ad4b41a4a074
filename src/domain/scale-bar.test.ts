import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthText, scaleBar } from './scale-bar';

test('a bar is round, and fits', () => {
  expect(scaleBar(4.2, 200)).toEqual({ metres: 500, pixels: 500 / 4.2, parts: 5 });
  expect(scaleBar(0.5, 200)).toEqual({ metres: 100, pixels: 200, parts: 4 });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (metresPerPixel) => {
      const bar = scaleBar(metresPerPixel, 300);
      expect(bar.pixels).toBeLessThanOrEqual(300.001);
      expect(bar.pixels).toBeGreaterThan(100);
      expect(bar.pixels * metresPerPixel).toBeCloseTo(bar.metres, 6);
    }),
  );
});

test('lengths as people say them', () => {
  expect([50, 500, 1000, 1500].map(lengthText)).toEqual(['50 m', '500 m', '1 km', '1,5 km']);
});
