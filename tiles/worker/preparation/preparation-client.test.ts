import { describe, expect, it } from 'vitest';
import { bad, good } from '../../../src/domain/result';
import type { Manifest } from '../../../src/package/manifest';
import type { Preparation, PreparationActions } from '../../../src/services/preparation/preparation';
import { createPreparationClient, NOTHING_PREPARED } from './preparation-client';
import type { EngineOptions, PreparationEngine } from './preparation-engine';
import { createPreparationHost } from './preparation-host';
import type { ToPage, ToWorker } from './protocol';

/** Page and worker on one line, with an engine that only notes what is asked. */
function line() {
  const called: unknown[] = [];
  let change: EngineOptions['onChange'] = () => undefined;
  let readPackage: EngineOptions['readPackage'] = async () => null;
  let keepPackage: EngineOptions['keepPackage'] = async () => null;
  const device = { isFull: false };
  let receive: (message: ToPage) => void = () => undefined;
  const sent: ToPage[] = [];
  let workers = 0;
  let post: (message: ToWorker) => void = () => undefined;
  const note =
    (name: string, value?: unknown) =>
    (...args: readonly unknown[]): unknown => {
      called.push([name, ...args]);
      return value;
    };
  const actions = new Proxy({} as PreparationActions, {
    get: (_, name: string) =>
      name === 'suggestMunicipalities' ? note(name, Promise.resolve(good([{ id: '1', name: 'Zwolle' }]))) : note(name),
  });
  const engine = (): PreparationEngine => ({
    getState: () => NOTHING_PREPARED,
    actions,
    resume: async () => undefined,
    cameOnline: () => {
      called.push(['cameOnline']);
    },
    leave: async () => {
      called.push(['leave']);
    },
  });
  const client = createPreparationClient({
    readPackage: async (id) => (id === 'missing' ? Promise.reject(new Error('no')) : null),
    keepPackage: async () => (device.isFull ? bad({ name: 'storage-full' }) : good(undefined)),
    start(toPage) {
      workers += 1;
      receive = toPage;
      const host = createPreparationHost(
        (options) => {
          change = options.onChange;
          readPackage = options.readPackage;
          keepPackage = options.keepPackage;
          return engine();
        },
        (message) => {
          sent.push(message);
          toPage(structuredClone(message));
        },
      );
      post = (message) => host.receive(structuredClone(message));
      return { post, end: () => called.push(['end']) };
    },
  });
  return {
    client,
    called,
    sent,
    change: (now: Preparation) => change(now),
    readPackage: (id: string) => readPackage(id),
    device,
    keepPackage: (members: Parameters<typeof keepPackage>[0]) => keepPackage(members),
    fail: (detail: string) => receive({ kind: 'broken', detail }),
    workers: () => workers,
    post: (message: ToWorker) => post(message),
  };
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('a preparation on the page', () => {
  it('passes on what is asked, and gives answers back', async () => {
    const { client, called } = line();
    expect(await client.actions.suggestMunicipalities('Zwo')).toEqual(good([{ id: '1', name: 'Zwolle' }]));
    client.actions.fetchLayer('parcels');
    client.actions.setColumn('l', 'name', null);
    await turn();
    expect(called).toEqual([
      ['suggestMunicipalities', 'Zwo'],
      ['fetchLayer', 'parcels'],
      ['setColumn', 'l', 'name', null],
    ]);
  });

  it('hears of changes; what stayed the same is not sent, and is the same value', async () => {
    const { client, sent, change } = line();
    let heard = 0;
    client.subscribe(() => {
      heard += 1;
    });
    change({ ...NOTHING_PREPARED, updates: { packageId: 'p', name: 'x' } });
    const { fetched } = client.getState();
    change({ ...NOTHING_PREPARED, updates: null, files: [] });
    expect(heard).toBe(2);
    expect(sent.at(-1)).toEqual({ kind: 'state', changed: { updates: null } });
    expect(client.getState().fetched).toBe(fetched);
  });

  it('gives the worker a package of this device, or says that it is not there', async () => {
    const { readPackage } = line();
    expect(await readPackage('p')).toBeNull();
    expect(await readPackage('missing')).toBeNull();
  });

  it('keeps a package that was built, or says why the device does not', async () => {
    const { keepPackage, device } = line();
    const members = { manifest: {} as Manifest, blobs: {} };
    expect(await keepPackage(members)).toBeNull();
    device.isFull = true;
    expect(await keepPackage(members)).toBe('storage-full');
  });

  it('says that a worker broke, answers who waited, and starts another at the next question', async () => {
    const { client, fail, workers } = line();
    const asked = client.actions.suggestMunicipalities('Zwo');
    fail('out of memory');
    expect(await asked).toEqual(bad({ name: 'service-stopped' }));
    expect(client.getState().build).toEqual({
      name: 'failed',
      problem: { name: 'prepare-worker-failed', detail: 'out of memory' },
    });
    client.actions.fetchLayer('areas');
    expect(workers()).toBe(2);
  });

  it('hears from the page that there is a network again', async () => {
    const { called, post } = line();
    post({ kind: 'online' });
    await turn();
    expect(called).toEqual([['cameOnline']]);
  });

  it('ends the worker when the engine has left', async () => {
    const { client, called } = line();
    await client.dispose();
    expect(called).toEqual([['leave'], ['end']]);
  });
});
