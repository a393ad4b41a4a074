import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeParcelBoxes } from './merge-parcel-boxes';
import { type ParcelBox, sortParcels } from './parcel-box';
import { asOgc, type FakeParcel, fakeParcel } from './testing/fake-parcels';

/** A quarter lies outside, a few have no outline or no number. */
const PARCELS = Array.from({ length: 40 }, (_, at): FakeParcel => {
  const parcel = fakeParcel(at + 1, 100_000 + at * 10, 400_000, 10);
  return at % 13 === 5 ? { ...parcel, geometry: null } : parcel;
});
const isInside = ([polygon]: readonly (readonly (readonly (readonly number[])[])[])[]): boolean =>
  (polygon?.[0]?.[0]?.[0] ?? 0) < 100_300;
const itemOf = (parcel: FakeParcel, at: number) => {
  const { id, properties, geometry } = asOgc(parcel) as {
    id: string;
    properties: Record<string, unknown>;
    geometry: unknown;
  };
  return { id, properties: at % 17 === 3 ? {} : properties, geometry };
};
const boxOf = (places: readonly number[]): ParcelBox => {
  const items = places.flatMap((at) => (PARCELS[at] === undefined ? [] : itemOf(PARCELS[at], at)));
  return { by: 'ogc', day: '2026-05-30', read: items.length, duplicates: 0, ...sortParcels(items, isInside) };
};

const all = PARCELS.map((_, at) => at);
const whole = mergeParcelBoxes([boxOf(all)]);

test('boxes in any order, with any overlap and however often give every parcel once', () => {
  const extra = fc.array(fc.subarray(all), { maxLength: 6 });
  const order = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 39 }), extra, order, (cut, more, chance) => {
      const boxes = [all.slice(0, cut), all.slice(cut), ...more].map(boxOf);
      const shuffled = boxes
        .map((box) => ({ box, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ box }) => box);
      const merged = mergeParcelBoxes(shuffled);
      expect(merged.parcels).toEqual(whole.parcels);
      const { read, duplicates, ...rest } = merged.counts;
      expect(rest).toEqual({ ...whole.counts, read: undefined, duplicates: undefined });
      expect(read).toBe(rest.kept + duplicates + rest.outside + rest.withoutGeometry + rest.refused);
      expect(duplicates).toBe(more.flat().length);
    }),
  );
});

test('every feature is accounted for', () => {
  expect(whole.counts).toEqual({
    read: 40,
    kept: 26,
    duplicates: 0,
    outside: 8,
    withoutGeometry: 3,
    refused: 3,
    repaired: 0,
  });
  expect(whole.refused).toContainEqual({ id: 'uuid-004', reason: 'no-attributes' });
  expect(whole.parcels[0]).toMatchObject({ localId: '001', number: 1, cadastralMunicipality: '0761' });
});

test('a parcel that came without an outline in one box and whole in another is whole', () => {
  const [one] = PARCELS;
  if (one === undefined) throw new Error('There are parcels');
  const without = sortParcels([itemOf({ ...one, geometry: null }, 0)], isInside);
  const box = { by: 'ogc', day: '2026-05-30', read: 1, duplicates: 0 } as const;
  const merged = mergeParcelBoxes([{ ...box, ...without }, boxOf([0])]);
  expect(merged.counts).toMatchObject({ kept: 1, withoutGeometry: 0, duplicates: 1 });
});
