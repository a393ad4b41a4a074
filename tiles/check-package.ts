import { good, type Result } from '../src/domain/result';
import type { Manifest } from '../src/package/manifest';
import { openPackage } from '../src/package/open-package';
import { openPackageFile } from '../src/package/open-package-file';
import type { PackageNote, PackageProblem } from '../src/package/package-problem';

export interface CheckedPackage {
  readonly manifest: Manifest;
  /** Features found in each layer that the program reads whole. */
  readonly found: Readonly<Partial<Record<string, number>>>;
  readonly notes: readonly PackageNote[];
  /** Layers of which the manifest promises another number of features. */
  readonly miscounted: readonly string[];
}

/** Opens a package all the way, as the app does, and counts what it holds against the manifest. */
export async function checkPackage(file: Blob): Promise<Result<CheckedPackage, PackageProblem>> {
  const members = await openPackageFile(file);
  if (!members.ok) return members;
  const opened = await openPackage(members.value);
  if (!opened.ok) return opened;
  const { manifest, parcels, care, amenities, areas, extraLayers } = opened.value;
  const own = { parcels: parcels.count, care: care.length, amenities: amenities.length, areas: areas.length };
  const extra = extraLayers.map(({ name, geoJson }) => [name, geoJson.features.length] as const);
  const found: CheckedPackage['found'] = { ...Object.fromEntries(extra), ...own };
  const leftOut = new Set<string>(
    members.value.notes.flatMap((note) => (note.name === 'layer-left-out' ? [note.layer] : [])),
  );
  const miscounted = [...manifest.layers, ...(manifest.extraLayers ?? [])]
    .filter(({ name, featureCount }) => name !== 'basemap' && !leftOut.has(name) && found[name] !== featureCount)
    .map(({ name }) => name);
  return good({ manifest, found, notes: members.value.notes, miscounted });
}
