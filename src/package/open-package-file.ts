import { unzipRaw, type ZipEntry } from 'unzipit';
import { bad, good, type Result } from '../domain/result';
import { readAmenities, readAreas, readCare } from './layer-geojson';
import { isExtraMember, type Manifest, type ManifestMember, MEMBER, type MemberName, SESSION_MEMBER } from './manifest';
import { packageIdOf } from './package-id';
import type { PackageFile, PackageMembers } from './package-members';
import type { LeftOutCause, PackageNote, PackageProblem } from './package-problem';
import { readManifest } from './read-manifest';
import { sha256Hex } from './sha256';

/** Largest zip that is taken in, bytes. The largest municipality has about 350,000 parcels: some 250 MB. */
export const MAX_PACKAGE_BYTES = 1024 ** 3;
/** Largest sum of the members once unpacked, bytes; a zip that says more is a mistake or a bomb. */
const MAX_UNPACKED_BYTES = 2 * 1024 ** 3;

/** Members that a package without is still of use: their layers are left out, with a note. */
const OPTIONAL: Readonly<Partial<Record<MemberName, Extract<PackageNote, { name: 'layer-left-out' }>['layer']>>> = {
  [MEMBER.care]: 'care',
  [MEMBER.amenities]: 'amenities',
  [MEMBER.areas]: 'areas',
  [MEMBER.basemap]: 'basemap',
  [MEMBER.start]: 'start',
};

/**
 * The gate for a package file: takes the zip apart and checks every member against the manifest's size and
 * SHA-256, and the small layers for sense. Parcels must be whole; without another layer the package still
 * opens, with a note. A session that lies beside the package comes along unread. Imported only when someone brings a file: the zip reader stays out of the first load.
 */
export async function openPackageFile(zip: Blob): Promise<Result<PackageFile, PackageProblem>> {
  if (zip.size === 0) return bad({ name: 'package-empty' });
  if (zip.size > MAX_PACKAGE_BYTES)
    return bad({ name: 'package-too-large', bytes: zip.size, limit: MAX_PACKAGE_BYTES });
  const entries = await listEntries(zip);
  if (!entries.ok) return entries;
  const unpacked = [...entries.value.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MAX_UNPACKED_BYTES)
    return bad({ name: 'package-too-large', bytes: unpacked, limit: MAX_UNPACKED_BYTES });

  const manifestEntry = entries.value.get(MEMBER.manifest);
  if (manifestEntry === undefined) return bad({ name: 'package-manifest-missing' });
  const manifestBlob = await extract(manifestEntry);
  if (manifestBlob === null) return bad({ name: 'package-member-damaged', member: MEMBER.manifest });
  const manifest = readManifest(await manifestBlob.text());
  if (!manifest.ok) return manifest;
  // Packages are kept by their id: one that goes by another's must not come in beside it.
  if (manifest.value.packageId !== (await packageIdOf(manifest.value.members)))
    return bad({ name: 'package-manifest-invalid', detail: 'packageId' });
  const members = await collectMembers(manifest.value, entries.value);
  if (!members.ok) return members;
  const session = entries.value.get(SESSION_MEMBER);
  return good({ ...members.value, session: session === undefined ? null : await extract(session) });
}

type Entries = ReadonlyMap<string, ZipEntry>;

async function listEntries(zip: Blob): Promise<Result<Entries, PackageProblem>> {
  const files = new Map<string, ZipEntry>();
  try {
    for (const entry of (await unzipRaw(zip)).entries) {
      if (entry.isDirectory) continue;
      if (entry.encrypted) return bad({ name: 'package-encrypted' });
      if (!files.has(entry.name)) files.set(entry.name, entry);
    }
  } catch (error) {
    // unzipit throws plain Errors for everything that is not a zip or a cut-off one.
    if (error instanceof TypeError) throw error;
    return bad({ name: 'package-not-zip' });
  }
  return good(files);
}

async function collectMembers(manifest: Manifest, entries: Entries): Promise<Result<PackageMembers, PackageProblem>> {
  const blobs: Partial<Record<MemberName, Blob>> = {};
  const notes: PackageNote[] = [];
  for (const required of [MEMBER.parcels, MEMBER.parcelTiles])
    if (!manifest.members.some((member) => member.name === required))
      return bad({ name: 'package-member-missing', member: required });
  for (const member of manifest.members) {
    const checked = await checkedMember(member, entries.get(member.name));
    if (checked instanceof Blob) {
      blobs[member.name] = checked;
      if (member.name === MEMBER.basemapStyle) notes.push(...(await styleNotes(checked)));
      continue;
    }
    if (member.name === MEMBER.basemapStyle) {
      notes.push({ name: 'style-left-out', member: member.name, cause: checked });
      continue;
    }
    const layer = isExtraMember(member.name) ? 'extra' : OPTIONAL[member.name];
    if (layer !== undefined) notes.push({ name: 'layer-left-out', layer, member: member.name, cause: checked });
    else if (checked === 'missing') return bad({ name: 'package-member-missing', member: member.name });
    else return bad({ name: 'package-member-damaged', member: member.name });
  }
  return good({ manifest, blobs, notes });
}

/** The member's bytes when they are the promised ones and hold what they should, else what is the matter. */
async function checkedMember(member: ManifestMember, entry: ZipEntry | undefined): Promise<Blob | LeftOutCause> {
  if (entry === undefined) return 'missing';
  const blob = await extract(entry);
  if (blob === null || blob.size !== member.bytes || (await sha256Hex(blob)) !== member.sha256) return 'damaged';
  const readable = await isReadable(member.name, blob);
  return readable ? blob : 'unreadable';
}

async function isReadable(name: MemberName, blob: Blob): Promise<boolean> {
  if (isExtraMember(name)) {
    const { readExtraLayer } = await import('./read-extra-layer');
    return readExtraLayer(await blob.text()).ok;
  }
  switch (name) {
    case MEMBER.care:
      return readCare(await blob.text()).ok;
    case MEMBER.amenities:
      return readAmenities(await blob.text()).ok;
    case MEMBER.areas:
      return readAreas(await blob.text()).ok;
    case MEMBER.basemapStyle:
      return (await readStyle(blob)).ok;
    default:
      return true;
  }
}

async function readStyle(blob: Blob) {
  const { readBasemapStyle } = await import('./basemap-style/read-basemap-style');
  return readBasemapStyle(await blob.text());
}

async function styleNotes(blob: Blob): Promise<readonly PackageNote[]> {
  const read = await readStyle(blob);
  return read.ok && read.value.dropped > 0 ? [{ name: 'style-layers-dropped', count: read.value.dropped }] : [];
}

/**
 * Unpacks one entry, by the browser's own inflater; null when its bytes are broken, or more or fewer than it says
 * (so that a zip bomb stops at the size that was checked). Stored entries are cut out of the zip without copying.
 */
async function extract(entry: ZipEntry): Promise<Blob | null> {
  try {
    return await entry.blob();
  } catch (error) {
    // A broken stream shows as any of the reader's or the platform's errors; all mean that the bytes are not good.
    console.warn(`${entry.name} could not be unpacked`, error);
    return null;
  }
}
