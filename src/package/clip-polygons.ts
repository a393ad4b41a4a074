import type { RdMultiPolygon, RdRing } from '../domain/rd-geometry';
import { bad, good, type Result } from '../domain/result';
import type { ClippingProblem } from './clipping-problem';
import { overlay } from './overlay';

type Clipped = Result<RdMultiPolygon, ClippingProblem>;

/**
 * The part of `geometry` inside a drawn ring, for a deelperceel. The ring may cross itself: what it winds
 * around counts. Corners are rounded to the millimetre; [] when they do not overlap.
 */
export const intersect = (geometry: RdMultiPolygon, ring: RdRing): Clipped => overlap(geometry, [[ring]]);

/** What two outlines have in common. Corners are rounded to the millimetre; [] when they do not overlap. */
export const overlap = (a: RdMultiPolygon, b: RdMultiPolygon): Clipped =>
  orProblem(overlay(a, b, (inA, inB) => inA && inB));

/** What is left of `geometry` without what the others hold. Corners are rounded to the millimetre. */
export const subtract = (geometry: RdMultiPolygon, others: readonly RdMultiPolygon[]): Clipped =>
  orProblem(overlay(geometry, others.flat(), (inGeometry, inOthers) => inGeometry && !inOthers));

/** Union of polygons that may overlap in any way. Corners are rounded to the millimetre. */
export const unionAny = (geometries: readonly RdMultiPolygon[]): Clipped =>
  orProblem(overlay(geometries.flat(), [], (inAny) => inAny));

/**
 * The outline rounded to a grid of so many steps in one unit of its coordinates, whatever these are. Rounding each corner
 * by itself makes lines that nearly meet cross; this leaves polygons that are valid there.
 */
export const roundTo = (geometry: RdMultiPolygon, steps: number): Clipped =>
  orProblem(overlay(geometry, [], (inGeometry) => inGeometry, steps));

const orProblem = (clipped: RdMultiPolygon | null): Clipped =>
  clipped === null ? bad({ name: 'clipping-failed' }) : good(clipped);
