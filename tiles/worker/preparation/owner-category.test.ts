import { expect, test } from 'vitest';
import { ownerCategoryOf, ownerCategoryOfName } from './owner-category';

test('a name of a file says whose land is in it, or nothing: never land of the gemeente by default', () => {
  expect(ownerCategoryOfName('bezit_ymere.zip bezit_ymere')).toBeNull();
  expect(ownerCategoryOfName('grond_ridderkerk_rijksdriehoek.gpkg')).toBeNull();
  expect(ownerCategoryOfName('Gemeentegrond.gpkg')).toBe('gemeente');
  expect(ownerCategoryOfName('gemeente Zwolle, corporatiebezit.zip')).toBe('corporatie');
  expect(ownerCategoryOfName('eigendom_waterschap.gml')).toBe('overige rechtspersoon');
});

test.each([
  ['Gemeente Zwolle', 'gemeente'],
  ['woningcorporatie', 'corporatie'],
  ['Zorginstelling', 'zorgorganisatie'],
  ['Particulier', 'particulier'],
  ['Rijk', 'overige rechtspersoon'],
  ['J. Jansen', 'onbekend'],
  ['', 'onbekend'],
] as const)('the category in %s is %s: a name of an owner goes no further', (value, category) => {
  expect(ownerCategoryOf(value)).toBe(category);
});
