import { touch } from '../../domain/geometry/touch';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { rdToWgs84 } from '../../package/rd-wgs84';

/** A tile of WebMercatorQuad: column from the west, row from the north. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Of the earth at the equator, m, as EPSG:3857 has it. */
const ROUND_M = 2 * Math.PI * 6_378_137;

/**
 * The tiles that meet an outline, or come nearer to it than the margin: from far to near, and per zoom in rows from the north.
 * @param outline RD metres
 * @param marginM metres on the ground
 */
export function tilesOver(
  outline: RdMultiPolygon,
  { min, max }: { readonly min: number; readonly max: number },
  marginM: number,
): readonly TilePlace[] {
  const [first] = outline[0]?.[0] ?? [];
  if (first === undefined) return [];
  // Within one municipality the scale of the projection hardly differs.
  const margin = marginM / Math.cos((rdToWgs84(first)[1] * Math.PI) / 180);
  const flat = outline.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => toMercator(rdToWgs84([x, y])))));
  const tiles: TilePlace[] = [];
  // What touches a tile touches the larger tile that it is a quarter of.
  let level: readonly TilePlace[] = [{ z: 0, x: 0, y: 0 }];
  for (let z = 0; z <= max; z++) {
    if (z > 0) level = level.flatMap(quarters).filter((tile) => touch(square(tile, margin), flat));
    if (z >= min) tiles.push(...[...level].sort((a, b) => a.y - b.y || a.x - b.x));
  }
  return tiles;
}

const quarters = ({ z, x, y }: TilePlace): readonly TilePlace[] =>
  [0, 1, 2, 3].map((at) => ({ z: z + 1, x: 2 * x + (at % 2), y: 2 * y + Math.floor(at / 2) }));

/** EPSG:3857, metres. `touch` only wants a plane. */
function toMercator([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude / 360) * ROUND_M, (Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * ROUND_M];
}

function square({ z, x, y }: TilePlace, margin: number): RdMultiPolygon {
  const side = ROUND_M / 2 ** z;
  const [west, north] = [x * side - ROUND_M / 2 - margin, ROUND_M / 2 - y * side + margin];
  const [east, south] = [west + side + 2 * margin, north - side - 2 * margin];
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}
