import { expect, it } from 'vitest';
import { groupFiles } from './group-files';

const grouped = (...names: readonly string[]) =>
  groupFiles(names.map((name) => ({ name }))).map((group) => group.map(({ name }) => name));

it('keeps the parts of a shapefile together, the .shp first', () => {
  expect(grouped('grond.dbf', 'zorg.csv', 'Grond.shp', 'grond.shx', 'grond.shp.xml', 'wegen.shp', 'wegen.dbf')).toEqual(
    [['Grond.shp', 'grond.dbf', 'grond.shx', 'grond.shp.xml'], ['zorg.csv'], ['wegen.shp', 'wegen.dbf']],
  );
});

it('leaves a part without its .shp, and files of one name, by themselves', () => {
  expect(grouped('lijst.dbf', 'zorg.csv', 'zorg.csv')).toEqual([['lijst.dbf'], ['zorg.csv'], ['zorg.csv']]);
});
