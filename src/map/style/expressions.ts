import type { ExpressionSpecification } from 'maplibre-gl';

type Output = string | number | ExpressionSpecification;

/** `match` on one property from a table. The cast is here once: TypeScript cannot type a spread `match`. */
export const matchProperty = (
  property: string,
  table: Readonly<Record<string, Output>>,
  fallback: Output,
): ExpressionSpecification =>
  ['match', ['get', property], ...Object.entries(table).flat(), fallback] as unknown as ExpressionSpecification;

/** Smooth growth over zoom: pairs of zoom and value. `base` 2 doubles per zoom step, like the ground does. */
export const overZoom = (base: number, ...stops: readonly (readonly [zoom: number, value: Output])[]) =>
  ['interpolate', ['exponential', base], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;

/** A boolean of the feature-state; false when never set. */
export const stateIs = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
