import { SESSION_VERSION } from '../../src/session/file/session-file-format';
import { GOOD_TEXT, goodFile, withRaw, withValues } from './good-file';

/** What it is, what must become of it ('read', or the name of the problem), and how it is made. */
export type NamedCase = readonly [name: string, becomes: string, make: () => string | BlobPart[]];

const bytes = (...values: number[]): BlobPart[] => [new Uint8Array(values)];
const latin1 = (text: string): BlobPart[] => [Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)];
const utf16 = (text: string, first: number, second: number): BlobPart[] => [
  new Uint8Array([first, second]),
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return first === 0xff ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  ),
];
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));
const without = (key: string): string => JSON.stringify({ ...goodFile(), [key]: undefined });

/** A line to and fro over its whole length: every stroke crosses, or lies over, all others of its kind. */
const scribble = (corners: number, lean: number): number[][][][] => {
  const points = many(corners, (index) => [150_000 + index * 0.1 + (index % 2) * lean, 510_000 + (index % 2) * 1000]);
  return [[[...points, points[0] ?? []]]];
};
const ring = (...points: unknown[]): unknown => [[points]];
const partsOf = (count: number, geometry: (index: number) => unknown): unknown[] =>
  many(count, (index) => ({ parcelId: '987007', designation: {}, part: true, geometry: geometry(index) }));

const NOT_JSON: readonly NamedCase[] = [
  ['an empty file', 'file-not-json', () => ''],
  ['one blank', 'file-not-json', () => ' '],
  ['a byte order mark alone', 'file-not-json', () => bytes(0xef, 0xbb, 0xbf)],
  ['a zero byte', 'file-not-json', () => bytes(0)],
  ['a million zero bytes', 'file-not-json', () => [new Uint8Array(1_000_000)]],
  ['a gzip file', 'file-not-json', () => bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)],
  ['a zip file', 'file-not-json', () => bytes(0x50, 0x4b, 3, 4, 20, 0)],
  ['a picture (png)', 'file-not-json', () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['a photo (jpeg)', 'file-not-json', () => bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['a pdf', 'file-not-json', () => '%PDF-1.7\n'],
  ['a web page', 'file-not-json', () => '<!doctype html><script>window.pwned=1</script>'],
  ['xml', 'file-not-json', () => '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>'],
  ['csv', 'file-not-json', () => 'naam;woningen\nDe Gouw;24\n'],
  ['a script', 'file-not-json', () => 'window.pwned = 1'],
  ['NaN', 'file-not-json', () => withRaw('plots.0.number', 'NaN')],
  ['Infinity', 'file-not-json', () => withRaw('plots.0.number', '-Infinity')],
  ['undefined', 'file-not-json', () => withRaw('plots.0.number', 'undefined')],
  ['a number with leading zeros', 'file-not-json', () => withRaw('plots.0.number', '007')],
  ['a hexadecimal number', 'file-not-json', () => withRaw('plots.0.number', '0x10')],
  ['single quotes', 'file-not-json', () => GOOD_TEXT.replaceAll('"', "'")],
  ['a comment', 'file-not-json', () => `// sessie\n${GOOD_TEXT}`],
  ['a comma after the last', 'file-not-json', () => `${GOOD_TEXT.slice(0, -1)},}`],
  ['something after the end', 'file-not-json', () => `${GOOD_TEXT}}`],
  ['twice the same file', 'file-not-json', () => GOOD_TEXT + GOOD_TEXT],
  ['a raw line end in a text', 'file-not-json', () => withRaw('plots.0.name', '"a\nb"')],
  ['a raw zero byte in a text', 'file-not-json', () => withRaw('plots.0.name', '"a\u0000b"')],
  ['an unknown escape', 'file-not-json', () => withRaw('plots.0.name', '"\\x41"')],
  ['half an escape', 'file-not-json', () => withRaw('plots.0.name', '"\\u12"')],
  ['UTF-16, little end first', 'file-not-json', () => utf16(GOOD_TEXT, 0xff, 0xfe)],
  ['UTF-16, big end first', 'file-not-json', () => utf16(GOOD_TEXT, 0xfe, 0xff)],
  ['two byte order marks', 'file-not-json', () => ['\ufeff\ufeff\ufeff', GOOD_TEXT]],
  ['lists in lists, never closed', 'file-not-json', () => '['.repeat(1_000_000)],
  ['objects in objects, never closed', 'file-not-json', () => '{"a":'.repeat(500_000)],
];

const NOT_OURS: readonly NamedCase[] = [
  ...['null', 'true', '0', '1e308', '""', '"sessie"', '[]', '{}', '[[]]', '[{}]'].map(
    (text): NamedCase => [`nothing but ${text}`, 'file-not-a-session', () => text],
  ),
  ['a list with the session', 'file-not-a-session', () => `[${GOOD_TEXT}]`],
  ['GeoJSON', 'file-not-a-session', () => '{"type":"FeatureCollection","features":[]}'],
  ['TopoJSON', 'file-not-a-session', () => '{"type":"Topology","objects":{},"arcs":[]}'],
  ['a manifest of a gemeentepakket', 'file-not-a-session', () => '{"schemaVersion":1,"packageId":"x","layers":[]}'],
  ['ten million commas worth of nothing', 'file-not-a-session', () => `[${'0,'.repeat(5_000_000)}0]`],
  ['lists a hundred thousand deep', 'file-not-a-session', () => nested('[', ']', 100_000)],
  ['objects a hundred thousand deep', 'file-not-a-session', () => `${'{"a":'.repeat(100_000)}0${'}'.repeat(100_000)}`],
  ['no format', 'file-not-a-session', () => without('format')],
  ...[
    null,
    1,
    [],
    {},
    ['van-bod-naar-plot/sessie'],
    'VAN-BOD-NAAR-PLOT/SESSIE',
    'van-bod-naar-plot/sessie ',
    'ander/sessie',
  ].map(
    (format): NamedCase => [
      `format ${JSON.stringify(format)}`,
      'file-not-a-session',
      () => withValues(['format', format]),
    ],
  ),
  ['its format in the prototype', 'file-not-a-session', () => `{"__proto__":${GOOD_TEXT}}`],
  ['no version', 'file-not-a-session', () => without('version')],
  ...[0, -1, 1.5, -1.5, '1', '', null, true, [1], { 1: 1 }, -1e308, 0.999].map(
    (version): NamedCase => [
      `version ${JSON.stringify(version)}`,
      'file-not-a-session',
      () => withValues(['version', version]),
    ],
  ),
  ['version -1e999', 'file-not-a-session', () => withRaw('version', '-1e999')],
  ['version 1e999', 'file-not-a-session', () => withRaw('version', '1e999')],
  ...[SESSION_VERSION + 1, 99, 999, 1e21, 1e308, Number.MAX_SAFE_INTEGER].map(
    (version): NamedCase => [`version ${version}`, 'file-newer-version', () => withValues(['version', version])],
  ),
];

const WITHOUT_PARTS: readonly NamedCase[] = ['header', 'target', 'partners', 'plots'].flatMap((part): NamedCase[] => [
  [`without ${part}`, 'file-damaged', () => without(part)],
  [`${part} in the prototype`, 'file-damaged', () => GOOD_TEXT.replace(`"${part}":`, '"__proto__":')],
  [`${part} as text`, 'file-damaged', () => withValues([part, 'weg'])],
  [`${part} as number`, 'file-damaged', () => withValues([part, 1e308])],
  [`${part} null`, 'file-damaged', () => withValues([part, null])],
  [`${part} the other kind`, 'file-damaged', () => withValues([part, part.endsWith('s') ? { 0: {} } : [{}]])],
]);

const DEEP: readonly NamedCase[] = [
  'header.name',
  'target.periods',
  'partners.0',
  'plots.0',
  'plots.0.remark',
  'plots.0.parcels',
  'plots.0.parcels.0.geometry',
  'plots.0.careChecklist',
].flatMap((place): NamedCase[] => [
  [`lists a hundred thousand deep in ${place}`, 'read', () => withRaw(place, nested('[', ']', 100_000))],
  [
    `objects a hundred thousand deep in ${place}`,
    'read',
    () => withRaw(place, `${'{"a":'.repeat(100_000)}0${'}'.repeat(100_000)}`),
  ],
]);

const PROTOTYPES: readonly NamedCase[] = [
  '',
  'header',
  'target',
  'target.lines.0',
  'partners.0',
  'plots.0',
  'plots.0.parcels.0',
  'plots.0.parcels.0.designation',
  'plots.0.programme.0',
  'plots.0.careChecklist',
  'plots.0.opinions.0',
  'plots.0.agreements.0',
].flatMap((place) =>
  ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON'].map((key): NamedCase => {
    const poison = `"${key}":{"polluted":1,"prototype":{"polluted":1},"name":"x","status":"afgevallen"}`;
    return [
      `a key ${key} in ${place || 'the file'}`,
      'read',
      () => withRaw(place === '' ? 'extra' : `${place}.extra`, `1,${poison}`),
    ];
  }),
);

const TEXTS: readonly (readonly [string, string])[] = [
  ['zero bytes', 'De\u0000Gouw\u0000'],
  ['control characters', '\u0001\u0007\b\u001b[31mrood\u007f\u0085\u009b'],
  ['right to left', '\u202egpj.exe'],
  ['isolates', '\u2066a\u2067b\u2068c\u2069'],
  ['zero width', 'De\u200b Go\u2060uw\ufeff'],
  ['nothing but zero width', '\u200b\u200c\u200d\u2060'],
  ['nothing but blanks', ' \t\n\u00a0\u3000\u2028\u2029'],
  ['nothing but fillers', '\u3164\u115f\u2800'],
  ['lone surrogates', 'a\ud800b\udc00c\udfff\ud83d'],
  ['marks piled up', `Z${'\u0300'.repeat(50_000)}`],
  ['HTML', '<img src=x onerror="window.pwned=1">'],
  ['a script', '</script><script>window.pwned=1</script>'],
  ['SVG', '<svg onload=window.pwned=1>'],
  ['a template', '{{constructor.constructor("window.pwned=1")()}}'],
  ['a script address', 'javascript:window.pwned=1'],
  ['a formula', '=cmd|"/c calc"!A1'],
  ['a path', '../../../../etc/passwd\u0000.json'],
  ['a name of the machinery', '__proto__'],
  ['a very long text', 'lang '.repeat(200_000)],
  ['a very long row of controls', '\u0085'.repeat(2_000_000)],
];
const NAMES = [
  'header.name',
  'header.municipalityName',
  'target.source',
  'target.periods.0',
  'partners.0.name',
  'partners.0.mark',
  'plots.0.id',
  'plots.0.name',
  'plots.0.period',
  'plots.0.remark',
  'plots.0.parcels.0.parcelId',
  'plots.0.parcels.0.designation.section',
];
const HOSTILE_TEXTS: readonly NamedCase[] = TEXTS.flatMap(([what, text]) =>
  NAMES.map((place): NamedCase => [`${what} in ${place}`, 'read', () => withValues([place, text])]),
);

const NUMBERS: readonly NamedCase[] = [
  'plots.0.number',
  'plots.0.programme.0.units',
  'plots.0.demolishedUnits',
  'plots.0.expectedYear',
  'plots.0.likelihoodPercent',
  'plots.0.parcels.0.drawnAreaM2',
  'plots.0.parcels.0.designation.number',
  'header.nextPlotNumber',
  'target.lines.0.units',
  'target.marginPercent',
  'target.dropOutPercent',
].flatMap((place) =>
  [
    '-0',
    '-1',
    '1e308',
    '-1e308',
    '1e999',
    '-1e999',
    '5e-324',
    '0.1',
    '9007199254740993',
    '99999999999999999999999999',
    '"NaN"',
    '"Infinity"',
    '"24"',
  ].map((number): NamedCase => [`${number} as ${place}`, 'read', () => withRaw(place, number)]),
);

const DATES: readonly NamedCase[] = [
  'header.createdAt',
  'target.sourceDate',
  'plots.0.parcels.0.referenceDate',
  'plots.0.agreements.0.due',
].flatMap((place) =>
  [
    '2026-13-01',
    '2026-02-30',
    '2026-00-00',
    '0000-00-00',
    '-271821-04-20',
    '+275760-09-13',
    '99999-01-01',
    '2026-1-1',
    '2026-01-01T99:99:99Z',
    '2026-01-01T00:00:00+99:99',
    `2026-01-01T00:00:00.${'0'.repeat(1_000_000)}Z`,
    'gisteren',
    '1e9',
    '2026-01-01\u0000',
    '<b>2026-01-01</b>',
  ].map((date): NamedCase => [`${date.slice(0, 40)} as ${place}`, 'read', () => withValues([place, date])]),
);

const GEOMETRIES: readonly NamedCase[] = (
  [
    ['no polygons', []],
    ['a polygon without rings', [[]]],
    ['a ring without points', [[[]]]],
    ['one point', ring([1, 2])],
    ['three points', ring([0, 0], [1, 0], [0, 0])],
    ['a ring that is open', ring([0, 0], [1, 0], [1, 1], [0, 1])],
    ['texts as numbers', ring(['0', '0'], ['1', '0'], ['1', '1'], ['0', '0'])],
    ['NaN as text', ring(['NaN', 0], [1, 0], [1, 1], ['NaN', 0])],
    ['null in a point', ring([null, null], [1, 0], [1, 1], [null, null])],
    ['points of one number', ring([0], [1], [2], [0])],
    ['points of three numbers', ring([0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 0, 0])],
    ['numbers without end', ring([1e308, -1e308], [-1e308, 1e308], [1e308, 1e308], [1e308, -1e308])],
    ['points as objects', ring({ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 0 })],
    ['the same point four times', ring([5, 5], [5, 5], [5, 5], [5, 5])],
    ['a line to and fro', ring([0, 0], [1, 1], [2, 2], [0, 0])],
    ['an eight', ring([0, 0], [10, 10], [10, 0], [0, 10], [0, 0])],
    ['degrees for metres', ring([5.2, 52.5], [5.3, 52.5], [5.3, 52.6], [5.2, 52.5])],
    ['GeoJSON', { type: 'Polygon', coordinates: [] }],
    ['text', 'POLYGON((0 0,1 0,1 1,0 0))'],
    ['a million points', scribble(1_000_000, 0)],
    [
      'a hundred thousand rings',
      [
        many(100_000, () => [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ]),
      ],
    ],
    ['a million nulls', many(1_000_000, () => null)],
  ] as const
).map(
  ([what, geometry]): NamedCase => [
    `an outline of ${what}`,
    'read',
    () => withValues(['plots.0.parcels.0.geometry', geometry]),
  ],
);

const PARTS: readonly NamedCase[] = [
  [
    'two parts scribbled over each other',
    'read',
    () => withValues(['plots.0.parcels', partsOf(2, (i) => scribble(2_000, 60 + i))]),
  ],
  [
    'two parts of thousands of lines side by side',
    'read',
    () => withValues(['plots.0.parcels', partsOf(2, () => scribble(20_000, 0))]),
  ],
  [
    'thousands of parts of one parcel, one over the other',
    'read',
    () => withValues(['plots.0.parcels', partsOf(3_000, (i) => ring([0, 0], [9 + i, 0], [9, 9], [0, 0]))]),
  ],
  [
    'a hundred thousand parts without an outline',
    'read',
    () => withValues(['plots.0.parcels', partsOf(100_000, () => [])]),
  ],
];

const CROWDS: readonly NamedCase[] = [
  ['a million plots', 'file-too-many-plots', () => withRaw('plots', `[${'{},'.repeat(999_999)}{}]`)],
  ['a million nulls for plots', 'file-too-many-plots', () => withRaw('plots', `[${'null,'.repeat(999_999)}null]`)],
  ['ten thousand plots of one id', 'read', () => withValues(['plots', many(10_000, () => ({ id: 'a', number: 1 }))])],
  ['plots that claim the last number', 'read', () => withValues(['plots', many(50, () => ({ number: 1_000_000 }))])],
  [
    'plots that claim each other’s names',
    'read',
    () => withValues(['plots', many(1_000, (i) => ({ id: `plot-${i % 7}`, number: 1_000 - i }))]),
  ],
  ['a million nulls for partners', 'read', () => withRaw('partners', `[${'null,'.repeat(999_999)}null]`)],
  [
    'two hundred thousand partners',
    'read',
    () => withValues(['partners', many(200_000, (i) => ({ id: `p${i}`, name: `P ${i}` }))]),
  ],
  [
    'partners of one id',
    'read',
    () => withValues(['partners', many(1_000, () => ({ id: 'p1', name: 'P', role: 'x' }))]),
  ],
  ['a million programme lines', 'read', () => withRaw('plots.0.programme', `[${'{},'.repeat(999_999)}{}]`)],
  ['a million agreements', 'read', () => withRaw('plots.0.agreements', `[${'{},'.repeat(999_999)}{}]`)],
  [
    'a million opinions of one partner',
    'read',
    () => withRaw('plots.0.opinions', `[${'{"partner":"p1"},'.repeat(999_999)}{}]`),
  ],
  ['a million bottlenecks', 'read', () => withRaw('plots.0.bottlenecks', `[${'"stikstof",'.repeat(999_999)}"geen"]`)],
  ['a million periods', 'read', () => withValues(['target.periods', many(1_000_000, (i) => `p${i}`)])],
  ['a million target lines', 'read', () => withRaw('target.lines', `[${'{},'.repeat(999_999)}{}]`)],
  [
    'a million unknown fields',
    'read',
    () => withRaw('plots.0.extra', `{${many(1_000_000, (i) => `"k${i}":0`).join()}}`),
  ],
  ['a text of twenty million characters', 'read', () => withRaw('plots.0.remark', `"${'x'.repeat(20_000_000)}"`)],
  ['a key of twenty million characters', 'read', () => withRaw('plots.0.extra', `{"${'x'.repeat(20_000_000)}":0}`)],
];

const DOUBLED: readonly NamedCase[] = [
  ['two headers', 'read', () => GOOD_TEXT.replace('"header":', '"header":null,"header":')],
  ['two headers, the last none', 'file-damaged', () => `${GOOD_TEXT.slice(0, -1)},"header":null}`],
  ['two versions', 'file-newer-version', () => `${GOOD_TEXT.slice(0, -1)},"version":999}`],
  ['two names', 'read', () => withRaw('plots.0.name', '"a","name":{},"name":"b"')],
  ['a session without plots and partners', 'read', () => withValues(['plots', []], ['partners', []])],
  ['a session without an id', 'file-damaged', () => withValues(['header.id', ''])],
  ['a session with an id that nobody can see', 'file-damaged', () => withValues(['header.id', '\u200b\u2060'])],
  ['plots that are other sessions', 'read', () => withValues(['plots', [goodFile(), goodFile()]])],
  ['a header that is the file', 'file-damaged', () => withValues(['header', goodFile()])],
  [
    'partners that nobody has',
    'read',
    () =>
      withValues(
        ['plots.0.proposedBy', 'p9'],
        ['plots.0.opinions', [{ partner: '__proto__', value: 'geschikt', reason: '' }]],
      ),
  ],
  ['a file in Latin 1', 'read', () => latin1(withValues(['plots.0.name', 'Café 2é']))],
  ['a byte order mark before it', 'read', () => ['\ufeff', GOOD_TEXT]],
  ['blanks round it', 'read', () => `\r\n\t ${GOOD_TEXT} \n`],
];

/** Files that somebody thought of. */
export const NAMED_CASES: readonly NamedCase[] = [
  ...NOT_JSON,
  ...NOT_OURS,
  ...WITHOUT_PARTS,
  ...DEEP,
  ...PROTOTYPES,
  ...HOSTILE_TEXTS,
  ...NUMBERS,
  ...DATES,
  ...GEOMETRIES,
  ...PARTS,
  ...CROWDS,
  ...DOUBLED,
];
