import { expect, it } from 'vitest';
import type { GeometryKind } from '../../readers/survey-layer';
import { guessRole } from './guess-role';

const guess = (name: string, kinds: readonly GeometryKind[], columns: Readonly<Record<string, string>>) =>
  guessRole(name, {
    kinds,
    crs: null,
    looked: 1,
    columns: Object.entries(columns).map(([column, value]) => ({ name: column, samples: [value] })),
  });

it.each([
  ['perceel', ['polygon'], { identificatieLokaalID: '1', perceelnummer: '2', sectie: 'A' }, 'parcels'],
  [
    'export',
    ['polygon'],
    { identificatie_lokaal_id: '1', perceelnummer: '2', kadastrale_gemeente_code: '1' },
    'parcels',
  ],
  ['wijken', ['polygon'], { buurtcode: 'BU01930000', buurtnaam: 'Centrum' }, 'areas'],
  ['gebieden', ['polygon'], { statcode: 'GM0193', statnaam: 'Zwolle' }, 'areas'],
  ['zorginstituut', [], { LocatieNaam: 'x', LocatiePostcode: '1234AB', LocatieHuisnummer: '1' }, 'care'],
  ['lijst', ['point'], { naam: 'x', soort: 'verpleeghuis' }, 'care'],
  ['lijst', ['point'], { naam: 'x', soort: 'supermarkt' }, 'amenities'],
  ['osm', ['point'], { name: 'x', amenity: 'pharmacy' }, 'amenities'],
  ['gemeentelijke grond', ['polygon'], { id: '1', naam: 'x' }, 'owners'],
  ['vlakken', ['polygon'], { soort_eigenaar: 'gemeente' }, 'owners'],
  ['zoekgebieden', ['polygon'], { id: '1', nummer: '2', naam: 'x' }, 'extra'],
  ['bomen', ['point'], { soort: 'eik' }, 'extra'],
  ['adressen', [], { naam: 'x' }, null],
] as const)('takes %s of %j with %j for %s', (name, kinds, columns, role) => {
  expect(guess(name, kinds, columns)).toBe(role);
});
