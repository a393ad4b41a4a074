import { expect, it } from 'vitest';
import { readAreaLayer } from './read-areas';
import { surveyLayer } from './survey-layer';
import { layerOf, testFile } from './testing/read-whole';

const ring = [
  [150_000, 500_000],
  [150_100, 500_000],
  [150_100, 500_100],
  [150_000, 500_000],
];
const file = (...rows: object[]) =>
  testFile(
    'buurten.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: rows.map((properties) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  );

async function areasOf(...rows: object[]) {
  const layer = await layerOf([file(...rows)]);
  const survey = await surveyLayer(layer, 200);
  const read = await readAreaLayer(layer, survey.ok ? survey.value : expect.fail());
  return read.ok ? read.value : expect.fail(read.problem.name);
}

it('reads wijken en buurten of the OGC API: sentinels are unknown, water and other countries are left out', async () => {
  const buurt = {
    buurtcode: 'BU0193A1B2',
    buurtnaam: 'Noord',
    wijkcode: 'WK0193A1',
    gemeentecode: 'GM0193',
    gemeentenaam: 'Teststad',
    water: 'NEE',
    aantal_inwoners: -99_997,
    aantal_huishoudens: 0,
    percentage_personen_65_jaar_en_ouder: -99_999_999,
  };
  const { areas, report } = await areasOf(
    buurt,
    { ...buurt, buurtcode: 'BU01930002', water: 'JA' },
    { ...buurt, buurtcode: 'BU09980002', water: 'B' },
    { ...buurt, buurtcode: 'iets', wijkcode: '', gemeentecode: '' },
    buurt,
  );
  expect(areas).toEqual([
    {
      level: 'buurt',
      code: 'BU0193A1B2',
      name: 'Noord',
      parentCode: 'WK0193A1',
      inhabitants: null,
      households: 0,
      percentage65Plus: null,
      geometry: [[ring]],
    },
  ]);
  expect(report).toMatchObject({ read: 5, written: 1, refused: 4, reasons: { water: 2, 'no-code': 1, 'id-twice': 1 } });
});

it('reads the older names, and gebiedsindelingen by statcode', async () => {
  const { areas } = await areasOf({
    WK_CODE: 'WK019301',
    WK_NAAM: 'Oost',
    GM_CODE: 'GM0193',
    AANT_INW: '1200',
    P_65_EO_JR: '21,5',
  });
  expect(areas[0]).toMatchObject({
    level: 'wijk',
    name: 'Oost',
    parentCode: 'GM0193',
    inhabitants: 1200,
    percentage65Plus: 21.5,
  });
  const { areas: gemeenten } = await areasOf({ statcode: 'GM0193', statnaam: 'Teststad', jaarcode: 2026 });
  expect(gemeenten[0]).toMatchObject({ level: 'gemeente', code: 'GM0193', name: 'Teststad', parentCode: null });
});
