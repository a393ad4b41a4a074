import type { Result } from '../domain/result';
import type { DeviceStorage } from '../session/storage/open-storage';
import type { StorageProblem } from '../session/storage-problem';
import type { Actions } from '../ui/app';
import { problemText } from '../ui/texts/problems';
import type { Wires } from './wires';

export type SpaceActions = Pick<Actions, 'measureSpace' | 'removePackage' | 'removePoints' | 'removeDeletedSessions'>;

/** What takes space on this device, and making room. Fetched by `space-actions.ts`. */
export function spaceWork(wires: Wires, storage: DeviceStorage, refresh: () => Promise<void>): SpaceActions {
  const done = async (result: Result<void, StorageProblem>): Promise<void> => {
    if (!result.ok) wires.notice('problem', problemText(result.problem));
    await refresh();
  };
  return {
    async measureSpace() {
      const points = await storage.points.list();
      if (!points.ok) wires.notice('problem', problemText(points.problem));
      return { points: points.ok ? points.value : [], ...(await browserSpace()) };
    },
    removePackage: async (id) => done(await storage.packages.delete(id)),
    removePoints: async (points) => done(await storage.points.delete(points)),
    removeDeletedSessions: async () => done(await storage.sessions.purge(wires.now())),
  };
}

interface BrowserSpace {
  readonly usedBytes: number | null;
  readonly allowedBytes: number | null;
  readonly persisted: boolean | null;
}

/** null for what the browser does not say. */
async function browserSpace(): Promise<BrowserSpace> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return { usedBytes: usage ?? null, allowedBytes: quota ?? null, persisted: await navigator.storage.persisted() };
  } catch (error) {
    console.warn('The browser does not say how much room there is', error);
    return { usedBytes: null, allowedBytes: null, persisted: null };
  }
}
