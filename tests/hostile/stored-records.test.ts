import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, test } from 'vitest';
import { type Rng, seededRng } from '../../fixtures/demo/rng';
import { example, firstPlot } from '../../fixtures/sessions/example-file';
import { apply } from '../../src/domain/apply';
import { type SessionId, sessionId } from '../../src/domain/ids';
import { renamePlot } from '../../src/domain/intents/edit-plot';
import type { Session } from '../../src/domain/session';
import { fakePackage } from '../../src/map/testing/fake-package';
import type { DeviceStorage } from '../../src/session/storage/open-storage';
import { openStorage } from '../../src/session/storage/open-storage';
import { problemText } from '../../src/ui/texts/problems';
import { brokenPromises } from './broken-promises';
import { damageTree } from './damage';
import { goodFile } from './good-file';

const FIRST_SEED = 20_261_123;
const ROUNDS = 500;
const TAB = 'lease of this tab';
const MORNING = '2026-11-22T09:00:00.000Z';
const LATER = '2027-11-22T09:00:00.000Z';

/** What IndexedDB can hold and JSON cannot, besides what is simply wrong. */
const STORED_JUNK: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => -1,
  () => 1.5,
  () => Number.NaN,
  () => Number.NEGATIVE_INFINITY,
  () => 'other',
  () => '\u202e\u0000',
  () => 12n,
  () => new Date(Number.NaN),
  () => new Map([['id', 'x']]),
  () => new Uint8Array(3),
  () => Array(5),
  () => [[Array(4)]],
  () => {
    const loop: Record<string, unknown> = {};
    loop.id = loop;
    return loop;
  },
  () => goodFile(),
];

const sessionCalled = (id: string, name: string): Session => {
  const session = example();
  return { ...session, header: { ...session.header, id: sessionId(id), name } };
};
const OTHER = sessionCalled('other', 'Andere sessie');
const STRUCK = sessionCalled('struck', 'Getroffen sessie');

/** Strikes what is stored of one session: values, whole records, or the line on the start screen. */
async function strike(database: IDBPDatabase, { id }: Session['header'], rng: Rng): Promise<void> {
  const keys = (await database.getAllKeys('records')).filter((key) => Array.isArray(key) && key[0] === id);
  const key = rng.pick(keys);
  switch (rng.int(1, 7)) {
    case 1:
      return database.delete('records', key);
    case 2:
      await database.put('records', rng.pick(STORED_JUNK)(), key);
      return;
    case 3:
      // One record in the place of another, or twice.
      await database.put('records', await database.get('records', rng.pick(keys)), key);
      return;
    case 4:
      await database.put('sessions', rng.pick(STORED_JUNK)(), id);
      return;
    case 5:
      await database.put('views', rng.pick(STORED_JUNK)(), id);
      return;
    case 6: {
      const summary: unknown = await database.get('sessions', id);
      damageTree(summary, rng, [...STORED_JUNK, () => 'other', () => '2020-01-01', () => -3]);
      await database.put('sessions', summary, id);
      return;
    }
    default: {
      const record: unknown = await database.get('records', key);
      damageTree(record, rng, STORED_JUNK);
      await database.put('records', record, key);
    }
  }
}

const mustLoad = async ({ sessions }: DeviceStorage, id: SessionId): Promise<Session> => {
  const read = await sessions.load(id);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.value.notes).toEqual([]);
  return read.value.session;
};

/** One device with two sessions, of which one is struck; and then it is used. */
async function round(seed: number): Promise<'opened' | 'refused'> {
  const rng = seededRng(seed);
  const storage = await openStorage(`struck-${seed}`);
  for (const session of [OTHER, STRUCK]) await storage.sessions.create(session, MORNING, TAB);
  const database = await openDB(`struck-${seed}`);
  for (let blows = rng.int(1, 3); blows > 0; blows--) await strike(database, STRUCK.header, rng);

  const list = await storage.sessions.list();
  if (!list.ok) throw new Error(`no list: ${list.problem.name}`);
  expect(list.value.filter(({ id, name }) => id === OTHER.header.id && name === OTHER.header.name)).toHaveLength(1);
  expect(new Set(list.value.map(({ id }) => id)).size).toBe(list.value.length);
  // As the program opens a session: what the writing tab was called may be struck too.
  await storage.sessions.claim(STRUCK.header.id, TAB);
  const read = await storage.sessions.load(STRUCK.header.id);
  if (read.ok) {
    const { session } = read.value;
    expect(brokenPromises(session)).toEqual([]);
    expect(session.header.id).toBe(STRUCK.header.id);
    // Work goes on in it, and none of that may land in the other.
    if (session.plots.size > 0) {
      const change = renamePlot(session, firstPlot(session).id, 'Nieuwe naam');
      const saved = await storage.sessions.saveChange(change, apply(session, change).session, MORNING, TAB);
      if (!saved.ok) throw new Error(`not saved: ${saved.problem.name}`);
    }
  } else expect(problemText(read.problem)).toMatch(/^[A-Z].{20,}\.$/);
  await storage.sessions.rename(STRUCK.header.id, 'Andere naam', MORNING);
  await storage.views.load(STRUCK.header.id);
  await storage.sessions.delete(STRUCK.header.id, MORNING);
  await storage.sessions.purge(LATER);
  expect(await mustLoad(storage, OTHER.header.id)).toEqual(OTHER);
  const left = await storage.sessions.list();
  expect(left.ok && left.value.map(({ id }) => id)).toEqual([OTHER.header.id]);
  database.close();
  return read.ok ? 'opened' : 'refused';
}

test(`what is stored of one session is struck ${ROUNDS} times: it opens or is refused by name, the other stays as it was`, {
  timeout: 120_000,
}, async () => {
  const outcomes = new Set<string>();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
    try {
      outcomes.add(await round(seed));
    } catch (error) {
      throw new Error(`The device of seed ${seed}`, { cause: error });
    }
  }
  expect([...outcomes].sort()).toEqual(['opened', 'refused']);
});

test('what is stored of a package is struck 300 times: what is listed can be shown, and nothing throws', async () => {
  const { packages } = await openStorage('struck-packages');
  const database = await openDB('struck-packages');
  let listed = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + 300; seed++) {
    const manifest = structuredClone(fakePackage().manifest);
    damageTree(manifest, seededRng(seed), STORED_JUNK);
    await database.put('packages', manifest, 'package');
    const list = await packages.list();
    if (!list.ok) throw new Error(`no list with seed ${seed}: ${list.problem.name}`);
    for (const { members, layers } of list.value) {
      listed += 1;
      expect(
        members.reduce((sum, { bytes }) => sum + bytes, 0),
        `seed ${seed}`,
      ).toBeGreaterThanOrEqual(0);
      expect(layers.flatMap((layer) => [layer.name, ...layer.members]).length).toBeGreaterThanOrEqual(0);
    }
    expect((await packages.get('package')).ok, `seed ${seed}`).toBe(true);
  }
  database.close();
  expect(listed).toBeGreaterThan(100);
  expect(listed).toBeLessThan(300);
});
