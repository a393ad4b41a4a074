import type { RdMultiPolygon, RdPoint, RdPolygon, RdRing } from '../../domain/rd-geometry';

/** No RD coordinate, and none of its neighbours, is this large; larger numbers only upset arithmetic. */
const MAX_COORDINATE_M = 10_000_000;

/**
 * A geometry in RD metres from outside, numbers untouched; null when it is none: a point that is no pair of
 * numbers, a ring of fewer than four points or that does not close, a polygon without a ring.
 */
export function readGeometry(raw: unknown): RdMultiPolygon | null {
  return isListOf(raw, isPolygon) ? raw : null;
}

const isPolygon = (raw: unknown): raw is RdPolygon => isListOf(raw, isRing) && raw.length > 0;

function isRing(raw: unknown): raw is RdRing {
  if (!isListOf(raw, isPoint) || raw.length < 4) return false;
  const first = raw[0];
  const last = raw[raw.length - 1];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

const isPoint = (raw: unknown): raw is RdPoint =>
  Array.isArray(raw) && raw.length === 2 && isCoordinate(raw[0]) && isCoordinate(raw[1]);

const isCoordinate = (raw: unknown): boolean => typeof raw === 'number' && Math.abs(raw) <= MAX_COORDINATE_M;

function isListOf<Item>(raw: unknown, isItem: (item: unknown) => item is Item): raw is readonly Item[] {
  if (!Array.isArray(raw)) return false;
  // Not `every`: that passes over the holes that a list from storage can have.
  for (const item of raw) if (!isItem(item)) return false;
  return true;
}
