import { deserialize, serialize } from 'node:v8';
import { apply } from '../../../src/domain/apply';
import { PLOT_STATUSES } from '../../../src/domain/code-lists';
import { setStatus } from '../../../src/domain/intents/edit-plot';
import { good } from '../../../src/domain/result';
import { logEntry } from '../../../src/session/log-entry';
import type { Backend, StoreKey, StoreName, Transaction } from '../../../src/session/storage/backend';
import { createSessionStorage } from '../../../src/session/storage/session-storage';
import { type Line, lineOf } from '../line';
import type { Municipality } from '../municipality';
import { sessionWithPlots } from '../session-with-plots';

const PLOTS = 5_000;
const TAB = 'lease';
/** The compiler has seen everything by then. */
const WARM_UP = 60;

/**
 * Script of saving one change in a session of 5,000 plots and of opening that session, in Node, on a store that does only
 * what IndexedDB does on the page's own thread: writing what goes in as bytes, and making objects of the bytes that come out.
 * Floor of saving: writing the one record; of opening: making objects of all of them.
 */
export async function measureKeepSession(place: Municipality, rounds: number): Promise<Line[]> {
  const storage = createSessionStorage(byteBackend());
  let session = sessionWithPlots(place, PLOTS);
  const { id } = session.header;
  const at = '2026-01-01T00:00:00.000Z';
  must(await storage.create(session, at, TAB));
  const ids = [...session.plots.keys()];
  const saving: number[] = [];
  const writingOne: number[] = [];
  for (let run = -WARM_UP; run < Math.max(20, rounds * 10); run++) {
    const plot = ids[Math.abs(run * 997) % ids.length];
    const status = PLOT_STATUSES[Math.abs(run) % 3];
    if (!plot || !status) throw new Error('There are no plots');
    const change = setStatus(session, plot, status, '');
    const before = session;
    const { session: after, inverse } = apply(session, change);
    session = after;
    const floor = await milliseconds(() => serialize(change));
    const value = await milliseconds(async () => {
      const entry = logEntry(change, { action: { how: 'done', change }, inverse, before }, MOMENT);
      must(await storage.saveChange(change, after, at, TAB, [entry]));
    });
    if (run < 0) continue;
    writingOne.push(floor);
    saving.push(value);
  }
  const records = [...session.plots.values()].map((plot) => serialize(plot));
  const opening: number[] = [];
  const readingAll: number[] = [];
  for (let run = -2; run < Math.max(5, rounds * 2); run++) {
    const floor = await milliseconds(() => records.map((record) => deserialize(record)));
    const value = await milliseconds(async () => {
      const read = await storage.load(id);
      if (!read.ok || read.value.session.plots.size !== PLOTS) throw new Error('The session does not open');
    });
    if (run < 0) continue;
    readingAll.push(floor);
    opening.push(value);
  }
  const line = { parcels: place.size };
  return [
    lineOf({ ...line, what: `save one of ${PLOTS} plots`, values: saving, floors: writingOne }, { atMost: 2 }),
    lineOf({ ...line, what: `open ${PLOTS} plots`, values: opening, floors: readingAll }, { atMost: 300 }),
  ];
}

const MOMENT = { at: '2026-01-01T00:00:00.000Z', proposer: '', previousOrder: 0 };

function must(written: { readonly ok: boolean }): void {
  if (!written.ok) throw new Error(`Not kept: ${JSON.stringify(written)}`);
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function byteBackend(): Backend {
  const stores = new Map<StoreName, Map<string, Buffer>>();
  const storeOf = (name: StoreName): Map<string, Buffer> => {
    const store = stores.get(name) ?? new Map<string, Buffer>();
    stores.set(name, store);
    return store;
  };
  const keyOf = (key: StoreKey): string => (typeof key === 'string' ? key : key.join('\n'));
  const ownedBy = (name: StoreName, owner: string): string[] =>
    [...storeOf(name).keys()].filter((key) => key.startsWith(`${owner}\n`));
  const read = (bytes: Buffer | undefined): unknown => (bytes === undefined ? undefined : deserialize(bytes));
  const transaction: Transaction = {
    get: async (store, key) => read(storeOf(store).get(keyOf(key))),
    all: async (store, owner) =>
      owner === undefined
        ? [...storeOf(store).values()].map(read)
        : ownedBy(store, owner).map((key) => read(storeOf(store).get(key))),
    keys: async (store) => [...storeOf(store).keys()],
    lastPart: async (store, owner) => ownedBy(store, owner).sort().at(-1)?.split('\n')[1] ?? null,
    put: async (store, key, value) => void storeOf(store).set(keyOf(key), serialize(value)),
    delete: async (store, key) => void storeOf(store).delete(keyOf(key)),
    deleteAll: async (store, owner) => {
      for (const key of ownedBy(store, owner)) storeOf(store).delete(key);
    },
  };
  return { transact: async (_mode, _stores, body) => good(await body(transaction)) };
}
