import { describe, expect, it } from 'vitest';
import { HOUSING_TYPES } from '../domain/code-lists';
import { NO_PROGRAMME_MARK, TYPE_MARKS } from './palette';
import { TYPE_PATTERNS } from './patterns';

type Rgb = readonly [number, number, number];
const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrastWithWhite = (hex: string) => 1.05 / (luminance(linear(hex)) + 0.05);

/** Machado, Oliveira & Fernandes 2009, severity 1.0, on linear RGB. */
const SIGHT: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const seen = (hex: string, matrix: readonly Rgb[]): Rgb => {
  const [r, g, b] = linear(hex);
  const row = (at: number) => {
    const [x, y, z] = matrix[at] ?? [0, 0, 0];
    return Math.min(1, Math.max(0, x * r + y * g + z * b));
  };
  return lab([row(0), row(1), row(2)]);
};

describe('housing type marks', () => {
  it('can carry white text and stand as text on white (WCAG 1.4.3)', () => {
    for (const mark of [...Object.values(TYPE_MARKS), NO_PROGRAMME_MARK]) {
      expect(contrastWithWhite(mark.color), mark.letter).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.keys(SIGHT))('keeps the three target types apart for %s sight', (sight) => {
    const colors = (['zorggeschikt', 'geclusterd', 'nultreden'] as const).map((type) => TYPE_MARKS[type].color);
    for (const [at, one] of colors.entries()) {
      for (const other of colors.slice(at + 1)) {
        const [a, b] = [seen(one, SIGHT[sight] ?? []), seen(other, SIGHT[sight] ?? [])];
        // ΔE*ab of 20: no one takes these for the same, side by side or not.
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${one} ${other}`).toBeGreaterThan(20);
      }
    }
  });

  it('differs in letter, shape and pattern as well', () => {
    for (const of of ['letter', 'shape', 'glyph'] as const) {
      expect(new Set(HOUSING_TYPES.map((type) => TYPE_MARKS[type][of])).size).toBe(HOUSING_TYPES.length);
    }
    const looks = HOUSING_TYPES.map((type) => JSON.stringify([TYPE_PATTERNS[type].path, TYPE_PATTERNS[type].paint]));
    expect(new Set(looks).size).toBe(HOUSING_TYPES.length);
  });
});
