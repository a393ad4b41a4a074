import { describe, expect, it } from 'vitest';
import { createPicker, rdRing } from './pick';
import { fakePackage, fakeParcelLngLat } from './testing/fake-package';

describe('Picker', () => {
  const picker = createPicker(fakePackage());

  it('finds the parcel under a place, and none outside', () => {
    expect(picker.parcelAt(fakeParcelLngLat(23))).toBe(23);
    expect(picker.parcelAt([4, 51])).toBeNull();
  });

  it('hands a closed RD ring to the parcel table', () => {
    const ring = picker.ringOf([fakeParcelLngLat(0), fakeParcelLngLat(2), fakeParcelLngLat(22)]);
    expect(ring).toHaveLength(4);
    expect(ring[0]).toEqual(ring[3]);
    expect(ring[0]?.[0]).toBeCloseTo(150_050, 2);
    expect(ring[0]?.[1]).toBeCloseTo(500_050, 2);
  });

  it('catches the parcels in a shape', () => {
    const corner = (index: number, dx: number, dy: number) => {
      const [lng, lat] = fakeParcelLngLat(index);
      return [lng + dx, lat + dy] as const;
    };
    const shape = [corner(0, -1e-4, -1e-4), corner(1, 1e-4, -1e-4), corner(11, 1e-4, 1e-4), corner(10, -1e-4, 1e-4)];
    expect(picker.within(shape)).toEqual([0, 1, 10, 11]);
  });

  it('leaves an empty shape empty', () => {
    expect(rdRing([])).toEqual([]);
  });
});
