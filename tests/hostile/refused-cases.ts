import { SESSION_VERSION } from '../../src/session/file/session-file-format';
import { GOOD_TEXT, goodFile, withRaw, withValues } from './good-file';
import { type NamedCase, nested } from './named-case';

const bytes = (...values: number[]): BlobPart[] => [new Uint8Array(values)];
const utf16 = (text: string, first: number, second: number): BlobPart[] => [
  new Uint8Array([first, second]),
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return first === 0xff ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  ),
];
const without = (key: string): string => JSON.stringify({ ...goodFile(), [key]: undefined });

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

/** Files that are no session, or without which there is none: refused by name. */
export const REFUSED_CASES: readonly NamedCase[] = [...NOT_JSON, ...NOT_OURS, ...WITHOUT_PARTS];
