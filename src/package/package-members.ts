import type { Manifest, MemberName } from './manifest';
import type { PackageNote } from './package-problem';

/** What may lie beside a package in its zip, and is no part of it: a session to begin with (`sessie.json`). */
export interface PackageFile extends PackageMembers {
  /** Unread; null when the zip holds no session. */
  readonly session: Blob | null;
}

/** A checked package taken out of its zip: what IndexedDB keeps and `openPackage` opens. */
export interface PackageMembers {
  readonly manifest: Manifest;
  /** Every member but the manifest that the package has and that is whole. */
  readonly blobs: Readonly<Partial<Record<MemberName, Blob>>>;
  /** What was left out because it was missing or broken. */
  readonly notes: readonly PackageNote[];
}
