import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brtStyle } from '../../../fixtures/services/tiles/brt-style';
import type { BasemapStyleLayer } from './basemap-style';
import { basemapStyleText, cleanBasemapStyle, STYLE_LIMITS } from './clean-basemap-style';
import { genericStyle } from './generic-style';
import { quietColour } from './quiet-colour';
import { readBasemapStyle } from './read-basemap-style';

const FILL = { id: 'x', type: 'fill', source: 's', 'source-layer': 'a', paint: { 'fill-color': '#ff0000' } };
const LINE = { ...FILL, type: 'line', paint: { 'line-color': '#ff0000' } };
const LABEL = { ...FILL, type: 'symbol', paint: {}, layout: { 'text-field': ['get', 'naam'] } };
const styleOf = (...layers: readonly unknown[]) => ({ version: 8, sources: {}, layers });

function clean(...layers: readonly unknown[]) {
  const cleaned = cleanBasemapStyle(styleOf(...layers));
  if (!cleaned.ok) throw new Error(cleaned.problem);
  return cleaned.value;
}
function read(...layers: readonly unknown[]): readonly BasemapStyleLayer[] {
  const style = readBasemapStyle(JSON.stringify(styleOf(...layers)));
  if (!style.ok) throw new Error(style.problem);
  return style.value.style.layers;
}
const errorsOf = (layers: readonly unknown[]) =>
  validateStyleMin({
    version: 8,
    sources: { basemap: { type: 'vector', url: 'pmtiles://x' } },
    layers,
  } as unknown as StyleSpecification);
const nested = (depth: number): unknown => {
  let value: unknown = ['get', 'a'];
  for (let at = 0; at < depth; at++) value = ['!', value];
  return value;
};

describe('the style of the service', () => {
  it('is taken over without anything from outside, and cleaning it again changes nothing', () => {
    const cleaned = cleanBasemapStyle(brtStyle('http://localhost:4688'));
    if (!cleaned.ok) throw new Error(cleaned.problem);
    expect(cleaned.value.dropped).toBe(0);
    const text = basemapStyleText(cleaned.value);
    expect(text).not.toMatch(/:\/\/|sprite|glyphs|text-font|icon-|pattern/);
    const again = cleanBasemapStyle(JSON.parse(text));
    expect(again.ok && basemapStyleText(again.value)).toBe(text);
    const drawn = readBasemapStyle(text);
    if (!drawn.ok) throw new Error(drawn.problem);
    expect(drawn.value.dropped).toBe(0);
    expect(errorsOf(drawn.value.style.layers)).toEqual([]);
    const kinds = drawn.value.style.layers.map(({ type }) => type);
    for (const kind of ['fill', 'line', 'symbol'] as const) expect(kinds).toContain(kind);
  });

  it('goes on being drawn where the tiles that were packed are enlarged', () => {
    const [far, near] = read({ ...LINE, maxzoom: 12 }, { ...LINE, maxzoom: 16 });
    expect(far?.maxzoom).toBe(12);
    expect(near?.maxzoom).toBeUndefined();
  });

  it('becomes quiet: every outcome, and nothing that only looks like a colour', () => {
    const [layer] = read({
      ...FILL,
      filter: ['==', ['get', 'red'], 'blue'],
      paint: {
        'fill-color': ['match', ['get', 'gold'], 'red', '#ff0000', ['tan', 'navy'], ['rgba', 0, 0, 128, 0.5], 'black'],
        'fill-opacity': {
          stops: [
            [13, 0.4],
            [15, 1],
          ],
        },
      },
    });
    expect(layer?.filter).toEqual(['==', ['get', 'red'], 'blue']);
    const color = JSON.stringify(layer?.paint);
    expect(color).toContain('["get","gold"],"red",');
    expect(color).not.toMatch(/#ff0000|"black"/);
    // Half seen through, as it was.
    expect(color).toMatch(/\["tan","navy"\],"rgba\(\d+,\d+,\d+,0\.5/);
    const [told] = read({ ...FILL, paint: { 'fill-color': ['to-color', ['get', 'kleur']] } });
    expect(told?.paint).toEqual({ 'fill-color': 'rgba(219,218,215,1)' });
  });
});

describe('quiet colours', () => {
  const channels = (color: string) => (/\((.*)\)/.exec(color)?.[1] ?? '').split(',').map(Number);
  const one = fc.double({ min: 0, max: 1, noNaN: true });

  it('are light and nearly grey, keep their transparency, and white stays white', () => {
    expect(quietColour({ r: 1, g: 1, b: 1, alpha: 1 }, 'fill')).toBe('rgba(255,255,255,1)');
    fc.assert(
      fc.property(one, one, one, one, (r, g, b, alpha) => {
        for (const use of ['fill', 'line'] as const) {
          const [red = 0, green = 0, blue = 0, seen] = channels(quietColour({ r, g, b, alpha }, use));
          expect(Math.min(red, green, blue)).toBeGreaterThan(110);
          expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(130);
          expect(seen).toBeCloseTo(alpha, 2);
        }
      }),
    );
  });

  it('stay in the order of light and dark', () => {
    const grey = (value: number) => channels(quietColour({ r: value, g: value, b: value, alpha: 1 }, 'fill'))[0] ?? 0;
    fc.assert(fc.property(one, one, (a, b) => Math.sign(grey(a) - grey(b)) * Math.sign(a - b) >= 0));
  });
});

describe('a hostile style', () => {
  it('loses what is not good, and keeps the rest', () => {
    const { layers, dropped } = clean(
      FILL,
      { ...FILL, 'source-layer': { toString: 'x' } },
      { ...FILL, paint: { 'fill-color': 12 } },
      { ...FILL, filter: ['nonsense', 1] },
      { ...FILL, filter: ['within', { type: 'Polygon', coordinates: [] }] },
      { ...FILL, filter: nested(10_000) },
      { ...FILL, minzoom: 'a' },
      { ...FILL, filter: ['__proto__'] },
      { ...FILL, filter: ['all', ['constructor', 1]] },
      { ...LABEL, layout: { 'text-field': ['image', 'x'] } },
      { ...LABEL, layout: { 'text-field': 'https://elders.nl/volg-mij' } },
      { ...LABEL, layout: { 'text-field': 'lang'.repeat(1_001) } },
      { ...FILL, paint: { 'fill-color': ['match', ['get', 'a'], 'b'.repeat(40_000), 'red', 'blue'] } },
      null,
      'fill',
      LABEL,
    );
    expect(layers.map(({ type }) => type)).toEqual(['fill', 'symbol']);
    expect(dropped).toBe(14);
  });

  it('brings nothing along that is not ours to draw', () => {
    const { layers, dropped } = clean(
      { id: 'b', type: 'background', paint: { 'background-color': 'red' } },
      { id: 'r', type: 'raster', source: 'https://elders.nl' },
      { ...FILL, layout: { visibility: 'none' } },
      { ...FILL, paint: { 'fill-pattern': 'x' } },
      { ...LABEL, layout: { 'icon-image': 'x' } },
      {
        ...FILL,
        source: 'plots',
        ref: 'y',
        metadata: { a: 1 },
        layout: { 'fill-sort-key': 1 },
        paint: { ...FILL.paint, 'fill-pattern': 'x' },
      },
    );
    expect(dropped).toBe(0);
    expect(layers).toEqual([
      { id: 'brt-0', type: 'fill', source: 'basemap', 'source-layer': 'a', layout: {}, paint: FILL.paint },
    ]);
  });

  it('has no letters or lines that fill the screen', () => {
    const [label, line, computed] = clean(
      { ...LABEL, layout: { ...LABEL.layout, 'text-size': 4_000, 'symbol-spacing': 1 } },
      { ...LINE, paint: { ...LINE.paint, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 1, 2, 1e9] } },
      { ...LINE, paint: { ...LINE.paint, 'line-width': ['*', 1e6, 1e6], 'line-dasharray': [0, 0] } },
    ).layers;
    expect(label?.layout).toEqual(LABEL.layout);
    expect(line?.paint).toEqual(LINE.paint);
    expect(computed?.paint).toEqual(LINE.paint);
  });

  it('is bounded', () => {
    const { layers, dropped } = clean(...Array.from({ length: STYLE_LIMITS.layers + 10 }, () => FILL));
    expect([layers.length, dropped]).toEqual([STYLE_LIMITS.layers, 10]);
    expect(readBasemapStyle(' '.repeat(STYLE_LIMITS.characters + 1)).ok).toBe(false);
  });

  it('is refused when it is no style', () => {
    for (const text of ['', 'null', '[]', '{', '{"version":7,"layers":[]}', '{"version":8,"layers":{}}'])
      expect(readBasemapStyle(text).ok).toBe(false);
    expect(readBasemapStyle('['.repeat(100_000)).ok).toBe(false);
  });

  it('never comes through as something that MapLibre does not take, whatever is in it', () => {
    const words = fc.constantFrom<unknown>(
      ...[
        'fill-color',
        'text-field',
        'get',
        'match',
        'interpolate',
        'zoom',
        'step',
        'literal',
        'red',
        'a',
        '__proto__',
      ],
      ...['case', 'format', 'image', 'linear', 'stops', 'line-width', '{naam}', 'rgb', 'property', 'coalesce'],
      ...[0, -1, 1e308, 3, null, true],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        words,
        fc.array(tie('value'), { maxLength: 6 }),
        fc.dictionary(fc.constantFrom('stops', 'base', 'text-font', 'property', 'type'), tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, value, value, fc.constantFrom(FILL, LINE, LABEL), (a, b, filter, layer) => {
        const raw = {
          ...layer,
          filter,
          paint: { ...layer.paint, [`${layer.type}-color`]: a, 'line-width': b },
          layout: { 'text-field': a, 'text-size': b },
        };
        const text = JSON.stringify(styleOf(raw));
        const style = readBasemapStyle(text);
        if (!style.ok) throw new Error(style.problem);
        expect(errorsOf(style.value.style.layers)).toEqual([]);
        expect(JSON.stringify(style.value)).not.toContain('text-font');
      }),
      { numRuns: 2_000 },
    );
  });
});

it('what is known of no style is drawn by its kind of geometry', () => {
  const { layers } = genericStyle(['waterdeelvlak', 'gebouwvlak']);
  expect(errorsOf(layers)).toEqual([]);
  expect(layers.map(({ type }) => type)).toEqual(['fill', 'fill', 'line', 'line']);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(4);
});
