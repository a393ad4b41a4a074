import type { RdPoint } from '../../../domain/rd-geometry';
import { bad, good, type Result } from '../../../domain/result';
import { countryOf } from '../../../package/nearby-country';
import { wgs84ToRd } from '../../../package/rd-wgs84';

export type PlaceProblem = { readonly name: 'place-unreadable' } | { readonly name: 'place-abroad' };

/**
 * Reads a place as people type or paste it: RD metres (`202345,5 503210`, `202.345 503.210`) or WGS84 degrees
 * (`52,5123 6,0912`, `52.5123, 6.0912`), in either order, because the ranges of the two never meet in the Netherlands.
 * Gives RD metres.
 */
export function parsePlace(text: string): Result<RdPoint, PlaceProblem> {
  const pairs = pairsIn(text);
  if (pairs.length === 0) return bad({ name: 'place-unreadable' });
  for (const [a, b] of pairs)
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const at: RdPoint | null = isRd(first, second)
        ? [first, second]
        : isWgs84(first, second)
          ? wgs84ToRd([first, second])
          : null;
      // The ranges hold a part of Belgium and Germany too.
      if (at !== null && countryOf(at) === 'Nederland') return good(at);
    }
  return bad({ name: 'place-abroad' });
}

/** West of the land there is nothing to point at, and `202.345` would pass for two hundred metres. */
const isRd = (x: number, y: number): boolean => x >= 10_000 && x <= 300_000 && y >= 300_000 && y <= 630_000;
const isWgs84 = (longitude: number, latitude: number): boolean =>
  longitude >= 3 && longitude <= 7.5 && latitude >= 50.5 && latitude <= 53.8;

/** Both numbers, in every way that they can be read: `5.387` is a degree or five thousand metres. */
function pairsIn(text: string): readonly (readonly [number, number])[] {
  // `X: `, `52,5° N`: what is around the numbers says nothing that their size does not say.
  const bare = text.replaceAll(/[^\d.,;\s]+/g, ' ').trim();
  const [first, second, ...others] = splitInTwo(bare);
  if (first === undefined || second === undefined || others.length > 0) return [];
  return valuesOf(first).flatMap((a) => valuesOf(second).map((b) => [a, b] as const));
}

function splitInTwo(bare: string): readonly string[] {
  const parted = bare.split(/\s*[;\s]\s*|,\s+/).filter((part) => part !== '' && part !== ',');
  const [only] = parted;
  if (parted.length !== 1 || only === undefined) return parted.map((part) => part.replace(/,$/, ''));
  // No space between: the comma in the middle is the one that parts them.
  const pieces = only.split(',');
  const half = pieces.length / 2;
  return pieces.length % 2 === 0 ? [pieces.slice(0, half).join(','), pieces.slice(half).join(',')] : [only];
}

function valuesOf(typed: string): readonly number[] {
  const values: number[] = [];
  if (/^\d+([.,]\d+)?$/.test(typed)) values.push(Number(typed.replace(',', '.')));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) values.push(Number(typed.replaceAll('.', '').replace(',', '.')));
  return values;
}
