import { expect, test } from 'vitest';
import { fakePackage } from '../map/testing/fake-package';
import { snapshotParcel } from './snapshot-parcel';
import { squareAt } from './testing/clipped';

test('a plot keeps the parcel with its source and licence, because the package may go or be replaced', () => {
  const source = { source: 'Kadaster, kadastrale kaart', licence: 'CC BY 4.0', referenceDate: '2026-05-01' };
  expect(snapshotParcel(fakePackage(source), 7)).toMatchObject({ ...source, part: false, drawnAreaM2: 100 * 100 });
});

test('of a drawn part its own outline and area', () => {
  const part = squareAt(10, 20_010, 30);
  expect(snapshotParcel(fakePackage(), 0, part)).toMatchObject({ part: true, geometry: part, drawnAreaM2: 900 });
});
