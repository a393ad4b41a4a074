import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MORNING, must, NOON, TAB, two } from '../../../fixtures/sessions/kept';
import { apply } from '../../domain/apply';
import { plotId } from '../../domain/ids';
import { renamePlot } from '../../domain/intents/edit-plot';
import type { Session } from '../../domain/session';
import { createDatabase } from './database';
import { type DeviceStorage, openStorage } from './open-storage';

let database = '';
let storage: DeviceStorage;
let count = 0;
beforeEach(async () => {
  count += 1;
  database = `test-${count}`;
  storage = await openStorage(database);
});

const loaded = async (session: Session): Promise<Session> =>
  must(await storage.sessions.load(session.header.id)).session;

describe('a device that refuses', () => {
  test('storage goes on in memory, and says that nothing is kept', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const inMemory = await openStorage('refused');
    refused.mockRestore();
    expect(inMemory.problem).toMatchObject({ name: 'storage-unavailable' });
    const session = two();
    expect(await inMemory.sessions.create(session, MORNING, TAB)).toMatchObject({
      ok: false,
      problem: { name: 'storage-unavailable' },
    });
    expect(must(await inMemory.sessions.load(session.header.id)).session).toEqual(session);
    expect(await inMemory.sessions.create(session, NOON, TAB)).toMatchObject({ problem: { name: 'session-exists' } });
    await inMemory.sessions.delete(session.header.id, MORNING);
    await inMemory.sessions.purge(NOON);
    expect(must(await inMemory.sessions.list())).toEqual([]);
  });

  test('a full disk is named, nothing of the change stands, and a retry can succeed', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const [first] = [...session.plots.keys()];
    const change = renamePlot(session, first ?? plotId(''), 'Hofje');
    const after = apply(session, change).session;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await storage.sessions.saveChange(change, after, NOON, TAB)).toEqual({
      ok: false,
      problem: { name: 'storage-full' },
    });
    put.mockRestore();
    expect(await loaded(session)).toEqual(session);
    must(await storage.sessions.saveChange(change, after, NOON, TAB));
    expect(await loaded(after)).toEqual(after);
  });

  test('a newer program takes over: our writes are refused by name', async () => {
    must(await storage.sessions.create(two(), MORNING, TAB));
    const newer = await openDB(database, 4);
    expect(await storage.sessions.list()).toEqual({ ok: false, problem: { name: 'storage-newer-version' } });
    newer.close();
  });

  test('a mistake of our own is thrown, not called a storage problem', async () => {
    const transaction = createDatabase(database).transact('readwrite', ['sessions'], async () => {
      throw new TypeError('a bug');
    });
    await expect(transaction).rejects.toThrow('a bug');
  });
});
