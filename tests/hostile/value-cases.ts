import { withRaw, withValues } from './good-file';
import { type NamedCase, nested } from './named-case';

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

/** A wrong value in one place of a good file: repaired, and the rest stays. */
export const VALUE_CASES: readonly NamedCase[] = [...DEEP, ...PROTOTYPES, ...HOSTILE_TEXTS, ...NUMBERS, ...DATES];
