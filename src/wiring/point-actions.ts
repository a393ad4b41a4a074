import type { DeviceStorage } from '../session/storage/open-storage';
import { loadPart } from './load-part';
import type { MakePoint } from './point-maker';
import type { PointActions } from './point-work';
import type { Wires } from './wires';

/** Restore points of the open session, fetched when someone asks for them. */
export function pointActions(wires: Wires, storage: Pick<DeviceStorage, 'points'>, makePoint: MakePoint): PointActions {
  const work = async (): Promise<PointActions | undefined> => {
    const part = await loadPart(wires, () => import('./point-work'));
    return part?.pointWork(wires, storage, makePoint);
  };
  return {
    restorePoints: async (session) => (await work())?.restorePoints(session) ?? [],
    restorePoint: async (point) => (await work())?.restorePoint(point),
  };
}
