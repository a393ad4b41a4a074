import { expect, test } from 'vitest';
import { HOUSING_TYPES } from '../../domain/code-lists';
import { BASEMAP, DROPPED_PLOT, NO_PROGRAMME_MARK, TYPE_MARKS } from '../../map/palette';
import { parcelsQml, plotsQml } from './qgis-style';
import { STYLE_COLOURS } from './style-colours';

test('files colour themselves as the map does', () => {
  expect(STYLE_COLOURS).toEqual({
    types: Object.fromEntries(HOUSING_TYPES.map((type) => [type, TYPE_MARKS[type].color])),
    withoutProgramme: NO_PROGRAMME_MARK.color,
    dropped: DROPPED_PLOT,
    parcelLine: BASEMAP.parcelLine,
    text: BASEMAP.placeText,
    halo: BASEMAP.halo,
  });
});

test('the plots have a category for each type, for what fell off and for all else, each with its symbol', () => {
  const qml = plotsQml();
  const categories = [...qml.matchAll(/<category symbol="(\d+)" value="([^"]*)"/g)].map(([, at, value]) => [at, value]);
  expect(categories).toEqual([...HOUSING_TYPES, 'afgevallen', ''].map((value, at) => [`${at}`, value]));
  const symbols = [...qml.matchAll(/<symbol type="fill" name="(\d+)"/g)].map(([, at]) => at);
  expect(symbols).toEqual(categories.map(([at]) => at));
  expect(qml).toContain('fieldName="locatie_id"');
  expect(qml).toContain('k="color" v="133,23,100,97"');
});

test('the parcels are hairlines without a fill', () => {
  expect(parcelsQml()).toContain('name="outline_width" value="0"');
  expect(parcelsQml()).toContain('name="style" value="no"');
});
