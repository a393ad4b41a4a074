import { checkPackage } from './check-package';
import { filesAt } from './cli-files';
import { Stop } from './cli-stop';
import { problemText } from './cli-texts';

/** Verifies a package on disk. Throws `Stop` when it is not good. @returns the summary for stdout */
export async function checkPackageAt(path: string): Promise<object> {
  const [file] = (await filesAt(path)) ?? [];
  if (file === undefined) throw new Stop(1, `${path} is er niet of is niet te openen.`);
  const checked = await checkPackage(file.blob);
  if (!checked.ok) throw new Stop(1, problemText(checked.problem));
  const { manifest, found, notes, miscounted } = checked.value;
  const [wrong] = miscounted;
  if (wrong !== undefined) throw new Stop(1, `Laag ${wrong} heeft een ander aantal objecten dan het manifest zegt.`);
  const counts = (read: number, written: number, crs: string) => ({ read, written, repaired: 0, refused: 0, crs });
  return {
    name: manifest.municipalityName,
    code: manifest.municipalityCode,
    packageId: manifest.packageId,
    builtOn: manifest.builtOn,
    rdnaptrans: manifest.rdnaptrans ?? 'parameters',
    layers: Object.fromEntries([
      ...manifest.layers.map(({ name, featureCount, crs }) => [
        name,
        counts(found[name] ?? featureCount, featureCount, crs),
      ]),
      ...(manifest.extraLayers ?? []).map(({ name, featureCount }) => [
        name,
        counts(found[name] ?? featureCount, featureCount, 'OGC:CRS84'),
      ]),
    ]),
    missing: manifest.missingLayers ?? [],
    notes,
    bytes: file.blob.size,
  };
}
