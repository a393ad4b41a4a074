import { describe, expect, it } from 'vitest';
import type { ParcelFeature } from './layers';
import { columnsOf } from './testing/columns-of';
import { irregularParcels } from './testing/irregular-parcels';
import { parcelTableFrom } from './typed-parcel-table';

const NAMES: readonly (readonly [akrCode: string, section: string, number: number])[] = [
  ['MKW01', 'B', 1203],
  ['MKW01', 'B', 12],
  ['MKW01', 'B', 120],
  ['MKW01', 'A', 1203],
  ['MKW01', 'BA', 7],
  ['MKW02', 'B', 1203],
];
const [pattern] = irregularParcels(1);
const parcels = NAMES.map(([akrCode, section, number], at): ParcelFeature => {
  if (pattern === undefined) throw new Error('no parcel to copy');
  return { ...pattern, localId: `00${at}`, akrCode, section, number, cadastralMunicipalityName: 'Markerwaard-Oost' };
});
const table = parcelTableFrom(columnsOf(parcels));

const found = (text: string, limit = 10): string[] =>
  table.search(text, limit).map((row) => {
    const { akrCode, section, number } = table.attributes(row).designation;
    return `${akrCode} ${section} ${number}`;
  });

describe('search by aanduiding', () => {
  it.each(['MKW01 B 1203', 'mkw01b1203', 'MKW01-B-1203', ' MKW 01 B1203 ', 'MKW01 B 01203', 'mkw01.b.1203'])(
    'understands %s',
    (text) => {
      expect(found(text)).toEqual(['MKW01 B 1203']);
    },
  );

  it('lists the exact number before numbers that begin with it', () => {
    expect(found('MKW01 B 12')).toEqual(['MKW01 B 12', 'MKW01 B 120', 'MKW01 B 1203']);
  });

  it('finds section and number in every kadastrale gemeente, and a bare number in every section', () => {
    expect(found('B 1203')).toEqual(['MKW01 B 1203', 'MKW02 B 1203']);
    expect(found('1203')).toEqual(['MKW01 A 1203', 'MKW01 B 1203', 'MKW02 B 1203']);
  });

  it('takes the name of the kadastrale gemeente and the code without digits', () => {
    expect(found('Markerwaard-Oost B 120')).toEqual(['MKW01 B 120', 'MKW01 B 1203', 'MKW02 B 1203']);
    expect(found('mkw ba 7')).toEqual(['MKW01 BA 7']);
  });

  it('offers a whole section while typing, up to the limit', () => {
    expect(found('MKW01 B')).toEqual(['MKW01 B 12', 'MKW01 B 120', 'MKW01 B 1203', 'MKW01 BA 7']);
    expect(found('mk', 2)).toHaveLength(2);
  });

  it('finds a parcel by its id, and nothing for nothing or nonsense', () => {
    expect(found('004')).toContain('MKW01 BA 7');
    expect(found('004')[0]).toBe('MKW01 BA 7');
    expect(found('')).toEqual([]);
    expect(found('  - ')).toEqual([]);
    expect(found('XYZ99 Q 1')).toEqual([]);
  });
});
