import type { Manifest, MemberName } from './manifest';
import type { PackageNote } from './package-problem';

/** A checked package taken out of its zip: what IndexedDB keeps and `openPackage` opens. */
export interface PackageMembers {
  readonly manifest: Manifest;
  /** Every member but the manifest that the package has and that is whole. */
  readonly blobs: Readonly<Partial<Record<MemberName, Blob>>>;
  /** What was left out because it was missing or broken. */
  readonly notes: readonly PackageNote[];
}
