import { expect, test } from 'vitest';
import { isElsewhere } from '../../src/domain/plans/existing-plan';
import { readPlans } from './read-plans';

const noGdal = () => Promise.reject(new Error('not asked for'));
const read = (name: string, text: string) => readPlans(new File([text], name), noGdal);

test('Basisset rows: the last year with homes, and homes per type', async () => {
  const rows = [
    'naam_gemeente;naam;plancode;planologische_status;opleverjaar_2028;opleverjaar_2029;opleverjaar_2035_2039;nultredenwoning;geclusterde_woonvorm;zorggeschikte_woning',
    'Elders;De Hof;P1;1A Onherroepelijk;10;20;0;30;0;0',
    'Elders;Zonder;P2;;0;0;0;0;0;0',
    'Elders;Later;;4A Visie;0;0;12;;12;',
  ];
  const result = await read('plannen.csv', rows.join('\r\n'));
  expect(result).toMatchObject({
    ok: true,
    value: {
      withoutOutline: 2,
      withoutHomes: 1,
      unreadable: [],
      plans: [
        { code: 'P1', name: 'De Hof', year: 2029, units: { nultreden: 30, geclusterd: 0, zorggeschikt: 0 } },
        { code: '', name: 'Later', year: 2039, units: { nultreden: null, geclusterd: 12, zorggeschikt: null } },
      ],
    },
  });
});

test('a row that cannot be counted is told, and so is the gemeente that a plan says', async () => {
  const rows = ['gemeente;plannaam;nultreden', 'Anderstad;Hof;12', 'Teststad;Werf;twaalf', ';Veld;8'];
  const result = await read('plannen.csv', rows.join('\r\n'));
  if (!result.ok) throw new Error(result.problem.name);
  const { plans, withoutHomes, unreadable } = result.value;
  expect(plans.map(({ name, municipality }) => [name, municipality])).toEqual([
    ['Hof', 'Anderstad'],
    ['Veld', ''],
  ]);
  expect([withoutHomes, unreadable]).toEqual([0, [{ plan: 'Werf', text: 'twaalf' }]]);
  const header = { municipalityCode: 'GM0987', municipalityName: 'Teststad' };
  const elsewhere = (municipality: string) => isElsewhere({ municipality }, header);
  expect(['Anderstad', 'GM0986', '986'].map(elsewhere)).toEqual([true, true, true]);
  expect(['', 'gemeente teststad', 'GM0987', '987', '0987'].map(elsewhere)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('GeoJSON in RD brings outlines along', async () => {
  const ring = [
    [150_000, 500_000],
    [150_100, 500_000],
    [150_100, 500_100],
    [150_000, 500_000],
  ];
  const feature = {
    type: 'Feature',
    properties: { planId: 'D7', zorggeschikt: 24 },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const result = await read('diwi.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  expect(result.ok && result.value.plans[0]).toMatchObject({ code: 'D7', name: 'D7', year: null, geometry: [[ring]] });
});

test('a file without homes for older people is refused, with the columns that it has', async () => {
  expect(await read('straten.csv', 'straat;nummer\r\nA;1')).toMatchObject({
    ok: false,
    problem: { name: 'file-columns-missing', columns: ['straat', 'nummer'] },
  });
});
