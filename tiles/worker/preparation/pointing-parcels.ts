import type { RdMultiPolygon } from '../../../src/domain/rd-geometry';
import type { ParcelFeature } from '../../../src/package/layers';
import { SourceFailure } from '../../../src/package/source/file-problem';
import { readParcels } from '../../readers/read-parcels';
import type { BasePackage } from './base-package';
import type { HeldFile } from './held-file';

/** A large gemeente has some 60,000; more than this a map in a dialog is too slow for. */
const MOST_PARCELS = 80_000;

interface Sources {
  readonly files: readonly HeldFile[];
  readonly fetched: readonly ParcelFeature[] | undefined;
  readonly base: Pick<BasePackage, 'parcels'> | null;
}

/**
 * Outlines of parcels, RD metres: of the first file that gives them, which is read for it once more, else those that were fetched,
 * else those of the package that is brought up to date. A file that cannot be read to its end gives what came before.
 */
export async function pointingParcels({ files, fetched, base }: Sources): Promise<readonly RdMultiPolygon[]> {
  const held = files
    .flatMap((file) => file.layers)
    .find(({ role, reading }) => role === 'parcels' && reading.name === 'read');
  if (held?.survey) {
    const read = readParcels(held.layer, held.survey, held.chosen);
    if (read.ok) return taken(read.value.parcels);
  }
  return taken(fetched ?? base?.parcels() ?? []);
}

async function taken(
  parcels: AsyncIterable<Pick<ParcelFeature, 'geometry'>> | Iterable<Pick<ParcelFeature, 'geometry'>>,
): Promise<readonly RdMultiPolygon[]> {
  const outlines: RdMultiPolygon[] = [];
  try {
    for await (const { geometry } of parcels) {
      outlines.push(geometry);
      if (outlines.length >= MOST_PARCELS) break;
    }
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
  }
  return outlines;
}
