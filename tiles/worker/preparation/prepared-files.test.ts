import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { Clock } from '../../../src/services/clock';
import type { PreparedLayer } from '../../../src/services/preparation/preparation';
import { createRequester } from '../../../src/services/request';
import { serviceUrls } from '../../../src/services/service-urls';
import { loadGdalInNode } from '../../cli-gdal';
import { BROWSER_LIMITS } from '../../readers/source-file';
import { preparedFile } from './held-file';
import { createPreparationStore } from './preparation-store';
import { createPreparedFiles } from './prepared-files';
import type { PreparedFiles } from './prepared-files-api';

let databases = 0;
let begun = 0;
const newDatabase = (): string => {
  databases += 1;
  return `files-${databases}`;
};

/** Reading takes what it takes; pauses between tries take no time, and a service is never found silent. */
const hastyClock: Clock = {
  now: () => Date.UTC(2026, 5, 1),
  after(milliseconds, run) {
    if (milliseconds >= 30_000) return () => undefined;
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  },
};

/** Knows every house of 1234AB, until the network goes. */
function begin({ database = newDatabase(), online = true, freeBytes = 1e9 } = {}) {
  const network = { online };
  const asked: string[] = [];
  const requester = createRequester({
    clock: hastyClock,
    random: () => 0.5,
    urls: serviceUrls(null),
    online: () => network.online,
    async fetch(url) {
      asked.push(url);
      if (!network.online) throw new TypeError('fetch failed');
      const [postcode = '', number = ''] = (new URL(url).searchParams.get('q') ?? '').split(' ');
      const line = {
        type: 'adres',
        id: 'a',
        weergavenaam: `Laan ${number}, 1234AB Teststad`,
        postcode,
        huisnummer: Number(number),
        centroide_rd: `POINT(${150_000 + Number(number)} 450000)`,
      };
      return new Response(JSON.stringify({ response: { docs: postcode === '1234AB' ? [line] : [] } }));
    },
  });
  begun += 1;
  const own = begun;
  let ids = 0;
  const files = createPreparedFiles({
    requester,
    open: { limits: BROWSER_LIMITS, loadGdal: loadGdalInNode },
    store: createPreparationStore(
      () => undefined,
      database,
      async () => freeBytes,
    ),
    newId: () => {
      ids += 1;
      return `${own}-${ids}`;
    },
    ready: async () => undefined,
    onChange: () => undefined,
  });
  return { asked, files, settled: files.settled, network };
}

const csv = (name: string, ...lines: readonly string[]): File => new File([lines.join('\n')], name);
function only(files: PreparedFiles): PreparedLayer {
  const [file] = files.held().map(preparedFile);
  const [layer] = file?.state.name === 'open' ? file.state.layers : [];
  if (layer === undefined) throw new Error(JSON.stringify(file));
  return layer;
}
const sitesIn = (files: PreparedFiles): readonly (readonly [string, RdPoint])[] =>
  files
    .held()
    .flatMap(({ layers }) => layers)
    .flatMap(({ reading }) =>
      reading.name === 'read' && reading.read.content.role === 'care' ? reading.read.content.sites : [],
    )
    .map(({ name, at }) => [name, at] as const);

const CARE = [
  'Naam;Soort zorg;Postcode;Huisnummer',
  'A;verpleeghuis;1234AB;1',
  'B;verpleeghuis;9999ZZ;2',
  'C;wlz;1234AB;3',
];

describe('a list with addresses', () => {
  it('is read as what it looks like, and its rows are looked up', async () => {
    const { files, settled } = begin();
    files.add([csv('lijst.csv', ...CARE)]);
    await settled();
    const layer = only(files);
    expect(layer.role).toBe('care');
    expect(layer.fields.find(({ field }) => field === 'name')).toEqual({
      field: 'name',
      column: 'Naam',
      required: false,
    });
    expect(layer.reading).toMatchObject({
      name: 'read',
      report: { read: 3, written: 3, extent: [150_001, 450_000, 150_003, 450_000] },
      unplaced: [{ position: 2, name: 'B', address: '2, 9999ZZ', why: 'unknown' }],
    });
    expect(sitesIn(files)).toEqual([
      ['A', [150_001, 450_000]],
      ['C', [150_003, 450_000]],
    ]);
  });

  it('gets a row placed by hand, or by an address that was put right', async () => {
    const { files, settled } = begin();
    files.add([csv('lijst.csv', ...CARE)]);
    await settled();
    files.repairAddress(only(files).id, 2, '1234 AB 99');
    await settled();
    expect(sitesIn(files).at(-1)).toEqual(['B', [150_099, 450_000]]);
    expect(only(files).reading).toMatchObject({ unplaced: [] });
    files.placeRow(only(files).id, 2, [150_000, 450_000]);
    expect(sitesIn(files)).toHaveLength(3);
  });

  it('has the address that a row was found by, and its own where the place was pointed at', async () => {
    const { files, settled } = begin();
    const rows = ['Naam;Soort zorg;Straat;Huisnr;Postcode', 'B;wlz;Bonskade;41;9999ZZ', 'C;wlz;Bonskade;42;9999ZZ'];
    files.add([csv('lijst.csv', ...rows)]);
    await settled();
    const { id } = only(files);
    files.repairAddress(id, 1, '1234 AB 29');
    await settled();
    files.placeRow(id, 2, [150_000, 450_000]);
    const addresses = files
      .held()
      .flatMap(({ layers }) => layers)
      .flatMap(({ reading }) =>
        reading.name === 'read' && reading.read.content.role === 'care' ? reading.read.content.sites : [],
      )
      .map(({ address }) => address);
    expect(addresses).toEqual(['Laan 29, 1234AB Teststad', 'Bonskade 42, 9999ZZ']);
  });

  it('has an address that was put right beside the columns of an extra layer', async () => {
    const { files, settled } = begin();
    files.add([csv('complexen.csv', 'Naam;Postcode;Huisnummer', 'B;9999ZZ;2')]);
    await settled();
    const { id } = only(files);
    files.setRole(id, 'extra');
    await settled();
    files.repairAddress(id, 1, '1234 AB 29');
    await settled();
    const [reading] = files.held().flatMap(({ layers }) => layers.map((layer) => layer.reading));
    expect(reading).toMatchObject({
      read: {
        content: {
          features: [{ properties: { Naam: 'B', Postcode: '9999ZZ', 'adres (hersteld)': 'Laan 29, 1234AB Teststad' } }],
        },
      },
    });
  });

  it('takes no place abroad, and says why the row still waits', async () => {
    const { files, settled } = begin();
    files.add([csv('lijst.csv', ...CARE)]);
    await settled();
    // Brussel, as 50,9 4,3 in degrees would be.
    files.placeRow(only(files).id, 2, [77_000, 324_000]);
    expect(only(files).reading).toMatchObject({ unplaced: [{ position: 2, why: 'outside-netherlands' }] });
    expect(sitesIn(files)).toHaveLength(2);
  });

  it('that could not be looked up for want of a network is looked up when it is read again; what was found is not asked twice', async () => {
    const { files, settled, network, asked } = begin({ online: false });
    files.add([csv('lijst.csv', ...CARE)]);
    await settled();
    expect(only(files).reading).toMatchObject({
      unplaced: [{ why: 'service-offline' }, { why: 'service-offline' }, { why: 'service-offline' }],
    });
    network.online = true;
    files.setRole(only(files).id, 'care');
    await settled();
    expect(sitesIn(files)).toHaveLength(2);
    const before = asked.length;
    files.setRole(only(files).id, 'care');
    await settled();
    expect(asked.length).toBe(before);
    expect(sitesIn(files)).toHaveLength(2);
  });
});

describe('what the user says of columns', () => {
  it('goes before what was recognised, coordinates too, and is remembered for the next list of that kind', async () => {
    const database = newDatabase();
    const rows = ['naam;alias;oost;noord', 'A;a;150000;450000', 'B;b;150001;450001'];
    const first = begin({ database });
    first.files.add([csv('punten.csv', ...rows)]);
    await first.settled();
    expect(only(first.files)).toMatchObject({ role: null, kinds: [] });
    const { id } = only(first.files);
    first.files.setRole(id, 'care');
    first.files.setColumn(id, 'x', 'oost');
    first.files.setColumn(id, 'y', 'noord');
    first.files.setColumn(id, 'name', 'alias');
    await first.settled();
    const expected = [
      ['a', [150_000, 450_000]],
      ['b', [150_001, 450_001]],
    ];
    expect(sitesIn(first.files)).toEqual(expected);
    expect(only(first.files).crs).toMatchObject({ crs: 'EPSG:28992', known: 'values' });

    const second = begin({ database });
    second.files.add([csv('andere-naam.csv', ...rows)]);
    await second.settled();
    expect(only(second.files).role).toBe('care');
    expect(sitesIn(second.files)).toEqual(expected);
  });
});

const land = (name: string, properties: object = {}): File =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        features: [0, 1].map((at) => ({
          type: 'Feature',
          properties,
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [150_000 + at * 100, 450_000],
                [150_050 + at * 100, 450_000],
                [150_050 + at * 100, 450_050],
                [150_000 + at * 100, 450_000],
              ],
            ],
          },
        })),
      }),
    ],
    name,
  );

describe('land of owners', () => {
  it('of which nothing says whose it is is asked about, and never of the gemeente by default', async () => {
    const { files, settled } = begin();
    files.add([land('bezit_ymere.geojson')]);
    await settled();
    const { id, role, reading } = only(files);
    expect(role).toBe('owners');
    expect(reading).toEqual({ name: 'refused', problem: { name: 'file-owner-unknown' } });
    files.setOwner(id, 'corporatie');
    await settled();
    expect(only(files)).toMatchObject({
      owner: 'corporatie',
      reading: { report: { owners: { from: 'choice', categories: [{ category: 'corporatie', features: 2 }] } } },
    });
  });

  it.each([
    ['gemeentegrond.geojson', {}, 'name', 'gemeente'],
    ['grondeigendom.geojson', { categorie: 'Woningcorporatie' }, 'column', 'corporatie'],
  ] as const)('says by what in %s the category is known', async (name, properties, from, category) => {
    const { files, settled } = begin();
    files.add([land(name, properties)]);
    await settled();
    const owners = { from, categories: [{ category, features: 2 }] };
    expect(only(files).reading).toMatchObject({ name: 'read', report: { owners } });
  });
});

describe('a file', () => {
  it('is from where the user says, else by its own name and date', async () => {
    const { files, settled } = begin();
    files.add([new File([CARE.join('\n')], 'lijst.csv', { lastModified: Date.UTC(2026, 0, 2) })]);
    await settled();
    const shown = () => files.held().map(preparedFile)[0]?.source;
    const own = { source: 'lijst.csv', licence: 'onbekend', referenceDate: '2026-01-02' };
    expect(shown()).toEqual(own);
    const said = { source: 'Afdeling Wonen', licence: 'CC0', referenceDate: '2025-12-31' };
    const [file] = files.held();
    files.setSource(file?.id ?? '', said);
    expect(shown()).toEqual(said);
    files.setSource(file?.id ?? '', { licence: 'CC0', referenceDate: '' });
    expect(shown()).toEqual({ ...own, licence: 'CC0' });
  });

  it('that is nothing is refused by name, and the next one is still read', async () => {
    const { files, settled } = begin();
    files.add([new File([], 'leeg.csv'), csv('lijst.csv', ...CARE)]);
    await settled();
    expect(files.held().map(preparedFile)).toMatchObject([
      { name: 'leeg.csv', state: { name: 'refused', problem: { name: 'file-empty' } } },
      { name: 'lijst.csv', state: { name: 'open' } },
    ]);
  });

  it('that is taken away while it is read leaves nothing', async () => {
    const { files, settled } = begin();
    files.add([csv('lijst.csv', ...CARE)]);
    files.remove(files.held()[0]?.id ?? '');
    await settled();
    expect(files.held()).toEqual([]);
  });

  it('gives its refused rows as a list', async () => {
    const { files, settled } = begin();
    files.add([csv('lijst.csv', ...CARE, 'D;verpleeghuis;;')]);
    await settled();
    const list = files.refusedRows(only(files).id);
    const text = (await list?.text()) ?? '';
    expect(text).toContain('4;zonder coördinaten en zonder bruikbaar adres;D;verpleeghuis;;');
    // In the order of the file, with rows that are not on the map.
    expect(text).toMatch(/\r\n2;met een adres dat niet is gevonden;B;verpleeghuis;9999ZZ;2\r\n4;/);
  });
});

describe('a reload', () => {
  const reloaded = async (database: string, online = true) => {
    const after = begin({ database, online });
    await after.files.restore();
    await after.settled();
    return after;
  };
  const ROWS = ['naam;alias;postcode;huisnummer', 'A;a;1234AB;1', 'B;b;9999ZZ;2', 'C;c;9999ZZ;3'];

  it('takes no file away, nor its role, its columns, its name and the rows that were given a place, also without a network', async () => {
    const database = newDatabase();
    const before = begin({ database });
    before.files.add([csv('lijst.csv', ...ROWS), csv('tweede.csv', 'naam;x;y', 'T;150000;450000')]);
    await before.settled();
    const [first, second] = before.files.held().flatMap(({ layers }) => layers);
    before.files.setRole(first?.id ?? '', 'care');
    before.files.setColumn(first?.id ?? '', 'name', 'alias');
    before.files.setRole(second?.id ?? '', 'extra');
    before.files.setTitle(second?.id ?? '', 'Plannen');
    await before.settled();
    before.files.placeRow(first?.id ?? '', 2, [151_000, 451_000]);
    before.files.repairAddress(first?.id ?? '', 3, '1234 AB 77');
    await before.settled();
    const sites = sitesIn(before.files);
    expect(sites).toHaveLength(3);
    await before.files.leave();
    expect(before.files.held()).toEqual([]);

    const after = await reloaded(database, false);
    expect(after.files.held().map(preparedFile)).toMatchObject([
      { name: 'lijst.csv', isKept: true, state: { layers: [{ role: 'care', reading: { unplaced: [] } }] } },
      { name: 'tweede.csv', state: { layers: [{ role: 'extra', title: 'Plannen' }] } },
    ]);
    expect(new Map(sitesIn(after.files))).toEqual(new Map(sites));
    expect(after.asked).toEqual([]);
  });

  it('keeps rows that were pointed at in their places when a column is put right afterwards', async () => {
    const { files, settled } = begin();
    files.add([csv('lijst.csv', ...CARE)]);
    await settled();
    files.placeRow(only(files).id, 2, [151_000, 451_000]);
    files.setColumn(only(files).id, 'careKind', null);
    await settled();
    expect(sitesIn(files)).toContainEqual(['B', [151_000, 451_000]]);
  });

  it('brings nothing back that was taken away, or that was begun anew', async () => {
    const database = newDatabase();
    const before = begin({ database });
    before.files.add([csv('een.csv', ...CARE), csv('twee.csv', ...CARE)]);
    await before.settled();
    before.files.remove(before.files.held()[0]?.id ?? '');
    await before.files.leave();
    const second = await reloaded(database);
    expect(second.files.held().map(({ name }) => name)).toEqual(['twee.csv']);
    second.files.forget();
    await second.files.leave();
    expect((await reloaded(database)).files.held()).toEqual([]);
  });

  it('does not read a file again that ended the program twice', async () => {
    const database = newDatabase();
    const before = begin({ database });
    before.files.add([csv('lijst.csv', ...CARE)]);
    await before.settled();
    const store = createPreparationStore(() => undefined, database);
    await before.files.leave();
    const [file] = await store.readFiles();
    await store.writeMarks(file?.id ?? '', { unfinished: 2, layers: [] });
    const { files } = await reloaded(database);
    expect(files.held().map(preparedFile)).toMatchObject([
      { state: { name: 'refused', problem: { name: 'file-unreadable' } } },
    ]);
  });

  it('takes a file away for which there is no room, which is said beforehand', async () => {
    const database = newDatabase();
    const before = begin({ database, freeBytes: 10 });
    before.files.add([csv('lijst.csv', ...CARE)]);
    await before.settled();
    await expect.poll(() => before.files.held()[0]?.isKept).toBe(false);
    expect(before.files.held().map(preparedFile)).toMatchObject([{ isKept: false, state: { name: 'open' } }]);
    await before.files.leave();
    expect((await reloaded(database)).files.held()).toEqual([]);
  });
});

describe('a layer that cannot be looked at', () => {
  it('stays refused, with the reason, whatever it is said to be', async () => {
    const { files, settled } = begin();
    const feature = (x: number, y: number) => ({
      type: 'Feature',
      properties: { naam: 'elders' },
      geometry: { type: 'Point', coordinates: [x, y] },
    });
    const belgium = { type: 'FeatureCollection', features: [feature(4.35, 50.85), feature(4.4, 50.86)] };
    files.add([new File([JSON.stringify(belgium)], 'belgie.geojson')]);
    await settled();
    const refused = { name: 'refused', problem: { name: 'file-abroad' } };
    expect(only(files)).toMatchObject({ role: null, reading: refused });
    files.setRole(only(files).id, 'care');
    await settled();
    expect(only(files)).toMatchObject({ role: 'care', fields: [], reading: refused });
  });
});
