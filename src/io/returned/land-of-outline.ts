import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { boundsMeet, multiPolygonBounds } from '../../domain/geometry/bounds';
import type { PlotParcel } from '../../domain/plot';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { bad, good, type Result } from '../../domain/result';
import { overlap, unionAny } from '../../package/clip-polygons';
import type { OpenPackage } from '../../package/open-package';
import { snapshotParcel } from '../../package/snapshot-parcel';

/** A sliver along a boundary is a line drawn by hand, not land that anyone means. */
const SLIVER_M2 = 1;
/** Land of an outline on no parcel that is known, as a share of it: more is another place than ours. */
const MOST_BESIDE = 0.02;

type Gemeente = Pick<OpenPackage, 'parcels' | 'manifest' | 'neighbourhoodAt'>;

/**
 * The parcels that an outline means: those of the package, or without one those that the plot holds; whole where the outline
 * covers them, and the part of them that lies in it where it does not.
 *
 * @param own what the plot holds now; [] for a new one
 * @returns otherwise a Dutch sentence that says why it cannot be
 */
export function landOfOutline(
  outline: RdMultiPolygon,
  own: readonly PlotParcel[],
  gemeente: Gemeente | null,
): Result<readonly PlotParcel[], string> {
  const sound = unionAny([outline]);
  if (!sound.ok) return bad('De omtrek kruist zichzelf en is niet te ontwarren: teken hem opnieuw.');
  const bounds = multiPolygonBounds(sound.value);
  const candidates: readonly Candidate[] = gemeente
    ? gemeente.parcels.near(bounds).map((index) => ({
        geometry: gemeente.parcels.geometry(index),
        take: (part) => snapshotParcel(gemeente, index, part),
      }))
    : own.filter(({ geometry }) => boundsMeet(multiPolygonBounds(geometry), bounds)).map(ownCandidate);
  const land: PlotParcel[] = [];
  let coveredM2 = 0;
  for (const { geometry, take } of candidates) {
    const common = overlap(geometry, sound.value);
    if (!common.ok) continue;
    const commonM2 = multiPolygonAreaM2(common.value);
    coveredM2 += commonM2;
    if (commonM2 < SLIVER_M2) continue;
    land.push(take(multiPolygonAreaM2(geometry) - commonM2 < SLIVER_M2 ? undefined : common.value));
  }
  const areaM2 = multiPolygonAreaM2(sound.value);
  if (land.length > 0 && areaM2 - coveredM2 <= Math.max(SLIVER_M2, areaM2 * MOST_BESIDE)) return good(land);
  return bad(gemeente ? BESIDE : own.length > 0 ? NO_PACKAGE : NEW_WITHOUT_PACKAGE);
}

interface Candidate {
  readonly geometry: RdMultiPolygon;
  /** The whole of it, or the part. */
  readonly take: (part: RdMultiPolygon | undefined) => PlotParcel;
}

const ownCandidate = (parcel: PlotParcel): Candidate => ({
  geometry: parcel.geometry,
  take: (part) =>
    part === undefined ? parcel : { ...parcel, geometry: part, drawnAreaM2: multiPolygonAreaM2(part), part: true },
});

const BESIDE =
  'De omtrek ligt deels buiten de percelen van het gemeentepakket: pas hem aan, of wijs de percelen aan op de kaart.';
const NO_PACKAGE =
  'De omtrek ligt buiten de percelen van deze plot: open het gemeentepakket van deze sessie, en kies het bestand opnieuw.';
const NEW_WITHOUT_PACKAGE =
  'Bij deze omtrek horen nog geen percelen: open het gemeentepakket van deze sessie, en kies het bestand opnieuw; of wijs ze later aan op de kaart.';
