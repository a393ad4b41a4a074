import { describe, expect, it } from 'vitest';
import { PARCEL_COLUMN_FIELDS } from './parcel-column-fields';
import { plainName, recogniseColumns } from './recognise-columns';

const columns = (samples: Readonly<Record<string, string>>) =>
  Object.entries(samples).map(([name, sample]) => ({ name, samples: sample === '' ? [] : [sample] }));

describe('which column is what', () => {
  it('does not mind capitals, accents, blanks and marks', () => {
    expect(plainName(' Kadastrale_Grootte-wáarde ')).toBe('kadastralegroottewaarde');
    const wanted = { localId: 0, akrCode: 1, section: 2, number: 3, registeredArea: 4 };
    for (const names of [
      [
        'identificatie_lokaal_id',
        'akr_kadastrale_gemeente_code_waarde',
        'sectie',
        'perceelnummer',
        'kadastrale_grootte_waarde',
      ],
      [
        'identificatieLokaalID',
        'AKRKadastraleGemeenteCodeWaarde',
        'SECTIE ',
        'Perceelnummer',
        'kadastraleGrootteWaarde',
      ],
      ['Identificatie', 'AKR-code', 'Kadastrale sectie', 'Perceelnr.', 'Oppervlakte (m2)'],
    ]) {
      const found = recogniseColumns(
        PARCEL_COLUMN_FIELDS,
        columns(Object.fromEntries(names.map((name) => [name, '']))),
      );
      for (const [field, at] of Object.entries(wanted))
        expect(found.columns[field as keyof typeof wanted]).toBe(names[at]);
      expect(found.unused).toEqual([]);
    }
  });

  it('knows the shortened names of a shapefile by what is in them', () => {
    const found = recogniseColumns(
      PARCEL_COLUMN_FIELDS,
      columns({
        identifica: 'NL.IMKAD.KadastraalObject',
        identifi_1: '84920229870000',
        kadastrale: '761',
        kadastra_1: 'Otterlo',
        AKRKadastr: '812',
        AKRKadas_1: 'OTL02',
        sectie: 'B',
        perceelnum: '2298',
        kadastra_2: '222',
        soortGroot: 'Vastgesteld',
      }),
    );
    expect(found.columns).toMatchObject({
      localId: 'identifi_1',
      akrCode: 'AKRKadas_1',
      cadastralMunicipality: 'kadastrale',
      cadastralMunicipalityName: 'kadastra_1',
      section: 'sectie',
      number: 'perceelnum',
      registeredArea: 'kadastra_2',
      areaKind: 'soortGroot',
      landOwner: null,
    });
    expect(found.unused).toEqual(['identifica', 'AKRKadastr']);
  });

  it('does as the user said before, as long as that column is there', () => {
    const table = columns({ id: '1', nummer: '2', sleutel: '3' });
    expect(recogniseColumns(PARCEL_COLUMN_FIELDS, table, { localId: 'sleutel', number: null }).columns).toMatchObject({
      localId: 'sleutel',
      number: null,
    });
    expect(recogniseColumns(PARCEL_COLUMN_FIELDS, table, { localId: 'weg' }).columns.localId).toBe('id');
  });
});
