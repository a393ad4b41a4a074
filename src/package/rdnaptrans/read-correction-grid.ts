import type { GeoTIFFImage } from 'geotiff';
import type { RdPoint } from '../../domain/rd-geometry';
import { bad, good, type Result } from '../../domain/result';
import { metresFromParameters } from '../rd-wgs84';
import type { CorrectionGrid, GridPart } from './correction-grid';
import { gridPartOf } from './grid-part';
import type { GridProblem } from './grid-problem';

/** Places near the edges of the Netherlands, with one in its middle; RD metres. */
const PLACES: readonly RdPoint[] = [
  [155_000, 463_000],
  [14_000, 371_000],
  [70_000, 445_000],
  [113_000, 566_000],
  [190_000, 308_000],
  [205_000, 610_000],
  [265_000, 471_000],
  [276_000, 580_000],
];

/** The parameters are good to 0.25 m on land: who is a metre away from them is no grid for RD, or is read with the wrong sign. */
const MOST_METRES = 1;
/** More is no grid that PROJ has. */
const MOST_IMAGES = 100;

/**
 * The gate for a correction grid: a GeoTIFF as PROJ has them (`nl_nsgi_rdtrans2018.tif`), with subgrids or without. What is not
 * understood is refused. The library that reads it is fetched here, for whoever has such a file.
 * Problems: see `GridProblem`.
 */
export async function readCorrectionGrid(file: ArrayBuffer): Promise<Result<CorrectionGrid, GridProblem>> {
  if (file.byteLength === 0) return bad({ name: 'grid-empty' });
  const parts = await partsOf(file);
  if (!parts.ok) return parts;
  const grid = parts.value.toSorted((a, b) => a.stepLatitude - b.stepLatitude);
  const apart = PLACES.map((place) => metresFromParameters(grid, place));
  const metres = Math.max(...apart.map((each) => each ?? 0));
  if (apart.includes(null)) return bad({ name: 'grid-elsewhere' });
  return metres < MOST_METRES ? good(grid) : bad({ name: 'grid-for-something-else', metres });
}

async function partsOf(file: ArrayBuffer): Promise<Result<readonly GridPart[], GridProblem>> {
  try {
    const { fromArrayBuffer } = await import('geotiff');
    const tiff = await fromArrayBuffer(file);
    const count = await tiff.getImageCount();
    if (count > MOST_IMAGES)
      return bad({ name: 'grid-not-understood', detail: `${count} afbeeldingen in één bestand` });
    const parts: GridPart[] = [];
    for (let nth = 0; nth < count; nth++) {
      const image: GeoTIFFImage = await tiff.getImage(nth);
      if (isSmallerCopy(image)) continue;
      const part = await gridPartOf(image);
      if (!part.ok) return part;
      parts.push(part.value);
    }
    return good(parts);
  } catch (error) {
    // The library throws for whatever is wrong with a file.
    return bad({ name: 'grid-unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}

const isSmallerCopy = ({ fileDirectory }: GeoTIFFImage): boolean =>
  (Number(fileDirectory.getValue('NewSubfileType') ?? 0) & 1) === 1;
