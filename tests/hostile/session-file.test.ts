import { describe, expect, test } from 'vitest';
import { readSessionFile } from '../../src/session/file/read-session-file';
import { damagedFile } from './damage';
import { EXCESS_CASES } from './excess-cases';
import { everyPlace, GOOD_TEXT, withRaw, withValues } from './good-file';
import { REFUSED_CASES } from './refused-cases';
import { opening, staysAsItIs } from './trial';
import { VALUE_CASES } from './value-cases';

const FIRST_SEED = 20_261_122;
const GENERATED = 10_000;

/** Of every kind that JSON has; most are wrong in most places. */
const VALUES = [null, true, -1, 0.5, 1e308, '', 'x', '24', [], [null], [[]], {}, { id: 1 }] as const;
/** What a file is about: without these, or with others in their place, it is refused. */
const VITAL = /^(format|version|header|target|partners|plots|header\.id)$/;

test('the good file is good', async () => {
  expect(await opening(GOOD_TEXT)).toBe('read');
});

test.each([...REFUSED_CASES, ...VALUE_CASES, ...EXCESS_CASES])('%s: %s', async (_name, becomes, make) => {
  expect(await opening(make())).toBe(becomes);
});

describe('each field', () => {
  test.each(everyPlace())('%s, with values of every kind, or gone', async (place) => {
    const allowed = VITAL.test(place) ? /^(read|file-(not-a-session|damaged|newer-version))$/ : /^read$/;
    for (const value of [...VALUES, undefined])
      expect(await opening(withValues([place, value])), `${place}: ${JSON.stringify(value)}`).toMatch(allowed);
    expect(await opening(withRaw(place, '1e999'))).toMatch(allowed);
  });
});

test('a file that breaks off is refused, wherever that is', async () => {
  for (let at = 1; at < GOOD_TEXT.length; at += Math.ceil(GOOD_TEXT.length / 100))
    expect(await opening(GOOD_TEXT.slice(0, at)), `broken off at ${at}`).toBe('file-not-json');
});

test(`${GENERATED} damaged files: each is refused by name or gives a whole session`, { timeout: 120_000 }, async () => {
  const became = new Map<string, number>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + GENERATED; seed++) {
    const file = damagedFile(seed);
    try {
      const how = await opening(file);
      became.set(how, (became.get(how) ?? 0) + 1);
      if (how !== 'read') continue;
      const read = await readSessionFile(new Blob(file));
      if (read.ok) await staysAsItIs(read.value.session);
    } catch (error) {
      throw new Error(`The file of seed ${seed}`, { cause: error });
    }
  }
  // Damage that never gets past the first question would show little.
  expect(became.get('read')).toBeGreaterThan(GENERATED / 2);
  expect([...became.keys()]).toEqual(expect.arrayContaining(['file-not-json', 'file-not-a-session', 'file-damaged']));
});

test('a file of 200 MB is refused before a byte of it is read', async () => {
  const megabytes = new Blob(Array.from({ length: 200 }, () => new Uint8Array(1_000_000)));
  for (const reading of ['text', 'arrayBuffer', 'stream', 'slice'] as const)
    megabytes[reading] = () => {
      throw new Error('read after all');
    };
  expect(await readSessionFile(megabytes)).toMatchObject({ problem: { name: 'file-too-large', bytes: 200_000_000 } });
});
