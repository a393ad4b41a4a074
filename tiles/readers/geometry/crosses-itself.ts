import Flatbush from 'flatbush';
import type { RdPoint, RdPolygon } from '../../../src/domain/rd-geometry';

interface Piece {
  readonly ring: number;
  /** Place in its ring, and how many pieces that has. */
  readonly at: number;
  readonly of: number;
  readonly a: RdPoint;
  readonly b: RdPoint;
}

/** Up to here comparing each with each is quicker than an index. */
const FEW = 24;

/**
 * Whether lines of a polygon cross, lie over each other, or a ring touches itself: what GDAL and PostGIS call invalid.
 * Rings that touch each other in a point are good.
 */
export function crossesItself(polygon: RdPolygon): boolean {
  const pieces = polygon.flatMap(piecesOf);
  return pieces.length <= FEW ? fewCross(pieces) : manyCross(pieces);
}

function piecesOf(ring: RdPolygon[number], number: number): Piece[] {
  // A corner that stands twice in a row makes no piece.
  const corners = ring.filter((point, at) => at === 0 || !same(point, ring[at - 1]));
  return corners.slice(1).map((b, at) => ({ ring: number, at, of: corners.length - 1, a: corners[at] ?? b, b }));
}

function fewCross(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => pieces.slice(at + 1).some((other) => clash(piece, other)));
}

function manyCross(pieces: readonly Piece[]): boolean {
  const index = new Flatbush(pieces.length);
  for (const piece of pieces) index.add(...box(piece));
  index.finish();
  return pieces.some((piece, at) =>
    index
      .search(...box(piece), (other) => other > at)
      .some((other) => {
        const second = pieces[other];
        return second !== undefined && clash(piece, second);
      }),
  );
}

const box = ({ a, b }: Piece): [number, number, number, number] => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

/** Whether two pieces meet in a way that no good polygon has. */
function clash(first: Piece, second: Piece): boolean {
  const [c, d] = [side(first, second.a), side(first, second.b)];
  const [a, b] = [side(second, first.a), side(second, first.b)];
  if (c * d > 0 || a * b > 0) return false;
  if (c === 0 && d === 0) return overlapAlong(first, second);
  const neighbours =
    first.ring === second.ring &&
    (second.at - first.at === 1 || first.at - second.at === first.of - 1 || second.at - first.at === first.of - 1);
  if (neighbours) return false;
  // They meet in a point: bad within one ring, between two rings only when they pass through each other.
  return first.ring === second.ring || (c * d < 0 && a * b < 0);
}

/** On one line: good when they share no more than an end. */
function overlapAlong(first: Piece, second: Piece): boolean {
  const axis = Math.abs(first.b[0] - first.a[0]) >= Math.abs(first.b[1] - first.a[1]) ? 0 : 1;
  const [low, high] = [Math.min(first.a[axis], first.b[axis]), Math.max(first.a[axis], first.b[axis])];
  const [from, to] = [Math.min(second.a[axis], second.b[axis]), Math.max(second.a[axis], second.b[axis])];
  return Math.min(high, to) > Math.max(low, from);
}

/** Above 0 left of the piece, below right, 0 on its line. */
const side = ({ a, b }: Piece, [x, y]: RdPoint): number => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);

const same = (a: RdPoint, b: RdPoint | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1];
