import type { Manifest } from '../package/manifest';
import { formatBytes, formatDate } from '../ui/kit/format';
import { wiringTexts } from '../ui/texts/wiring';

/** A package of this device as the lists show it. */
export interface ListedPackage {
  readonly packageId: string;
  readonly label: string;
  readonly bytes: number;
}

type Listed = Pick<Manifest, 'packageId' | 'municipalityName' | 'fictional' | 'builtOn' | 'layers' | 'members'>;

/**
 * Packages with a label each that no other has: name, day and parcels; where that is not enough the size as well, and a number
 * where even that is the same.
 */
export function listedPackages(manifests: readonly Listed[]): readonly ListedPackage[] {
  const sized = manifests.map(({ packageId, municipalityName, fictional, builtOn, layers, members }) => ({
    packageId,
    label: wiringTexts.packageLabel(
      municipalityName,
      fictional,
      formatDate(builtOn),
      layers.find(({ name }) => name === 'parcels')?.featureCount ?? null,
    ),
    bytes: members.reduce((sum, { bytes }) => sum + bytes, 0),
  }));
  const withSize = sized.map((each) =>
    isShared(sized, each.label) ? { ...each, label: `${each.label}, ${formatBytes(each.bytes)}` } : each,
  );
  return withSize.map((each, at) => {
    if (!isShared(withSize, each.label)) return each;
    const number = withSize.slice(0, at + 1).filter(({ label }) => label === each.label).length;
    return { ...each, label: `${each.label} (${number})` };
  });
}

const isShared = (all: readonly { readonly label: string }[], label: string): boolean =>
  all.filter((each) => each.label === label).length > 1;
