import { describe, expect, it } from 'vitest';
import type { LandOwner } from '../../../src/domain/code-lists';
import type { RdPolygon } from '../../../src/domain/rd-geometry';
import type { ParcelFeature } from '../../../src/package/layers';
import { columnsOf } from '../../../src/package/testing/columns-of';
import { parcelTableFrom } from '../../../src/package/typed-parcel-table';
import { square } from '../../../src/services/testing/fake-parcels';
import { keptOwner } from './kept-owner';

const parcel = (localId: string, polygon: RdPolygon, landOwner: LandOwner = 'onbekend'): ParcelFeature => ({
  localId,
  akrCode: 'TST01',
  section: 'A',
  number: 1,
  cadastralMunicipality: '1',
  cadastralMunicipalityName: 'Teststad',
  registeredAreaM2: null,
  areaKind: 'Vastgesteld',
  landOwner,
  geometry: [polygon],
});
const ownerOf = keptOwner(
  parcelTableFrom(
    columnsOf([
      parcel('a', square(0, 0, 100), 'gemeente'),
      parcel('b', square(100, 0, 100), 'corporatie'),
      parcel('c', square(200, 0, 100)),
    ]),
  ),
);

describe('the owner that a parcel had', () => {
  it('stays with its identification and outline', () => {
    expect(ownerOf(parcel('a', square(0, 0, 100)))).toBe('gemeente');
    expect(ownerOf(parcel('c', square(200, 0, 100)))).toBe('onbekend');
  });

  it('is of a parcel that is new, or has another outline, who had most of that land', () => {
    expect(ownerOf(parcel('new', square(60, 0, 90)))).toBe('corporatie');
    expect(ownerOf(parcel('b', square(20, 0, 100)))).toBe('gemeente');
  });

  it('is unknown where nobody was known to have most of it', () => {
    expect(ownerOf(parcel('new', square(170, 0, 100)))).toBe('onbekend');
    expect(ownerOf(parcel('new', square(0, 60, 100)))).toBe('onbekend');
    expect(ownerOf(parcel('new', square(9_000, 0, 100)))).toBe('onbekend');
  });
});
