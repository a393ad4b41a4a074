import { expect, test } from 'vitest';
import { aLine, aParcel, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease, aWriteContext } from '../../../fixtures/arbitraries/releases';
import { writeDiwi } from './write-diwi';

const plot = aPlot({
  name: 'De Gouw',
  parcels: [aParcel(1203)],
  programme: [
    { ...aLine(24, 'zorggeschikt', 'sociale huur'), tenureOwner: 'corporatie' },
    { ...aLine(10, 'nultreden', 'middenhuur'), tenureOwner: 'markt' },
    aLine(6, 'regulier', 'dure koop'),
    aLine(0, 'geclusterd'),
  ],
  buildMethod: 'nieuwbouw',
  planType: 'Verdichting',
  landPosition: 'intentie tot medewerking',
  demolishedUnits: 4,
});
const written = (...choice: Parameters<typeof aRelease>) => JSON.parse(writeDiwi(aRelease(...choice), aWriteContext()));

test('a plot is a project in the shape of the template of DIWI', () => {
  const { crs, features } = written(aSession([plot]));
  expect(crs.properties.name).toBe('EPSG:28992');
  expect(features[0].properties.projectgegevens).toMatchObject({
    basisgegevens: { identificatie_nr: 1, naam: 'De Gouw' },
    projectgegevens: { plan_soort: 'VERDICHTING', status: null, vertrouwelijkheid: null },
    projectduur: { start_project: null, eind_project: null },
    locatie: { gemeente: 'Markerwaard' },
    maatwerk_projecteigenschappen: {
      aantal_nultreden_woningen: 10,
      aantal_geclusterde_woningen: 0,
      aantal_zorggeschikte_woningen: 24,
    },
  });
});

test('each line of the programme is a block of homes, and what is pulled down too', () => {
  const { woning_blokken: blocks } = written(aSession([plot])).features[0].properties;
  const shown = blocks.map((block: Record<string, unknown>) => [block.name, block.mutatiegegevens, block.grondpositie]);
  expect(shown).toMatchObject([
    [
      'zorggeschikt, sociale huur',
      { mutatie_type: 'CONSTRUCTION', eigendom_type: 'HUURWONING_WONINGCORPORATIE', aantal: 24 },
      { INTENTIE_MEDEWERKING_GRONDEIGENAAR: 24 },
    ],
    ['nultreden, middenhuur', { eigendom_type: null, aantal: 10 }, {}],
    ['regulier, dure koop', { eigendom_type: 'KOOPWONING', aantal: 6 }, {}],
    ['sloop', { mutatie_type: 'DEMOLITION', aantal: 4 }, {}],
  ]);
});

test('what we do not know in the words of DIWI stays open', () => {
  const vague = aPlot({
    programme: [aLine(5, 'geclusterd')],
    buildMethod: 'transformatie',
    confidentiality: 'openbaar',
  });
  const { projectgegevens, woning_blokken: blocks } = written(aSession([vague])).features[0].properties;
  expect(blocks[0]).toMatchObject({ mutatiegegevens: { mutatie_type: null, eigendom_type: null }, grondpositie: {} });
  expect(projectgegevens.projectgegevens).toMatchObject({ plan_soort: null, vertrouwelijkheid: 'PUBLIC' });
});

test('parcels stand beside the projects by number code, and the file says for whom it is', () => {
  const file = written(aSession([plot]), { kind: 'partij', name: 'De Gouw', chosen: new Set([plot.id]) });
  expect(file.percelen).toEqual([
    { identificatie_nr: 1, brkGemeenteCode: '0987', brkSectie: 'B', brkPerceelNummer: 1203 },
  ]);
  expect(file.toelichting).toContain('Dit bestand: Bestemd voor: De Gouw');
});
