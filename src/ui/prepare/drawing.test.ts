import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RdBounds } from '../../domain/rd-geometry';
import { drawingOf } from './drawing';

const bounds = fc
  .tuple(
    fc.integer({ min: 0, max: 280_000 }),
    fc.integer({ min: 300_000, max: 620_000 }),
    fc.nat(50_000),
    fc.nat(50_000),
  )
  .map(([x, y, w, h]): RdBounds => [x, y, x + w, y + h]);

test('nothing gives no drawing', () => {
  expect(drawingOf([], 300, 200)).toBeNull();
});

test('everything lies on the drawing, north up', () => {
  fc.assert(
    fc.property(fc.array(bounds, { minLength: 1, maxLength: 4 }), (all) => {
      const drawing = drawingOf(all, 300, 200);
      for (const one of all) {
        const { x, y, width, height } = drawing?.rectangle(one) ?? { x: -1, y: -1, width: 0, height: 0 };
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(300.2);
        expect(y + height).toBeLessThanOrEqual(200.2);
      }
    }),
  );
});

test('what lies further north is drawn higher, and corners that fall together are one', () => {
  const drawing = drawingOf([[0, 0, 1000, 1000]], 116, 116);
  const high = drawing?.rectangle([0, 900, 100, 1000]);
  const low = drawing?.rectangle([0, 0, 100, 100]);
  expect(high?.y).toBeLessThan(low?.y ?? 0);
  expect(
    drawing?.path([
      [
        [
          [0, 0],
          [0, 0.1],
          [1000, 0],
          [1000, 1000],
          [0, 0],
        ],
      ],
    ]),
  ).toBe('M8 108L108 108L108 8L8 108Z');
});
