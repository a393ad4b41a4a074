import { MEMBER, SESSION_MEMBER } from './manifest';
import type { PackageMembers } from './package-members';
import { zipMembers } from './zip-members';

/**
 * A package as one file again, with a session to begin with: whoever opens it has everything. Imported only when
 * someone asks for it: the zip writer stays out of the first load.
 *
 * @param sessionText text of a session file
 */
export function writePackageFile(
  { manifest, blobs }: Pick<PackageMembers, 'manifest' | 'blobs'>,
  sessionText: string,
): Promise<Blob> {
  const json = (text: string): Blob => new Blob([text], { type: 'application/json' });
  return zipMembers([
    { name: MEMBER.manifest, blob: json(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...Object.entries(blobs).flatMap(([name, blob]) => (blob ? [{ name, blob }] : [])),
    { name: SESSION_MEMBER, blob: json(sessionText) },
  ]);
}
