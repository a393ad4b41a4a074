import type { DeviceStorage } from '../session/storage/open-storage';
import { loadPart } from './load-part';
import type { SpaceActions } from './space-work';
import type { Wires } from './wires';

/** What takes space on this device, fetched when someone asks for it. */
export function spaceActions(wires: Wires, storage: DeviceStorage, refresh: () => Promise<void>): SpaceActions {
  const work = async (): Promise<SpaceActions | undefined> => {
    const part = await loadPart(wires, () => import('./space-work'));
    return part?.spaceWork(wires, storage, refresh);
  };
  return {
    measureSpace: async () =>
      (await work())?.measureSpace() ?? { points: [], usedBytes: null, allowedBytes: null, persisted: null },
    removePackage: async (id) => (await work())?.removePackage(id),
    removePoints: async (points) => (await work())?.removePoints(points),
    removeDeletedSessions: async () => (await work())?.removeDeletedSessions(),
  };
}
