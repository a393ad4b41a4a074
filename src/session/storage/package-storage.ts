import { good, type Result } from '../../domain/result';
import type { Manifest, MemberName } from '../../package/manifest';
import { isRecord, type RawRecord } from '../file/fields';
import type { StorageProblem } from '../storage-problem';
import type { Backend } from './backend';

type Kept<Value> = Promise<Result<Value, StorageProblem>>;

/** A package as it is kept: its manifest and the bytes of its members, as they came out of the zip. */
interface StoredPackage {
  readonly manifest: Manifest;
  readonly blobs: Readonly<Partial<Record<MemberName, Blob>>>;
}

/** Gemeentepakketten on this device, by `packageId`: sessions on the same package share one copy. */
export interface PackageStorage {
  list(): Kept<readonly Manifest[]>;
  /** null when this device does not have it. */
  get(packageId: string): Kept<StoredPackage | null>;
  /**
   * Keeps these members under the package's id, which stands for their content: what is there already and is not
   * among them stays, so that a damaged copy takes nothing from a whole one.
   */
  put(gemeente: StoredPackage): Kept<void>;
  delete(packageId: string): Kept<void>;
}

export function createPackageStorage(backend: Backend): PackageStorage {
  return {
    async list() {
      const all = await backend.transact('readonly', ['packages'], (transaction) => transaction.all('packages'));
      return all.ok ? good(all.value.filter(isManifest)) : all;
    },
    get: (packageId) =>
      backend.transact('readonly', ['packages', 'members'], async (transaction) => {
        const manifest = await transaction.get('packages', packageId);
        if (!isManifest(manifest)) return null;
        const blobs: Partial<Record<MemberName, Blob>> = {};
        const read = async ({ name }: { readonly name: MemberName }): Promise<void> => {
          const blob = await transaction.get('members', [packageId, name]);
          if (blob instanceof Blob) blobs[name] = blob;
        };
        // All asked for at once: an answer waits for whatever the page is at, the making of the map above all.
        await Promise.all(manifest.members.map(read));
        return { manifest, blobs };
      }),
    put: ({ manifest, blobs }) =>
      backend.transact('readwrite', ['packages', 'members'], async (transaction) => {
        const { packageId } = manifest;
        for (const [name, blob] of Object.entries(blobs)) await transaction.put('members', [packageId, name], blob);
        await transaction.put('packages', packageId, manifest);
      }),
    delete: (packageId) =>
      backend.transact('readwrite', ['packages', 'members'], async (transaction) => {
        await transaction.delete('packages', packageId);
        await transaction.deleteAll('members', packageId);
      }),
  };
}

/**
 * Only what `openPackage` checked is ever put; this keeps a broken record from passing for a manifest. The start screen and
 * the map go through the lists of every manifest, so one broken entry would otherwise keep the whole program from starting.
 */
const isManifest = (raw: unknown): raw is Manifest =>
  isRecord(raw) &&
  typeof raw.packageId === 'string' &&
  isListOf(raw.members, ({ name, bytes }) => typeof name === 'string' && Number.isFinite(bytes)) &&
  isListOf(raw.layers, ({ name, members }) => typeof name === 'string' && Array.isArray(members));

function isListOf(raw: unknown, isItem: (item: RawRecord) => boolean): boolean {
  if (!Array.isArray(raw)) return false;
  for (const item of raw) if (!isRecord(item) || !isItem(item)) return false;
  return true;
}
