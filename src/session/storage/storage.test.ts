import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { anEmptySession } from '../../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../../fixtures/arbitraries/session';
import { MORNING, must, NOON, TAB, two } from '../../../fixtures/sessions/kept';
import { apply } from '../../domain/apply';
import { periodId, planId, plotId, sessionId, startId } from '../../domain/ids';
import { addPlans } from '../../domain/intents/add-plans';
import { deletePlot, renamePlot } from '../../domain/intents/edit-plot';
import { handOut } from '../../domain/intents/hand-out';
import type { Session } from '../../domain/session';
import { type Manifest, MEMBER } from '../../package/manifest';
import { SESSION_VERSION } from '../file/session-file-format';
import { initialView } from '../view-store';
import { type DeviceStorage, openStorage } from './open-storage';
import { summaryOf } from './session-summary';

let database = '';
let storage: DeviceStorage;
let count = 0;
beforeEach(async () => {
  count += 1;
  database = `test-${count}`;
  storage = await openStorage(database);
});

const A_PLAN = {
  id: planId('a'),
  plan: {
    id: 'plan-1',
    code: 'P1',
    name: 'De Hof',
    units: { nultreden: 30, geclusterd: null, zorggeschikt: null },
    planningStatus: '1A Onherroepelijk',
    year: 2029,
    geometry: null,
  },
} as const;

const loaded = async (session: Session): Promise<Session> =>
  must(await storage.sessions.load(session.header.id)).session;

describe('a session', () => {
  test('comes back as it was, also in another window', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    expect(await loaded(session)).toEqual(session);
    const elsewhere = await openStorage(database);
    expect(must(await elsewhere.sessions.load(session.header.id))).toEqual({ session, notes: [] });
  });

  test('is never written over by another that goes by its id', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const [plot] = session.plots.values();
    const other = { ...session, plots: new Map(plot ? [[plot.id, { ...plot, name: 'Anders' }]] : []) };
    const exists = { ok: false, problem: { name: 'session-exists' } };
    expect(await (await openStorage(database)).sessions.create(other, NOON, TAB)).toEqual(exists);
    expect(await loaded(session)).toEqual(session);
    expect(must(await storage.sessions.list())).toMatchObject([{ plotCount: 2, changedAt: MORNING }]);
  });

  test('is written only by the tab that claimed it last', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const [first] = [...session.plots.keys()];
    const rename = (name: string) => renamePlot(session, first ?? plotId(''), name);
    const save = (name: string, tab: string) =>
      storage.sessions.saveChange(rename(name), apply(session, rename(name)).session, NOON, tab);
    must(await storage.sessions.claim(session.header.id, 'another tab'));
    expect(await save('te laat', TAB)).toEqual({ ok: false, problem: { name: 'session-taken-over' } });
    expect(await loaded(session)).toEqual(session);
    must(await save('op tijd', 'another tab'));
    must(await storage.sessions.rename(session.header.id, 'Middag', NOON));
    must(await save('nog steeds', 'another tab'));
    expect(must(await storage.sessions.list())).toMatchObject([{ changedAt: NOON, plotCount: 2 }]);
  });

  test('is kept change by change', async () => {
    let session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const [first, second] = [...session.plots.keys()];
    for (const make of [
      (current: Session) => renamePlot(current, first ?? plotId(''), 'Nieuwe Hof'),
      (current: Session) => deletePlot(current, second ?? plotId('')),
    ]) {
      const change = make(session);
      session = apply(session, change).session;
      must(await storage.sessions.saveChange(change, session, NOON, TAB));
    }
    expect(await loaded(session)).toEqual(session);
    expect(must(await storage.sessions.list())).toMatchObject([{ plotCount: 1, units: 24, changedAt: NOON }]);
  });

  test('any changes, saved one by one, give the session that was on the screen', async () => {
    await fc.assert(
      fc.asyncProperty(anySession(3), fc.array(anyChange, { maxLength: 5 }), async (start, changes) => {
        count += 1;
        const { sessions } = await openStorage(`any-${count}`);
        let session = start;
        must(await sessions.create(session, MORNING, TAB));
        for (const change of changes) {
          session = apply(session, change).session;
          must(await sessions.saveChange(change, session, NOON, TAB));
        }
        // Changes without sense may refer to partners that are not there; reading repairs that, with a note.
        const read = must(await sessions.load(session.header.id));
        if (read.notes.length === 0) expect(read.session).toEqual(session);
        expect([...read.session.plots.keys()].sort()).toEqual([...session.plots.keys()].sort());
      }),
      { numRuns: 30 },
    );
  });

  test('is written whole when making it had failed', async () => {
    const session = two();
    const change = renamePlot(session, [...session.plots.keys()][0] ?? plotId(''), 'Hofje');
    const after = apply(session, change).session;
    must(await storage.sessions.saveChange(change, after, NOON, TAB));
    expect(await loaded(after)).toEqual(after);
  });

  test('is listed by last change, with what the start screen shows', async () => {
    const older = two();
    const newer = anEmptySession();
    must(await storage.sessions.create(older, MORNING, TAB));
    must(await storage.sessions.create({ ...newer, header: { ...newer.header, id: sessionId('newer') } }, NOON, TAB));
    expect(must(await storage.sessions.list()).map(({ id }) => id)).toEqual(['newer', 'session-1']);
    expect(must(await storage.sessions.list())[1]).toEqual({ ...summaryOf(older, MORNING), version: 3, writer: TAB });
  });

  test('gets another name', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    must(await storage.sessions.rename(session.header.id, ' Tweede ronde ', NOON));
    expect((await loaded(session)).header.name).toBe('Tweede ronde');
    expect(must(await storage.sessions.list())).toMatchObject([{ name: 'Tweede ronde', changedAt: NOON }]);
  });

  test('gets a copy that goes its own way', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const copy = { id: sessionId('copy'), name: 'Kopie' };
    must(await storage.sessions.duplicate(session.header.id, copy, NOON));
    const read = must(await storage.sessions.load(copy.id)).session;
    expect(read.header).toEqual({ ...session.header, ...copy, createdAt: NOON });
    expect(read.plots).toEqual(session.plots);
    expect(await loaded(session)).toEqual(session);
  });

  test('is deleted so that it can be brought back, until it is purged', async () => {
    const session = two();
    const { id } = session.header;
    must(await storage.sessions.create(session, MORNING, TAB));
    must(await storage.sessions.delete(id, NOON));
    expect(must(await storage.sessions.list())[0]?.deletedAt).toBe(NOON);
    must(await storage.sessions.purge(NOON));
    must(await storage.sessions.restore(id));
    expect(await loaded(session)).toEqual(session);
    must(await storage.sessions.delete(id, MORNING));
    must(await storage.sessions.purge(NOON));
    expect(must(await storage.sessions.list())).toEqual([]);
    expect(await storage.sessions.load(id)).toEqual({ ok: false, problem: { name: 'session-not-found' } });
    expect(await storage.sessions.restore(id)).toEqual({ ok: false, problem: { name: 'session-not-found' } });
  });

  test('with broken records is named as damaged or repaired, and stays on the disk', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const raw = await openDB(database);
    const [first] = [...session.plots.values()];
    await raw.put('records', { ...first, status: 'weg' }, ['session-1', `plot:${first?.id}`]);
    expect(must(await storage.sessions.load(session.header.id)).notes).toHaveLength(1);
    await raw.delete('records', ['session-1', 'target']);
    expect(await storage.sessions.load(session.header.id)).toMatchObject({ problem: { name: 'session-damaged' } });
    expect(await raw.getAllKeys('records')).toHaveLength(3);
    raw.close();
  });

  test('of an older version is written whole at its first change, because one version goes for all records', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const raw = await openDB(database);
    await raw.put('sessions', { ...summaryOf(session, MORNING), version: 1, writer: TAB }, 'session-1');
    for (const { doubts: _, ...plot } of session.plots.values())
      await raw.put('records', plot, ['session-1', `plot:${plot.id}`]);
    raw.close();
    const [first] = session.plots.keys();
    const change = renamePlot(session, first ?? plotId(''), 'Nieuwe Hof');
    const after = apply(session, change).session;
    must(await storage.sessions.saveChange(change, after, NOON, TAB));
    expect(must(await storage.sessions.load(session.header.id))).toEqual({ session: after, notes: [] });
  });

  test('of the version before plans were kept opens without any, and keeps those that come in', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const raw = await openDB(database);
    await raw.put('sessions', { ...summaryOf(session, MORNING), version: 2, writer: TAB }, 'session-1');
    raw.close();
    expect((await loaded(session)).plans.size).toBe(0);
    const plan = {
      ...A_PLAN,
      homes: [{ period: periodId('t/m 2030'), type: 'nultreden', hard: 30, soft: 0 }],
    } as const;
    const change = addPlans(session, { name: 'monitor.csv', day: '2026-11-22', plans: [plan], codes: [] });
    const { session: after, inverse } = apply(session, change);
    must(await storage.sessions.saveChange(change, after, NOON, TAB));
    expect(await loaded(after)).toEqual(after);
    must(await storage.sessions.saveChange(inverse, session, NOON, TAB));
    expect(await loaded(session)).toEqual(session);
  });

  test('that was repaired when it was read is written whole at its first change, so that nothing damaged stays behind', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const [first] = session.plots.values();
    if (!first) throw new Error('The session has plots');
    const raw = await openDB(database);
    // Its own id says otherwise than the key under which it lies.
    await raw.put('records', { ...first, id: '', remark: 7 }, ['session-1', `plot:${first.id}`]);
    const read = must(await storage.sessions.load(session.header.id));
    expect(read.notes.length).toBeGreaterThan(0);
    const [repaired] = read.session.plots.values();
    const change = renamePlot(read.session, repaired?.id ?? plotId(''), 'Nieuwe Hof');
    const after = apply(read.session, change).session;
    must(await storage.sessions.saveChange(change, after, NOON, TAB));
    expect(must(await storage.sessions.load(session.header.id))).toEqual({ session: after, notes: [] });
    expect(await raw.count('records')).toBe(2 + after.partners.size + after.plots.size);
    raw.close();
  });

  test('keeps the start that it was handed out with, also in a copy', async () => {
    const handedOut = apply(two(), handOut(two(), startId('start-1'))).session;
    must(await storage.sessions.create(handedOut, MORNING, TAB));
    must(await storage.sessions.duplicate(handedOut.header.id, { id: sessionId('kopie'), name: 'Kopie' }, NOON));
    expect((await loaded(handedOut)).start).toEqual(handedOut.start);
    expect(must(await storage.sessions.load(sessionId('kopie'))).session.start).toEqual(handedOut.start);
  });

  test('of a newer program is refused by name', async () => {
    const session = two();
    must(await storage.sessions.create(session, MORNING, TAB));
    const raw = await openDB(database);
    await raw.put('sessions', { ...summaryOf(session, MORNING), version: SESSION_VERSION + 1 }, 'session-1');
    expect(await storage.sessions.load(session.header.id)).toEqual({
      ok: false,
      problem: { name: 'storage-newer-version' },
    });
    raw.close();
  });
});

test('a package comes back with the bytes of its members, and goes', async () => {
  const manifest = {
    packageId: 'package-1',
    municipalityName: 'Markerwaard',
    layers: [],
    members: [{ name: MEMBER.parcels, bytes: 3, sha256: '' }],
  } as unknown as Manifest;
  const blobs = { [MEMBER.parcels]: new Blob(['abc']) };
  must(await storage.packages.put({ manifest, blobs }));
  const kept = must(await storage.packages.get('package-1'));
  expect(kept?.manifest).toEqual(manifest);
  expect(await kept?.blobs[MEMBER.parcels]?.text()).toBe('abc');
  expect(must(await storage.packages.list())).toEqual([manifest]);
  must(await storage.packages.delete('package-1'));
  expect(must(await storage.packages.get('package-1'))).toBeNull();
});

test('a copy that lacks a member takes it from no package that has it', async () => {
  const manifest = {
    packageId: 'package-1',
    layers: [],
    members: [MEMBER.parcels, MEMBER.care].map((name) => ({ name, bytes: 3, sha256: '' })),
  } as unknown as Manifest;
  const parcels = { [MEMBER.parcels]: new Blob(['abc']) };
  must(await storage.packages.put({ manifest, blobs: { ...parcels, [MEMBER.care]: new Blob(['def']) } }));
  must(await storage.packages.put({ manifest, blobs: parcels }));
  const kept = must(await storage.packages.get('package-1'));
  expect(await kept?.blobs[MEMBER.care]?.text()).toBe('def');
});

test('a view comes back, and a broken one is a fresh one', async () => {
  const id = sessionId('session-1');
  expect(must(await storage.views.load(id))).toEqual(initialView);
  const view = {
    ...initialView,
    camera: { center: [5.2, 52.5], zoom: 14, bearing: 0 },
    hiddenAmenities: ['huisarts', 'park'],
    selectedPlot: plotId('p'),
    sidePanel: null,
    exportChoice: {
      audience: 'partij',
      organisation: 'De Gouw',
      plots: 'chosen',
      chosen: [plotId('p')],
      includeDropped: true,
    },
  } as const;
  must(await storage.views.save(id, view));
  expect(must(await storage.views.load(id))).toEqual(view);
  const raw = await openDB(database);
  await raw.put(
    'views',
    {
      camera: { center: [Number.NaN, 900] },
      visibleLayers: 3,
      plotSort: 'x',
      hiddenAmenities: ['y'],
      exportChoice: { audience: 'iedereen', chosen: [3] },
    },
    id,
  );
  expect(must(await storage.views.load(id))).toEqual(initialView);
  raw.close();
});
