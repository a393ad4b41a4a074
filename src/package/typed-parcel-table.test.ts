import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiPolygonAreaM2 } from '../domain/geometry/area';
import { contains } from '../domain/geometry/contains';
import { parcelId } from '../domain/ids';
import type { RdPoint } from '../domain/rd-geometry';
import { columnsOf } from './testing/columns-of';
import { irregularParcels } from './testing/irregular-parcels';
import { parcelTableFrom } from './typed-parcel-table';

const parcels = irregularParcels(12, 7);
const table = parcelTableFrom(columnsOf(parcels));

describe('parcel table', () => {
  it('gives back geometry and attributes exactly as they came', () => {
    for (const [row, parcel] of parcels.entries()) {
      expect(table.geometry(row)).toEqual(parcel.geometry);
      expect(table.attributes(row)).toEqual({
        id: parcel.localId,
        designation: {
          akrCode: parcel.akrCode,
          section: parcel.section,
          number: parcel.number,
          cadastralMunicipality: '0987',
        },
        registeredAreaM2: parcel.registeredAreaM2,
        areaKind: parcel.areaKind,
        landOwner: parcel.landOwner,
      });
      expect(table.indexOf(parcelId(parcel.localId))).toBe(row);
      expect(table.drawnAreaM2(row)).toBe(multiPolygonAreaM2(parcel.geometry));
      expect(table.areaM2(row)).toBe(parcel.registeredAreaM2 ?? multiPolygonAreaM2(parcel.geometry));
    }
    expect(table.indexOf(parcelId('98700000001'))).toBeNull();
    expect(table.indexOf(parcelId(''))).toBeNull();
  });

  it('finds the one parcel that holds a point, holes and parts included', () => {
    const [minX, minY, maxX, maxY] = table.bounds;
    const anywhere = fc
      .tuple(fc.double({ min: minX, max: maxX, noNaN: true }), fc.double({ min: minY, max: maxY, noNaN: true }))
      .map(([x, y]): RdPoint => [x, y]);
    fc.assert(
      fc.property(anywhere, (point) => {
        const holders = [...parcels.keys()].filter((row) => contains(parcels[row]?.geometry ?? [], point));
        expect(holders.length).toBeLessThanOrEqual(1);
        expect(table.at(point)).toBe(holders[0] ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a corner that neighbours share to one of them', () => {
    for (const parcel of parcels.slice(0, 60)) {
      for (const corner of parcel.geometry[0]?.[0] ?? []) {
        const holders = parcels.filter((candidate) => contains(candidate.geometry, corner));
        expect(holders.length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('puts the label inside the parcel', () => {
    for (const row of parcels.keys()) expect(table.at(table.labelPoint(row))).toBe(row);
  });

  it('refuses a row that does not exist', () => {
    expect(() => table.geometry(parcels.length)).toThrow(RangeError);
    expect(() => table.attributes(-1)).toThrow(RangeError);
  });
});
