import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vectorTileLayers } from './vector-tile-layers';

const text = (value: string): number[] => [...new TextEncoder().encode(value)];
const field = (number: number, bytes: readonly number[]): number[] => [number * 8 + 2, bytes.length, ...bytes];
const layer = (name: string): number[] => [15 * 8, 2, ...field(1, text(name)), ...field(3, text('naam'))];
const TILE = Uint8Array.from([...field(3, layer('water')), ...field(3, layer('wegdeel'))]);

it('names the layers of a tile', () => {
  expect(vectorTileLayers(TILE)).toEqual(['water', 'wegdeel']);
  expect(vectorTileLayers(new Uint8Array())).toEqual([]);
});

it('takes no part of a tile for a tile', () => {
  const whole = field(3, layer('water')).length;
  for (let length = 1; length < TILE.length; length++)
    expect(vectorTileLayers(TILE.subarray(0, length))).toEqual(length === whole ? ['water'] : null);
});

it('takes nothing else for a tile, whatever it is', () => {
  for (const page of ['<!doctype html><p>onderhoud', '{"title":"Not Found"}', 'onderhoud'])
    expect(vectorTileLayers(new TextEncoder().encode(page))).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const names = vectorTileLayers(bytes);
      expect(names === null || Array.isArray(names)).toBe(true);
    }),
  );
});
