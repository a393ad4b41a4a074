import type { SessionId } from '../domain/ids';
import { bad, type Result } from '../domain/result';
import type { Leases } from '../session/lease';
import type { StorageProblem } from '../session/storage-problem';

/** Does something to a stored session that no tab works on; `session-open-elsewhere` when one does. */
export async function whileNobodyWrites(
  leases: Leases,
  id: SessionId,
  work: () => Promise<Result<void, StorageProblem>>,
): Promise<Result<void, StorageProblem>> {
  const lease = await leases.take(id, () => undefined);
  if (!lease) return bad({ name: 'session-open-elsewhere' });
  try {
    return await work();
  } finally {
    lease.release();
  }
}
