import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { sessionId } from '../domain/ids';
import { good } from '../domain/result';
import { createLeases } from '../session/lease';
import type { DeviceStorage } from '../session/storage/open-storage';
import { fakeLocks } from '../session/testing/fake-locks';
import type { PreparingState } from '../ui/app';
import { type AppState, initialAppState } from '../ui/app-state';
import { type FakePreparation, fakePreparation } from '../ui/prepare/testing/fake-preparation';
import { type OpenPreparation, preparation } from './preparation';
import type { Wires } from './wires';

/** As far as a preparation needs it: which packages this device has. */
function setUp(open: OpenPreparation, kept: readonly string[] = [], locks = fakeLocks()) {
  const state = createStore<AppState>()(() => initialAppState);
  const notice = vi.fn();
  const refresh = vi.fn(async () => undefined);
  const openSession = vi.fn(async () => state.setState({ screen: 'work' }));
  const takePackage = vi.fn(async () => undefined);
  const newSession = vi.fn(async () => state.setState({ screen: 'work' }));
  const access: { now: 'write' | 'read' } = { now: 'write' };
  const get = async (id: string) => good(kept.includes(id) ? { manifest: {}, blobs: {} } : null);
  const session = { getState: () => ({ access: access.now }) };
  const wires = { state, session, notice, now: () => '2026-11-25T10:00:00Z' } as unknown as Wires;
  const storage = { packages: { get } } as unknown as DeviceStorage;
  const preparing = createStore<PreparingState>()(() => ({ open: null, elsewhere: null }));
  const leases = createLeases<'draft'>(locks, () => 'token', 'preparation');
  const openLine = () => ({ askToLetGo: () => undefined });
  const actions = preparation(wires, {
    open,
    leases,
    openLine,
    storage,
    newSession,
    openSession,
    takePackage,
    refresh,
    preparing,
  });
  return { state, notice, refresh, newSession, openSession, takePackage, access, preparing, actions };
}

function build(fake: FakePreparation): void {
  fake.actions.build();
  for (let step = 0; step < 10; step++) fake.advance(0);
}

test('is started once, when it is first asked for, and goes on when one leaves', async () => {
  const fake = fakePreparation();
  const open = vi.fn(async () => fake);
  const { state, preparing, actions } = setUp(open);
  expect(preparing.getState().open).toBeNull();
  await actions.prepareMunicipality(null);
  expect(state.getState()).toMatchObject({ screen: 'prepare', busy: null });
  actions.leavePreparation();
  expect(state.getState().screen).toBe('start');
  fake.actions.chooseByHand('Dorp', '');
  await actions.prepareMunicipality(null);
  expect(open).toHaveBeenCalledOnce();
  expect(preparing.getState().open?.now.place).toEqual({ by: 'hand', name: 'Dorp', code: '' });
});

test('a package that is on this device is brought up to date', async () => {
  const { preparing, actions } = setUp(async () => fakePreparation());
  await actions.prepareMunicipality('package-1');
  expect(preparing.getState().open?.now.updates?.packageId).toBe('package-1');
});

test('when its part of the program cannot be fetched, the start screen stays and says so', async () => {
  vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
  const { state, notice, actions } = setUp(() => Promise.reject(new Error('offline')));
  await actions.prepareMunicipality(null);
  expect(state.getState()).toMatchObject({ screen: 'start', busy: null });
  expect(notice).toHaveBeenCalledWith('problem', expect.any(String));
});

test('a session begins on the package that was built and kept, and the engine ends', async () => {
  const fake = fakePreparation({ packageId: 'built-1' });
  const dispose = vi.spyOn(fake, 'dispose');
  const { preparing, refresh, newSession, actions } = setUp(async () => fake, ['built-1']);
  await actions.prepareMunicipality(null);
  build(fake);
  expect(refresh).toHaveBeenCalledOnce();
  await actions.beginWithPrepared();
  expect(newSession).toHaveBeenCalledExactlyOnceWith({ packageId: 'built-1' });
  expect(dispose).toHaveBeenCalledOnce();
  expect(preparing.getState().open).toBeNull();
});

test('a device that could not keep the package begins with its file', async () => {
  const fake = fakePreparation({ zip: new Blob(['PK']) });
  const { newSession, actions } = setUp(async () => fake);
  await actions.prepareMunicipality(null);
  fake.actions.chooseByHand("'s-Hertogenbosch", '');
  build(fake);
  await actions.beginWithPrepared();
  expect(newSession).toHaveBeenCalledExactlyOnceWith({
    file: expect.objectContaining({ name: 'gemeentepakket-s-hertogenbosch-2026-11-25.zip' }),
  });
});

test('what is not there any more is said', async () => {
  const fake = fakePreparation();
  const { notice, newSession, actions } = setUp(async () => fake);
  await actions.prepareMunicipality(null);
  build(fake);
  await actions.savePrepared();
  await actions.beginWithPrepared();
  expect(notice).toHaveBeenCalledWith('problem', 'Het gemaakte pakket is niet meer te vinden: maak het opnieuw.');
  expect(newSession).not.toHaveBeenCalled();
});

test('when another tab prepares nothing is started, until it is taken over; the other then ends and says so', async () => {
  // No waiting for whoever has the lock.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController();
    queueMicrotask(() => controller.abort(new DOMException('late', 'TimeoutError')));
    return controller.signal;
  });
  const locks = fakeLocks();
  const [one, other] = [fakePreparation(), fakePreparation()];
  const dispose = vi.spyOn(one, 'dispose');
  const open = vi.fn(async () => other);
  const first = setUp(async () => one, [], locks);
  const second = setUp(open, [], locks);
  await first.actions.prepareMunicipality(null);
  await second.actions.prepareMunicipality('package-1');
  expect(open).not.toHaveBeenCalled();
  expect(second.preparing.getState()).toEqual({ open: null, elsewhere: 'before' });
  expect(second.state.getState()).toMatchObject({ screen: 'prepare', busy: null });

  await second.actions.takeOverPreparation();
  expect(second.preparing.getState()).toMatchObject({ elsewhere: null, open: { now: { updates: {} } } });
  expect(other.getState().updates?.packageId).toBe('package-1');
  expect(first.preparing.getState()).toEqual({ open: null, elsewhere: 'taken' });
  expect(dispose).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

test('a tab that began a session lets another prepare', async () => {
  const locks = fakeLocks();
  const fake = fakePreparation({ packageId: 'built-1' });
  const first = setUp(async () => fake, ['built-1'], locks);
  await first.actions.prepareMunicipality(null);
  build(fake);
  await first.actions.beginWithPrepared();
  const second = setUp(async () => fakePreparation(), [], locks);
  await second.actions.prepareMunicipality(null);
  expect(second.preparing.getState()).toMatchObject({ elsewhere: null, open: { now: {} } });
});

test('a session that there is already goes on with the new package; one that another tab writes is left alone', async () => {
  const fake = fakePreparation({ packageId: 'new' });
  const { openSession, takePackage, access, notice, preparing, actions } = setUp(async () => fake, ['new']);
  await actions.prepareMunicipality(null);
  build(fake);
  await actions.openPreparedIn(sessionId('s-1'));
  expect(openSession).toHaveBeenCalledExactlyOnceWith('s-1');
  expect(takePackage).toHaveBeenCalledExactlyOnceWith({ manifest: {}, blobs: {}, notes: [] });
  expect(preparing.getState().open).toBeNull();

  access.now = 'read';
  await actions.prepareMunicipality(null);
  build(fake);
  await actions.openPreparedIn(sessionId('s-2'));
  expect(takePackage).toHaveBeenCalledOnce();
  expect(notice).toHaveBeenCalledWith('problem', expect.stringContaining('ander tabblad'));
});
