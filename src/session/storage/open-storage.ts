import type { StorageProblem } from '../storage-problem';
import { createDatabase } from './database';
import { createMemoryBackend } from './memory-backend';
import { createPackageStorage, type PackageStorage } from './package-storage';
import { createSessionStorage, type SessionStorage } from './session-storage';
import { createViewStorage, type ViewStorage } from './view-storage';

/** Everything that is kept, and why it is kept in memory only when the device refuses; null is well. */
export interface DeviceStorage {
  readonly sessions: SessionStorage;
  readonly packages: PackageStorage;
  readonly views: ViewStorage;
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
    problem: tried.ok ? null : tried.problem,
  };
}
