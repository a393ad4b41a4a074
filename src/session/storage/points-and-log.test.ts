import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { apply } from '../../domain/apply';
import { plotId, sessionId } from '../../domain/ids';
import { renamePlot } from '../../domain/intents/edit-plot';
import type { Result } from '../../domain/result';
import { type LogEntry, logEntry } from '../log-entry';
import { type DeviceStorage, openStorage } from './open-storage';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const LATER = '2026-12-30T09:00:00.000Z';
const id = sessionId('session-1');
const plot = plotId('p');
const session = aSession([aPlot({ id: plot, name: 'De Gouw' })]);

const TAB = 'lease of this tab';

let count = 0;
let database = '';
let storage: DeviceStorage;
beforeEach(async () => {
  count += 1;
  database = `points-${count}`;
  storage = await openStorage(database);
  must(await storage.sessions.create(session, at(0), TAB));
});

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** One change as the program saves it, with its line in the log. */
async function save(name: string, minute: number, previousOrder = 0): Promise<LogEntry> {
  const change = renamePlot(session, plot, name);
  const { session: after, inverse } = apply(session, change);
  const moment = { at: at(minute), proposer: 'Wonen', previousOrder };
  const entry = logEntry(change, { action: { how: 'done', change }, inverse, before: session }, moment);
  must(await storage.sessions.saveChange(change, after, at(minute), TAB, [entry]));
  return entry;
}

describe('restore points', () => {
  const point = (minute: number) => ({ id: `point-${minute}`, at: at(minute) });

  test('say what was there, and come back as it was', async () => {
    must(await storage.points.make(session, 'before-restore', point(1)));
    must(await storage.points.make(session, 'before-import', point(2)));
    expect(must(await storage.points.list(id))).toMatchObject([
      { id: 'point-2', sessionId: id, at: at(2), reason: 'before-import', plotCount: 1 },
      { id: 'point-1', reason: 'before-restore' },
    ]);
    expect(must(await storage.points.open(id, 'point-1'))).toEqual({ session, notes: [] });
  });

  test('are made by themselves once in ten minutes, also from another tab', async () => {
    const other = await openStorage(database);
    must(await storage.points.make(session, 'automatic', point(1)));
    must(await other.points.make(session, 'automatic', point(9)));
    must(await other.points.make(session, 'automatic', point(12)));
    expect(must(await storage.points.list()).map(({ id: made }) => made)).toEqual(['point-12', 'point-1']);
  });

  test('stay within their number', async () => {
    for (let minute = 0; minute < 45; minute += 1)
      must(await storage.points.make(session, 'before-merge', point(minute)));
    expect(must(await storage.points.list(id))).toHaveLength(40);
  });

  test('are there when the session itself is damaged', async () => {
    must(await storage.points.make(session, 'automatic', point(1)));
    const raw = await openDB(database);
    await raw.delete('records', [id, 'header']);
    raw.close();
    expect(await storage.sessions.load(id)).toMatchObject({ problem: { name: 'session-damaged' } });
    expect(must(await storage.points.open(id, 'point-1')).session).toEqual(session);
  });

  test('that are damaged or gone are refused by name', async () => {
    must(await storage.points.make(session, 'automatic', point(1)));
    const raw = await openDB(database);
    const stored = await raw.get('points', [id, 'point-1']);
    await raw.put('points', { ...stored, file: stored.file.slice(0, 40) }, [id, 'point-1']);
    await raw.put('points', 'rubbish', [id, 'point-2']);
    raw.close();
    expect(await storage.points.open(id, 'point-1')).toMatchObject({ problem: { name: 'file-unreadable' } });
    expect(await storage.points.open(id, 'point-2')).toEqual({ ok: false, problem: { name: 'point-not-found' } });
    expect(must(await storage.points.list())).toHaveLength(1);
    must(await storage.points.delete([{ sessionId: id, id: 'point-1' }]));
    expect(await storage.points.open(id, 'point-1')).toEqual({ ok: false, problem: { name: 'point-not-found' } });
  });
});

describe('the log', () => {
  test('is written with the change, and read back in order', async () => {
    const first = await save('Het Hof', 1);
    const second = await save('De Werf', 1, first.order);
    expect(must(await storage.log.read(id))).toEqual([first, second]);
    expect(must(await storage.log.lastOrder(id))).toBe(second.order);
    expect(must(await storage.log.lastOrder(sessionId('other')))).toBe(0);
  });

  test('of another version of the records can be read, and not be used to go back', async () => {
    const entry = await save('Het Hof', 1);
    const raw = await openDB(database);
    const [key] = await raw.getAllKeys('log');
    await raw.put('log', { ...entry, version: 0 }, key);
    await raw.put('log', { order: 5, intent: 'somethingElse' }, [id, '5']);
    raw.close();
    expect(must(await storage.log.read(id))).toEqual([{ ...entry, inverse: null }]);
  });

  test('stays within its bounds, and goes on where it was', async () => {
    const entries = Array.from({ length: 520 }, (_, index): LogEntry => {
      const inverse = renamePlot(session, plot, 'De Gouw');
      const { intent, subject } = inverse;
      return { order: index + 1, at: at(0), proposer: '', intent, subject, how: 'done', plots: [plot], inverse };
    });
    must(await storage.sessions.saveChange(renamePlot(session, plot, 'Hof'), session, at(1), TAB, entries));
    must(await storage.log.tidy(id));
    must(await storage.log.tidy(id));
    const log = must(await storage.log.read(id));
    expect(log).toHaveLength(501);
    expect(log[0]).toEqual({ order: 20, day: '2026-11-22', counts: { renamePlot: 20 } });
    expect(must(await storage.log.lastOrder(id))).toBe(520);
  });

  test('goes along with a copy, as do the points, and both go when the session goes for good', async () => {
    await save('Het Hof', 1);
    must(await storage.points.make(session, 'automatic', { id: 'point', at: at(1) }));
    const copy = sessionId('copy');
    must(await storage.sessions.duplicate(id, { id: copy, name: 'Kopie' }, at(2)));
    must(await storage.sessions.delete(id, at(3)));
    must(await storage.sessions.purge(LATER));
    expect(must(await storage.log.read(id))).toEqual([]);
    expect(must(await storage.points.list(id))).toEqual([]);
    expect(must(await storage.log.read(copy))).toHaveLength(1);
    expect(must(await storage.points.list(copy))).toMatchObject([{ id: 'point', sessionId: copy }]);
    expect(must(await storage.points.open(copy, 'point')).session).toEqual(session);
  });
});

describe('a database of version 1', () => {
  const STORES = ['sessions', 'records', 'views', 'packages', 'members'] as const;

  /** As the first program made it, with a session in it; gives what is in every store. */
  async function versionOne(name: string): Promise<readonly unknown[]> {
    const old = await openDB(name, 1, {
      upgrade: (made) => {
        for (const store of STORES) made.createObjectStore(store);
      },
    });
    const now = await openDB(database);
    for (const store of STORES)
      for (const key of await now.getAllKeys(store)) await old.put(store, await now.get(store, key), key);
    now.close();
    const content = await Promise.all(STORES.map((store) => old.getAll(store)));
    old.close();
    return content;
  }

  test('opens with everything that was in it', async () => {
    const before = await versionOne('old');
    const opened = await openStorage('old');
    expect(opened.problem).toBeNull();
    expect(must(await opened.sessions.load(id)).session).toEqual(session);
    must(await opened.points.make(session, 'automatic', { id: 'point', at: at(1) }));
    const raw = await openDB('old');
    expect(raw.version).toBe(3);
    expect(await Promise.all(STORES.map((store) => raw.getAll(store)))).toEqual(before);
    raw.close();
  });

  test('bears an upgrade that was broken off, and one that was done by half', async () => {
    const before = await versionOne('interrupted');
    const broken = openDB('interrupted', 2, {
      upgrade: (made, _from, _to, transaction) => {
        made.createObjectStore('points');
        transaction.abort();
        transaction.done.catch(() => undefined);
      },
    });
    await expect(broken).rejects.toThrow();
    const opened = await openStorage('interrupted');
    expect(must(await opened.sessions.load(id)).session).toEqual(session);
    must(await opened.points.make(session, 'automatic', { id: 'point', at: at(1) }));
    const raw = await openDB('interrupted');
    expect(await Promise.all(STORES.map((store) => raw.getAll(store)))).toEqual(before);
    raw.close();
  });

  test('and one of version 2 too; the program before cannot open it then, and writes over nothing', async () => {
    const made = await openDB('two', 2, {
      upgrade: (old) => {
        for (const store of [...STORES, 'points', 'log']) old.createObjectStore(store);
      },
    });
    const now = await openDB(database);
    for (const store of STORES)
      for (const key of await now.getAllKeys(store)) await made.put(store, await now.get(store, key), key);
    now.close();
    made.close();
    const opened = await openStorage('two');
    expect(must(await opened.sessions.load(id)).session).toEqual(session);
    await expect(openDB('two', 2)).rejects.toThrow(/version/i);
  });
});
