import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { square } from '../../../src/services/testing/fake-parcels';
import { ownerFinder } from './owner-finder';

describe('the owner of a parcel', () => {
  it('is who has more than half of it', () => {
    const ownerOf = ownerFinder([
      { category: 'gemeente', polygon: square(0, 0, 100) },
      { category: 'corporatie', polygon: square(100, 0, 100) },
    ]);
    expect(ownerOf([square(10, 10, 20)])).toBe('gemeente');
    expect(ownerOf([square(89, 10, 20)])).toBe('gemeente');
    expect(ownerOf([square(91, 10, 20)])).toBe('corporatie');
    expect(ownerOf([square(500, 10, 20)])).toBeNull();
    expect(ownerOf([square(0, -60, 100)])).toBeNull();
  });

  it('is not who has a hole there, and land that is drawn twice counts once', () => {
    const [outer = []] = square(0, 0, 100);
    const [hole = []] = square(40, 40, 20);
    const ring = ownerFinder([{ category: 'gemeente', polygon: [outer, hole] }]);
    expect(ring([square(42, 42, 10)])).toBeNull();
    const twice = ownerFinder([
      { category: 'gemeente', polygon: square(0, 0, 40) },
      { category: 'gemeente', polygon: square(0, 0, 40) },
    ]);
    expect(twice([square(0, 0, 100)])).toBeNull();
  });

  it('is the one that the share says, wherever the border runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (border) => {
        const ownerOf = ownerFinder([{ category: 'gemeente', polygon: square(border - 1_000, -450, 1_000) }]);
        expect(ownerOf([square(0, 0, 100)])).toBe(border > 50 ? 'gemeente' : null);
      }),
    );
  });
});
