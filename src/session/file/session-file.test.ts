import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEmptySession } from '../../../fixtures/arbitraries/examples';
import { anySession } from '../../../fixtures/arbitraries/session';
import { example, firstPlot, META, rawFile, read, spoiled } from '../../../fixtures/sessions/example-file';
import { migrate } from './migrations/migrate';
import { readSessionFile, readSessionText } from './read-session-file';
import { MAX_SESSION_FILE_BYTES } from './session-file-format';
import { writeSessionFile } from './write-session-file';

/** The problem's name, or nothing when the file was read. */
const problemOf = (text: string): string | undefined => {
  const result = readSessionText(text);
  return result.ok ? undefined : result.problem.name;
};

test('a session comes back from its file exactly, in the same order, with nothing to note', () => {
  fc.assert(
    fc.property(anySession(), (session) => {
      const back = read(writeSessionFile(session, META));
      expect(back.notes).toEqual([]);
      expect(back.session).toEqual(session);
      expect([...back.session.plots.keys()]).toEqual([...session.plots.keys()]);
      expect([...back.session.partners.keys()]).toEqual([...session.partners.keys()]);
      expect(writeSessionFile(back.session, META)).toBe(writeSessionFile(session, META));
    }),
  );
});

test('a file says what it is, of which version, and on which package', () => {
  expect(rawFile(example())).toMatchObject({
    format: 'van-bod-naar-plot/sessie',
    version: 3,
    savedAt: META.savedAt,
    package: { id: 'package-1', municipalityCode: 'GM0987', municipalityName: 'Markerwaard', fictional: true },
  });
});

test('the frozen file of version 1 still opens', () => {
  const { session, notes } = read(readFileSync('fixtures/sessions/v1.json', 'utf8'));
  expect(notes).toEqual([]);
  expect([...session.partners.values()].map(({ name }) => name)).toEqual([
    'Gemeente Markerwaard',
    'Woonstichting De Gouw',
  ]);
  expect(session.target).toMatchObject({ marginPercent: 130, dropOutPercent: 12.5 });
  const plot = firstPlot(session);
  expect(plot).toMatchObject({
    name: 'De Gouw',
    status: 'kansrijk',
    landOwner: 'corporatie',
    demolishedUnits: 12,
    expectedYear: 2029,
  });
  expect(plot.parcels[0]?.geometry[0]?.[0]?.[0]).toEqual([151_234.567, 512_345.678]);
  expect(plot.parcels[0]).toMatchObject({ licence: 'CC0-1.0 (fictief)', referenceDate: '2026-01-01' });
  expect(session.plots.size).toBe(2);
  expect(session.start).toBeNull();
  expect(plot.doubts).toEqual([]);
});

test('the frozen file of version 2 still opens, with its doubts and the start that it came from', () => {
  const { session, notes } = read(readFileSync('fixtures/sessions/v2.json', 'utf8'));
  expect(notes).toEqual([]);
  expect(firstPlot(session).doubts).toEqual([{ about: 'programme', bid: 'Woonstichting De Gouw' }]);
  expect(session.start).toMatchObject({ id: 'start-1', header: { nextPlotNumber: 2 }, plots: [{ name: 'De Gouw' }] });
});

test('the frozen file of version 3 still opens, with the plans that came in with a list', () => {
  const { session, notes } = read(readFileSync('fixtures/sessions/v3.json', 'utf8'));
  expect(notes).toEqual([]);
  const [other, plan] = session.plans.values();
  expect(plan).toMatchObject({
    list: 'monitor.gpkg',
    code: 'PM-12',
    units: { nultreden: 40, geclusterd: 16, zorggeschikt: null },
    counted: [{ period: 't/m 2030', type: 'nultreden', hard: 40, soft: 0 }],
  });
  expect(plan?.geometry?.[0]?.[0]?.[0]).toEqual([151_234.567, 512_345.678]);
  expect(other).toMatchObject({ geometry: null, counted: [] });
});

test('plans that cannot be read cost themselves and not the session, and that is noted', () => {
  const { session, notes } = spoiled(['plans', [{ id: 'a', name: 'Hof', units: 3, counted: 'x', geometry: [] }, 7]]);
  expect([...session.plans.values()]).toMatchObject([{ id: 'a', name: 'Hof', list: '', counted: [], geometry: [] }]);
  expect(notes.some(({ subject, field }) => subject === 'Plannen' && field === 'plan')).toBe(true);
  expect(spoiled(['plans', 'weg']).session.plans.size).toBe(0);
});

test('a start that cannot be read costs merging and not the session, and that is noted', () => {
  const { session, notes } = spoiled(['start', { id: 'start-1', header: {} }]);
  expect(session.plots.size).toBe(2);
  expect(session.start).toBeNull();
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatchObject({ subject: 'Startbestand', field: 'start' });
});

describe('a file that is no session is refused by name', () => {
  test.each([
    ['', 'file-not-json'],
    ['{"format": "van-bod-naar-plot/ses', 'file-not-json'],
    ['{"a": NaN}', 'file-not-json'],
    ['null', 'file-not-a-session'],
    ['[]', 'file-not-a-session'],
    ['{"type":"FeatureCollection","features":[]}', 'file-not-a-session'],
    ['{"format":"van-bod-naar-plot/sessie"}', 'file-not-a-session'],
    ['{"format":"van-bod-naar-plot/sessie","version":0}', 'file-not-a-session'],
    ['{"format":"van-bod-naar-plot/sessie","version":"1"}', 'file-not-a-session'],
    ['{"format":"van-bod-naar-plot/sessie","version":1}', 'file-damaged'],
    ['{"__proto__":{"format":"van-bod-naar-plot/sessie","version":1}}', 'file-not-a-session'],
  ])('%s', (text, name) => {
    expect(problemOf(text)).toBe(name);
  });

  test.each(['header', 'target', 'partners', 'plots'])('without %s', (part) => {
    const file = { ...rawFile(example()), [part]: 'weg' };
    expect(readSessionText(JSON.stringify(file))).toEqual({ ok: false, problem: { name: 'file-damaged', part } });
  });

  test('of a newer version, with the number', () => {
    expect(readSessionText(JSON.stringify({ ...rawFile(example()), version: 7 }))).toEqual({
      ok: false,
      problem: { name: 'file-newer-version', version: 7, supported: 3 },
    });
  });

  test('nested deeper than any stack', () => {
    const deep = 200_000;
    expect(problemOf('['.repeat(deep) + ']'.repeat(deep))).toMatch(/^file-not/);
    const file = writeSessionFile(example(), META);
    const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`;
    const text = file.replace('"remark":""', `"remark":${nested}`);
    expect(text.length).toBeGreaterThan(deep);
    expect(() => readSessionText(text)).not.toThrow();
  });

  test('of 200 MB, before it is read', async () => {
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: 2 * MAX_SESSION_FILE_BYTES });
    file.text = () => {
      throw new Error('read after all');
    };
    expect(await readSessionFile(file)).toMatchObject({ problem: { name: 'file-too-large' } });
  });

  test('that the browser cannot read', async () => {
    const file = new Blob(['{}']);
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readSessionFile(file)).toMatchObject({ problem: { name: 'file-unreadable' } });
  });
});

test('a byte order mark before the text does no harm', async () => {
  const session = example();
  const result = await readSessionFile(new Blob(['\ufeff', writeSessionFile(session, META)]));
  expect(result.ok && result.value.session).toEqual(session);
});

test('prototype keys change nothing', () => {
  const session = example();
  const text = writeSessionFile(session, META)
    .replace(
      '"header":{',
      '"header":{"__proto__":{"name":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},',
    )
    .replaceAll('"programme":[', '"__proto__":{"status":"afgevallen","polluted":1},"programme":[');
  expect(text).toContain('__proto__');
  expect(read(text)).toEqual({ session, notes: [] });
  expect('polluted' in {}).toBe(false);
});

test('a million mistakes fill no memory', () => {
  const { notes } = spoiled(['plots', Array.from({ length: 2_000 }, () => ({}))]);
  expect(notes.length).toBeLessThanOrEqual(501);
  expect(notes.at(-1)?.found).toMatch(/nog \d+ fouten/);
});

test('whatever is done to a file, it is read or refused by name, and what is read can be written and read again', () => {
  const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(-1, 1e308, '', '\u0000', null, [], {}));
  fc.assert(
    fc.property(anySession(3), fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 6 }), (session, blows) => {
      const file = rawFile(session);
      for (const [at, value] of blows) strike(file, at, value);
      const result = readSessionText(JSON.stringify(file));
      if (!result.ok) return;
      const again = read(writeSessionFile(result.value.session, META));
      expect(again.session).toEqual(result.value.session);
      expect(again.notes).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Puts a value in some place of a tree, counted off in order. */
function strike(tree: unknown, at: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(tree);
  const place = places[at % places.length];
  if (place) place[0][place[1]] = value;
}

test('migrations run one after another, and a missing one is a bug', () => {
  const raw = { header: 1, target: 0, partners: 0, plots: 0 };
  const steps = new Map([
    [1, (old: typeof raw) => ({ ...old, header: Number(old.header) + 1 })],
    [2, (old: typeof raw) => ({ ...old, header: Number(old.header) * 10 })],
  ] as const) as Parameters<typeof migrate>[3];
  expect(migrate(raw, 1, 3, steps)).toEqual({ ...raw, header: 20 });
  expect(migrate(raw, 3, 3, steps)).toBe(raw);
  expect(() => migrate(raw, 1, 4, steps)).toThrow('version 3');
});

test('an empty session round-trips too', () => {
  expect(read(writeSessionFile(anEmptySession(), META))).toEqual({ session: anEmptySession(), notes: [] });
});
