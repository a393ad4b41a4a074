import type { StorageProblem } from '../storage-problem';
import { createDatabase } from './database';
import { createLogStorage, type LogStorage } from './log-storage';
import { createMemoryBackend } from './memory-backend';
import { createPackageStorage, type PackageStorage } from './package-storage';
import { createPointStorage, type PointStorage } from './restore-points';
import { createSessionStorage, type SessionStorage } from './session-storage';
import { createViewStorage, type ViewStorage } from './view-storage';

/** Everything that is kept, and why it is kept in memory only when the device refuses; null is well. */
export interface DeviceStorage {
  readonly sessions: SessionStorage;
  readonly packages: PackageStorage;
  readonly views: ViewStorage;
  readonly points: PointStorage;
  readonly log: LogStorage;
  readonly problem: StorageProblem | null;
}

/** Storage on this device; when the browser refuses, the same in memory, with the reason. Never fails. */
export async function openStorage(databaseName?: string): Promise<DeviceStorage> {
  const database = createDatabase(databaseName);
  const tried = await database.transact('readonly', ['sessions'], async () => undefined);
  const backend = tried.ok ? database : createMemoryBackend(tried.problem);
  return {
    sessions: createSessionStorage(backend),
    packages: createPackageStorage(backend),
    views: createViewStorage(backend),
    points: createPointStorage(backend),
    log: createLogStorage(backend),
    problem: tried.ok ? null : tried.problem,
  };
}
