import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ParcelFeature } from '../../src/package/layers';
import type { MemberName } from '../../src/package/manifest';
import { type ZipMember, zipMembers } from '../../src/package/zip-members';
import { buildPackage } from '../../tiles/build-package';
import { testLayers } from '../../tiles/testing/test-layers';

/** A file that was made up for a test. */
interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A whole package of the small municipality Teststad, without a starting session: no target, no partners. */
export const emptyPackage = (): Promise<MadeFile> => packageWith((parcels) => parcels);

/** The same municipality, its parcels changed since. */
export async function packageWith(
  change: (parcels: readonly ParcelFeature[]) => readonly ParcelFeature[],
): Promise<MadeFile> {
  const layers = testLayers();
  const parcels = change([...layers.parcels]);
  const built = await buildPackage({ ...layers, parcels, startSession: null }, { builtOn: '2026-01-01' });
  if (!built.ok) throw new Error(`Teststad cannot be built: ${built.problem.name}`);
  return zipFile('teststad.zip', built.value.file);
}

/** The same, with one member gone or with its last byte turned over. */
export async function brokenPackage(member: MemberName, how: 'missing' | 'damaged'): Promise<MadeFile> {
  const members = await unzip(await emptyPackage());
  const broken = members.flatMap(({ name, bytes }): ZipMember[] => {
    if (name !== member) return [{ name, blob: new Blob([bytes]) }];
    if (how === 'missing') return [];
    const last = bytes.length - 1;
    return [{ name, blob: new Blob([bytes.with(last, (bytes.at(last) ?? 0) ^ 0xff)]) }];
  });
  return zipFile(`${how}.zip`, await zipMembers(broken));
}

/** A zip of something else. */
export async function otherZip(): Promise<MadeFile> {
  return zipFile('foto.zip', await zipMembers([{ name: 'leesmij.txt', blob: new Blob(['geen gemeentepakket']) }]));
}

async function unzip(file: MadeFile): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]> {
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(file.buffer)])), { useWebWorkers: false });
  const members = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const blob = await entry.getData(new BlobWriter());
    members.push({ name: entry.filename, bytes: new Uint8Array(await blob.arrayBuffer()) });
  }
  return members;
}

const zipFile = async (name: string, file: Blob): Promise<MadeFile> => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(await file.arrayBuffer()),
});
