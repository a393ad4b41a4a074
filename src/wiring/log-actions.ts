import type { DeviceStorage } from '../session/storage/open-storage';
import type { Actions } from '../ui/app';
import { loadPart } from './load-part';
import type { OpenSession } from './open-session';
import type { MakePoint } from './point-maker';
import type { Wires } from './wires';

/** "Wat deden we", fetched when someone asks for it: nobody needs it to see the map. */
export function logActions(
  wires: Wires,
  storage: Pick<DeviceStorage, 'log' | 'problem'>,
  opened: Pick<OpenSession, 'flush'>,
  makePoint: MakePoint,
): Pick<Actions, 'readLog' | 'goBackTo' | 'saveLog'> {
  const work = async () => {
    const part = await loadPart(wires, () => import('./log-work'));
    return part?.logWork(wires, storage, opened, makePoint);
  };
  return {
    readLog: async () => (await work())?.readLog() ?? [],
    goBackTo: async (order) => (await work())?.goBackTo(order),
    saveLog: async () => (await work())?.saveLog(),
  };
}
