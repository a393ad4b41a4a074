import type { Position } from 'geojson';
import type { RdPoint } from '../../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../../src/domain/result';
import { countryOf } from '../../../src/package/nearby-country';
import { wgs84ToRd } from '../../../src/package/rd-wgs84';
import type { FileProblem } from '../../../src/package/source/file-problem';
import type { FoundCrs } from '../../../src/package/source/read-report';

type Crs = FoundCrs['crs'];

interface System {
  readonly crs: Crs;
  readonly swapped: boolean;
  holds(x: number, y: number): boolean;
}

/** RD where it is used on land; degrees round the Netherlands and its neighbours. No pair fits two of these. */
const isRd = (x: number, y: number) => x >= 0 && x <= 300_000 && y >= 300_000 && y <= 630_000;
const isDegrees = (longitude: number, latitude: number) =>
  longitude > -2 && longitude < 16 && latitude > 47 && latitude < 56;
const SYSTEMS: readonly System[] = [
  { crs: 'EPSG:28992', swapped: false, holds: isRd },
  { crs: 'OGC:CRS84', swapped: false, holds: isDegrees },
  { crs: 'EPSG:28992', swapped: true, holds: (x, y) => isRd(y, x) },
  { crs: 'OGC:CRS84', swapped: true, holds: (x, y) => isDegrees(y, x) },
];

/** What files call these systems: RD alone or with NAP heights, and degrees that differ less than a metre. */
const RD_NAMES = /(^|\D)(28992|7415)$|amersfoort.*rd.*new|rijksdriehoek|rd_new/i;
const DEGREE_NAMES = /crs:?84h?$|(^|\D)(4326|4258|4979|4937|9067|9755)$|^wgs ?84|wgs_1984|etrs89$/i;
/** Belgian Lambert: 31370 (1972), 31300 (older), 3812 (2008), 6190 and 8370 (with heights). */
const BELGIAN_NAMES = /(^|\D)(31370|31300|3812|6190|8370)$|lambert.*(72|2008)/i;

/**
 * The coordinate system of a layer, by what it says and by the values of its coordinates; where these differ the values are
 * right, since a wrong label is common and a wrong value is not.
 * Problems: `file-crs-unsupported`, `file-crs-unknown`, `file-abroad`.
 * @param declared as the layer names it, or null
 * @param format whether the format allows no other
 * @param positions of the first features; not empty
 */
export function findCrs(
  declared: string | null,
  format: boolean,
  positions: readonly Position[],
): Result<FoundCrs, FileProblem> {
  const said = declaredCrs(declared);
  if (declared !== null && BELGIAN_NAMES.test(declared.trim())) return bad({ name: 'file-abroad', country: 'België' });
  const system = SYSTEMS.map((one) => ({ one, count: held(one, positions) })).reduce((a, b) =>
    b.count > a.count ? b : a,
  );
  if (system.count * 2 <= positions.length) return elsewhere(declared, said, positions);
  if (said === null && declared !== null) return bad({ name: 'file-crs-unsupported', crs: declared });
  const { crs, swapped } = system.one;
  const country = countryOfMost(positions, system.one);
  if (country !== 'Nederland') return bad({ name: 'file-abroad', country });
  const contradicts = said !== null && said !== crs ? declared : null;
  const known = said === null || contradicts !== null ? 'values' : format ? 'format' : 'declared';
  return good({ crs, known, contradicts, swapped });
}

/** A name of a system as one of ours; null for none or another. */
function declaredCrs(declared: string | null): Crs | null {
  if (declared === null) return null;
  if (RD_NAMES.test(declared.trim())) return 'EPSG:28992';
  return DEGREE_NAMES.test(declared.trim()) ? 'OGC:CRS84' : null;
}

const held = (system: System, positions: readonly Position[]): number =>
  positions.filter(([x = Number.NaN, y = Number.NaN]) => system.holds(x, y)).length;

/** Coordinates that are neither RD nor degrees of these parts. */
function elsewhere(
  declared: string | null,
  said: Crs | null,
  positions: readonly Position[],
): Result<never, FileProblem> {
  if (declared !== null && said === null) return bad({ name: 'file-crs-unsupported', crs: declared });
  const most = (holds: (x: number, y: number) => boolean) =>
    positions.filter(([x = Number.NaN, y = Number.NaN]) => holds(x, y)).length * 2 > positions.length;
  // Belgian Lambert 72 lies beside RD: the same x, and y that RD has nowhere on land.
  if (most((x, y) => x > 10_000 && x < 310_000 && y > 15_000 && y < 260_000))
    return bad({ name: 'file-abroad', country: 'België' });
  if (most((x, y) => x > 500_000 && x < 810_000 && y > 515_000 && y < 760_000))
    return bad({ name: 'file-abroad', country: 'België' });
  if (most((x, y) => x > 300_000 && x < 900_000 && y > 6_500_000 && y < 7_200_000))
    return bad({ name: 'file-crs-unsupported', crs: 'EPSG:3857' });
  if (most((x, y) => x > 200_000 && x < 900_000 && y > 5_400_000 && y < 6_000_000))
    return bad({ name: 'file-crs-unsupported', crs: 'UTM' });
  if (said !== null || most((x, y) => Math.abs(x) <= 180 && Math.abs(y) <= 90))
    return bad({ name: 'file-abroad', country: null });
  return bad({ name: 'file-crs-unknown' });
}

function countryOfMost(positions: readonly Position[], system: System): ReturnType<typeof countryOf> {
  const place = placerFor(system);
  const counts = new Map<ReturnType<typeof countryOf>, number>();
  for (const position of positions) {
    const at = place(position);
    const country = at === null ? null : countryOf(at);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Turns a position of the file into RD metres; null outside where RD is used. */
export type Placer = (position: Position) => RdPoint | null;

/** RD stays bit for bit as it is. What degrees become is not rounded: a millimetre is too coarse for the area of the smallest parcels. */
export function placerFor({ crs, swapped }: Pick<FoundCrs, 'crs' | 'swapped'>): Placer {
  return (position) => {
    const [a = Number.NaN, b = Number.NaN] = position;
    const [x, y] = swapped ? [b, a] : [a, b];
    const point: RdPoint = crs === 'EPSG:28992' ? [x, y] : isDegrees(x, y) ? wgs84ToRd([x, y]) : [Number.NaN, 0];
    return isRd(...point) ? point : null;
  };
}
