import { expect, test } from 'vitest';
import { parcelArea } from './parcel-area';

const parcel = { part: false, registeredAreaM2: 1000, drawnAreaM2: 1040, areaKind: 'Vastgesteld' } as const;

test('a drawn area within five per cent stays out of sight', () => {
  expect(parcelArea(parcel)).toEqual({
    kind: 'registered',
    registeredM2: 1000,
    areaKind: 'Vastgesteld',
    drawnM2: null,
  });
});

test('a drawn area more than five per cent off is shown beside the registered one', () => {
  expect(parcelArea({ ...parcel, drawnAreaM2: 940 })).toMatchObject({ registeredM2: 1000, drawnM2: 940 });
  expect(parcelArea({ ...parcel, drawnAreaM2: 1051 })).toMatchObject({ registeredM2: 1000, drawnM2: 1051 });
});

test('an unknown registered area is not shown as 0', () => {
  expect(parcelArea({ ...parcel, registeredAreaM2: null })).toEqual({ kind: 'drawn-only', drawnM2: 1040 });
});

test('of a part only its own drawn area counts', () => {
  expect(parcelArea({ ...parcel, part: true, drawnAreaM2: 300 })).toEqual({ kind: 'part', drawnM2: 300 });
});
