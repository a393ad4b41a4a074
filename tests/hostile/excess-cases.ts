import { GOOD_TEXT, goodFile, withRaw, withValues } from './good-file';
import { bytesOf, many, type NamedCase } from './named-case';

/** A line to and fro over its whole length: every stroke crosses, or lies over, all others of its kind. */
const scribble = (corners: number, lean: number): number[][][][] => {
  const points = many(corners, (index) => [150_000 + index * 0.1 + (index % 2) * lean, 510_000 + (index % 2) * 1000]);
  return [[[...points, points[0] ?? []]]];
};
const ring = (...points: unknown[]): unknown => [[points]];
const partsOf = (count: number, geometry: (index: number) => unknown): unknown[] =>
  many(count, (index) => ({ parcelId: '987007', designation: {}, part: true, geometry: geometry(index) }));
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
    'three hundred thousand unknown fields',
    'read',
    () => withRaw('plots.0.extra', `{${many(300_000, (i) => `"k${i}":0`).join()}}`),
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
  ['a file in Latin 1', 'read', () => bytesOf(withValues(['plots.0.name', 'Café 2é']))],
  ['a byte order mark before it', 'read', () => ['\ufeff', GOOD_TEXT]],
  ['blanks round it', 'read', () => `\r\n\t ${GOOD_TEXT} \n`],
];

/** Outlines that are none, more of something than anybody has, and things that stand there twice. */
export const EXCESS_CASES: readonly NamedCase[] = [...GEOMETRIES, ...PARTS, ...CROWDS, ...DOUBLED];
