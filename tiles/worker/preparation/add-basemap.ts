import type { Manifest } from '../../../src/package/manifest';
import { MEMBER } from '../../../src/package/manifest';
import { openPackageFile } from '../../../src/package/open-package-file';
import { packageIdOf } from '../../../src/package/package-id';
import { sha256Hex } from '../../../src/package/sha256';
import { zipMembers } from '../../../src/package/zip-members';
import type { BuiltPackage } from '../../build-package';

/**
 * A package with the basemap of an earlier one, tiles as they are: the builder cuts basemaps from features, and those are gone.
 * @throws when the package that was just built does not open: a bug
 */
export async function addBasemap(
  built: BuiltPackage,
  tiles: Blob,
  layer: Manifest['layers'][number],
): Promise<BuiltPackage> {
  const opened = await openPackageFile(built.file);
  if (!opened.ok) throw new Error(`The package that was built does not open: ${opened.problem.name}`);
  const { manifest, blobs } = opened.value;
  const member = { name: MEMBER.basemap, bytes: tiles.size, sha256: await sha256Hex(tiles) };
  const members = [...manifest.members, member];
  const whole: Manifest = {
    ...manifest,
    packageId: await packageIdOf(members),
    layers: [...manifest.layers.filter(({ name }) => name !== layer.name), layer],
    members,
  };
  const json = new Blob([`${JSON.stringify(whole, null, 2)}\n`], { type: 'application/json' });
  const file = await zipMembers([
    { name: MEMBER.manifest, blob: json },
    ...Object.entries({ ...blobs, [MEMBER.basemap]: tiles }).flatMap(([name, blob]) =>
      blob === undefined ? [] : [{ name, blob }],
    ),
  ]);
  return { file, manifest: whole };
}
