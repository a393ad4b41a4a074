import { describe, expect, it } from 'vitest';
import { rdToWgs84 } from '../../src/package/rd-wgs84';
import { zipMembers } from '../../src/package/zip-members';
import { coordinateOf } from './coordinate-of';
import { openFile } from './open-file';
import { readAmenitySites } from './read-amenities';
import { readCareSites } from './read-care';
import { surveyLayer } from './survey-layer';
import { layerOf, rowsOf, TEST_OPTIONS, testFile } from './testing/read-whole';

const place = async (text: string | Uint8Array<ArrayBuffer>) => {
  const layer = await layerOf([testFile('lijst.csv', text)]);
  const survey = await surveyLayer(layer, 100);
  const [row] = await rowsOf(layer);
  return { at: row?.geometry, crs: survey.ok ? survey.value.crs : survey.problem };
};
const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] });

describe('tables', () => {
  it('take coordinates as people write them', async () => {
    const rd = point(155_000.5, 463_000.25);
    for (const table of [
      'naam;X-coördinaat;Y-coördinaat\nA;155000,5;463000,25\n',
      'naam;X-coördinaat ;Y-coördinaat\r\nA;"155.000,5";463.000,25\r\n',
      'naam\tx\ty\nA\t155000.5\t463000.25',
      '\uFEFFnaam,rd_x,rd_y\nA,155000.5,463000.25\n',
      'Zorglocaties 2026;;\n\nnaam;x;y\nA;155000,5;463000,25\n',
      'sep=;\nnaam;x;y\nA;155000,5;463000,25\n',
    ])
      expect(await place(table)).toMatchObject({ at: rd, crs: { crs: 'EPSG:28992', known: 'values' } });
    const degrees = { at: point(5.1, 52.1), crs: { crs: 'OGC:CRS84', swapped: false } };
    expect(await place('naam;Lengtegraad;Breedtegraad\nA;5,1;52,1\n')).toMatchObject(degrees);
    expect(await place('lat,lon\n52.1,5.1\n')).toMatchObject(degrees);
    expect(await place('lat,lon\n5.1,52.1\n')).toMatchObject({ crs: { crs: 'OGC:CRS84', swapped: true } });
  });

  it('are read in the encodings of Excel', async () => {
    const windows = Uint8Array.from([...'naam;x;y\nCaf', '\u00e9', ';155000;463000\n'].join(''), (c) =>
      c.charCodeAt(0),
    );
    const utf16 = new Uint8Array(Buffer.from('\uFEFFnaam\tx\ty\nCafé\t155000\t463000\n', 'utf16le'));
    for (const bytes of [windows, utf16]) {
      const [row] = await rowsOf(await layerOf([testFile('lijst.csv', bytes)]));
      expect(row?.properties.naam).toBe('Café');
    }
  });

  it('keep leading zeros, quotes and line ends within cells, and cells beyond the header', async () => {
    const [row] = await rowsOf(
      await layerOf([testFile('a.csv', 'id;tekst\n0042;"zegt ""ja""\nen nee; toch";extra\n')]),
    );
    expect(row).toEqual({
      properties: { id: '0042', tekst: 'zegt "ja"\nen nee; toch', 'kolom 3': 'extra' },
      geometry: null,
    });
  });

  it('tell thousands from decimals', () => {
    expect(
      ['155.000', '463.000', '155.000,12', '1.234', '5.387', '52.155', '52,155', '155,000.5'].map(coordinateOf),
    ).toEqual([155_000, 463_000, 155_000.12, 1234, 5.387, 52.155, 52.155, 155_000.5]);
    expect(['', 'n.v.t.', '12-3', 'x'].map(coordinateOf)).toEqual([null, null, null, null]);
  });
});

describe('a care list', () => {
  const care = async (...lines: readonly string[]) => {
    const layer = await layerOf([testFile('zorg.csv', ['naam;soort;aantal plaatsen;x;y', ...lines].join('\n'))]);
    const survey = await surveyLayer(layer, 100);
    const read = survey.ok ? await readCareSites(layer, survey.value) : survey;
    if (!read.ok) throw new Error(read.problem.name);
    return read.value;
  };

  it('has whole numbers of places; what is none is empty, and told', async () => {
    const { placed, report } = await care(
      'A;verpleeghuis;1.234;155000;463000',
      'B;verpleeghuis;12,5;155001;463000',
      'C;verpleeghuis;-;155002;463000',
      'D;verpleeghuis;68;155003;463000',
    );
    expect(placed.map(({ places }) => places)).toEqual([1234, null, null, 68]);
    expect(report).toMatchObject({ written: 4, repaired: 1, repairs: { 'number-unknown': 1 } });
  });

  it('names the kinds that are not ours, and takes their rows as overig', async () => {
    const { placed, report } = await care(
      'A;toverhuis;1;155000;463000',
      'B;toverhuis;1;155001;463000',
      'C;overig;1;155002;463000',
      'D;verpleeghuis;1;155003;463000',
    );
    expect(placed.map(({ careKind }) => careKind)).toEqual(['overig', 'overig', 'overig', 'verpleeghuis']);
    expect(report).toMatchObject({
      repairs: { 'kind-unknown': 2 },
      unknownKinds: [{ kind: 'toverhuis', rows: 2 }],
    });
  });

  it('has no places abroad, also where most rows are not', async () => {
    const { placed, report } = await care(
      'A;verpleeghuis;1;155000;463000',
      'B;verpleeghuis;1;155001;463000',
      'Antwerpen;verpleeghuis;1;82000;357000',
    );
    expect(placed).toHaveLength(2);
    expect(report).toMatchObject({ refused: 1, reasons: { outside: 1 } });
  });
});

describe('a list of voorzieningen', () => {
  it('names the kinds that are not ours, and takes a camping or a petrol station for none of ours', async () => {
    const rows = ['camping', 'tankstation', 'parkeergarage', 'treinstation', 'stadspark'].map(
      (kind, at) => `${kind};${kind};${155_000 + at};463000`,
    );
    const layer = await layerOf([testFile('voorzieningen.csv', ['naam;soort;x;y', ...rows].join('\n'))]);
    const survey = await surveyLayer(layer, 100);
    const read = survey.ok ? await readAmenitySites(layer, survey.value) : survey;
    if (!read.ok) throw new Error(read.problem.name);
    expect(read.value.placed.map(({ amenityKind }) => amenityKind)).toEqual(['station', 'park']);
    expect(read.value.report).toMatchObject({
      reasons: { 'no-code': 3 },
      unknownKinds: ['camping', 'tankstation', 'parkeergarage'].map((kind) => ({ kind, rows: 1 })),
    });
  });
});

describe('Excel', () => {
  const xml = (text: string) => new Blob([`<?xml version="1.0" encoding="UTF-8"?>${text}`]);
  const cells = (...values: (string | number)[]) =>
    values
      .map((value, at) =>
        typeof value === 'number'
          ? `<c r="${'ABCDEFGH'[at]}1"><v>${value}</v></c>`
          : value === ''
            ? ''
            : `<c r="${'ABCDEFGH'[at]}1" t="inlineStr"><is><t>${value}</t></is></c>`,
      )
      .join('');
  const workbook = (...rows: string[]) =>
    zipMembers([
      { name: '[Content_Types].xml', blob: xml('<Types/>') },
      {
        name: 'xl/workbook.xml',
        blob: xml(
          '<workbook xmlns:r="r"><sheets><sheet name="Leeg" sheetId="1" r:id="rId1"/><sheet name="Zorg &amp; meer" sheetId="2" r:id="rId2"/></sheets></workbook>',
        ),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        blob: xml(
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        ),
      },
      {
        name: 'xl/sharedStrings.xml',
        blob: xml('<sst><si><t>De </t><r><t>Linde</t></r><rPh><t>x</t></rPh></si></sst>'),
      },
      { name: 'xl/worksheets/sheet1.xml', blob: xml('<worksheet><sheetData/></worksheet>') },
      {
        name: 'xl/worksheets/sheet2.xml',
        blob: xml(`<worksheet><sheetData>${rows.map((row) => `<row>${row}</row>`).join('')}</sheetData></worksheet>`),
      },
    ]);

  it('is read sheet by sheet, with shared texts, gaps and numbers to the last digit', async () => {
    const blob = await workbook(
      cells('naam', '', 'x', 'y'),
      `<c r="A2" t="s"><v>0</v></c>${'<c r="C2"><v>155000.12300000001</v></c><c r="D2"><v>463000.5</v></c>'}`,
    );
    const opened = await openFile([{ name: 'zorg.xlsx', blob }], TEST_OPTIONS);
    if (!opened.ok) throw new Error(opened.problem.name);
    expect(opened.value.map(({ name }) => name)).toEqual(['Zorg & meer']);
    const [layer] = opened.value;
    expect(layer && (await rowsOf(layer))).toEqual([
      {
        properties: { naam: 'De Linde', 'kolom 2': '', x: '155000.123', y: '463000.5' },
        geometry: point(155_000.123, 463_000.5),
      },
    ]);
  });

  it('with only addresses gives the rows back for geocoding, one for each location', async () => {
    const header = cells(
      'OrganisatieNaam',
      'LocatieNaam',
      'Vestigingsnummer',
      'LocatiePostcode',
      'LocatieHuisnummer',
      'LocatiePlaats',
      'Type Zorgaanbieder ',
    );
    const blob = await workbook(
      header,
      cells('Zorggroep', 'De Linde', '0001', '1234 ab', '31-b', 'Teststad', 'Verpleging en verzorging'),
      cells('Zorggroep', 'De Linde', '0001', '1234AB', '31-b', 'Teststad', 'Thuiszorg'),
      cells('Zorggroep', 'Concernniveau: Zorggroep', '0002', '1234AB', 1, 'Teststad', 'Verpleging'),
      cells('Zorggroep', 'Het Hof', '0003', '1235AB', 6, 'Teststad', ''),
      cells('Zorggroep', 'Nergens', '0004', '', '', '', ''),
    );
    const layer = await layerOf([{ name: 'zorg.xlsx', blob }]);
    const survey = await surveyLayer(layer, 100);
    const read = await readCareSites(layer, survey.ok ? survey.value : expect.fail());
    if (!read.ok) throw new Error(read.problem.name);
    const { unplaced, placed, report, columns } = read.value;
    expect(columns.columns).toMatchObject({
      name: 'LocatieNaam',
      careKind: 'Type Zorgaanbieder',
      postcode: 'LocatiePostcode',
    });
    expect(placed).toEqual([]);
    expect(
      unplaced.map(({ query, feature }) => [query.postcode, query.houseNumber, feature.name, feature.careKind]),
    ).toEqual([
      ['1234AB', '31-b', 'De Linde', 'verpleeghuis'],
      ['1235AB', '6', 'Het Hof', 'overig'],
    ]);
    expect(report).toMatchObject({
      read: 5,
      written: 2,
      duplicates: 1,
      refused: 2,
      reasons: { 'not-a-location': 1, 'no-place': 1 },
    });
  });
});

describe('KML', () => {
  it('gives names, extended data and shapes', async () => {
    const [longitude, latitude] = rdToWgs84([155_000, 463_000]);
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Niet dit</name><Folder><Placemark>
      <name>Oude &amp; nieuwe haven</name><ExtendedData><Data name="soort"><value>zoekgebied</value></Data></ExtendedData>
      <Point><coordinates>${longitude},${latitude},0</coordinates></Point></Placemark></Folder></Document></kml>`;
    expect(await rowsOf(await layerOf([testFile('plannen.kml', kml)]))).toEqual([
      { properties: { name: 'Oude & nieuwe haven', soort: 'zoekgebied' }, geometry: point(longitude, latitude) },
    ]);
  });
});
