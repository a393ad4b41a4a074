import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { bad, good, type Result } from '../../domain/result';
import { isRecord } from '../read-rd-geometry';
import { BASEMAP_SOURCE, type BasemapStyleLayer } from './basemap-style';
import { mapOutcomes } from './style-values';

/** What a style may be at most; that of the BRT is a tenth of it. Above it drawing would take the screen down with it. */
export const STYLE_LIMITS = {
  characters: 1_000_000,
  layers: 300,
  charactersPerLayer: 32_000,
  /** Of what makes a label: it is laid out for every feature. */
  charactersPerLabel: 4_000,
  depth: 40,
} as const;

export interface CleanBasemapStyle {
  /** Lowest first. */
  readonly layers: readonly BasemapStyleLayer[];
  /** Layers that should have been drawn and are not good. */
  readonly dropped: number;
}

/**
 * Takes over of a MapLibre style what can be drawn from the package alone: fills, lines and labels, each with the few properties that
 * matter, checked against the style specification and kept within bounds. Sprites, fonts and addresses stay behind; a layer that is not
 * good is dropped. Cleaning twice is cleaning once. Problems: what is wrong, when it is no style at all.
 *
 * @param style parsed JSON, of anyone
 */
export function cleanBasemapStyle(style: unknown): Result<CleanBasemapStyle, string> {
  if (!isRecord(style) || style.version !== 8 || !Array.isArray(style.layers)) return bad('no style of version 8');
  const wanted: readonly unknown[] = style.layers;
  const layers: BasemapStyleLayer[] = [];
  let dropped = Math.max(0, wanted.length - STYLE_LIMITS.layers);
  for (const raw of wanted.slice(0, STYLE_LIMITS.layers)) {
    if (isRecord(raw) && !isDrawn(raw)) continue;
    const layer = isRecord(raw) && withinBounds(raw) ? picked(raw, `brt-${layers.length}`) : null;
    if (layer === null || !isValid(layer)) dropped += 1;
    else layers.push(tamed(layer) as unknown as BasemapStyleLayer);
  }
  return good({ layers, dropped });
}

/** Text of the member `basemap-style.json`. */
export const basemapStyleText = ({ layers }: CleanBasemapStyle): string =>
  `${JSON.stringify({ version: 8, name: 'BRT Achtergrondkaart', sources: { [BASEMAP_SOURCE]: { type: 'vector' } }, layers })}\n`;

/** Which properties are taken over. Everything else is MapLibre's default, or the map's own. */
const KEPT = {
  fill: { layout: [], paint: ['fill-color', 'fill-opacity', 'fill-outline-color'] },
  line: {
    layout: ['line-cap', 'line-join'],
    paint: ['line-color', 'line-width', 'line-opacity', 'line-dasharray', 'line-gap-width', 'line-offset'],
  },
  symbol: { layout: ['text-field', 'text-size', 'symbol-placement'], paint: [] },
} as const;
type Kind = keyof typeof KEPT;

/** Largest outcome, pixels; a property that may give more is left out. */
const MOST: Readonly<Record<string, number>> = {
  'line-width': 200,
  'line-gap-width': 200,
  'line-offset': 200,
  'text-size': 32,
};

type Raw = Readonly<Record<string, unknown>>;
interface Picked {
  readonly type: Kind;
  readonly layout: Record<string, unknown>;
  readonly paint: Record<string, unknown>;
}

const isKind = (type: unknown): type is Kind => typeof type === 'string' && Object.hasOwn(KEPT, type);

/** A background, pictures, icons and what is switched off are no loss: they are simply not drawn here. */
function isDrawn({ type, layout, paint }: Raw): boolean {
  if (!isKind(type) || (isRecord(layout) && layout.visibility === 'none')) return false;
  if (type === 'symbol') return isRecord(layout) && layout['text-field'] !== undefined;
  // What has a pattern instead of a colour would be drawn in black.
  return isRecord(paint) && paint[`${type}-color`] !== undefined;
}

function picked(raw: Raw, id: string): (Picked & Raw) | null {
  const { type, filter, minzoom, maxzoom } = raw;
  const sourceLayer = raw['source-layer'];
  if (!isKind(type) || typeof sourceLayer !== 'string' || sourceLayer.length > 100) return null;
  return {
    id,
    type,
    source: BASEMAP_SOURCE,
    'source-layer': sourceLayer,
    ...(minzoom !== undefined && { minzoom }),
    ...(maxzoom !== undefined && { maxzoom }),
    ...(filter !== undefined && { filter }),
    layout: among(KEPT[type].layout, raw.layout),
    paint: among(KEPT[type].paint, raw.paint),
  };
}

function among(names: readonly string[], properties: unknown): Record<string, unknown> {
  if (!isRecord(properties)) return {};
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = name === 'text-field' ? withoutFonts(properties[name]) : properties[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Parts of a label have no font or colour of their own: fonts are the page's, colours the map's. */
function withoutFonts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFonts);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'text-font' && name !== 'text-color');
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutFonts(part)]));
}

const isValid = (layer: Raw): boolean =>
  validateStyleMin({
    version: 8,
    sources: { [BASEMAP_SOURCE]: { type: 'vector', url: 'pmtiles://basemap' } },
    layers: [layer],
    // Whether it is one is what is asked.
  } as unknown as StyleSpecification).length === 0;

function tamed(layer: Picked & Raw): Raw {
  const paint = { ...layer.paint };
  const layout = { ...layer.layout };
  for (const properties of [paint, layout]) {
    for (const [name, most] of Object.entries(MOST)) {
      if (properties[name] === undefined) continue;
      const within = mapOutcomes(properties[name], (outcome) =>
        typeof outcome === 'number' && Math.abs(outcome) <= most ? outcome : null,
      );
      if (within === null) delete properties[name];
    }
  }
  if (!isDash(paint['line-dasharray'])) delete paint['line-dasharray'];
  return { ...layer, layout, paint };
}

const isDash = (dash: unknown): boolean =>
  Array.isArray(dash) && dash.length <= 8 && dash.every((part) => typeof part === 'number' && part > 0 && part <= 100);

/**
 * Expressions that take a sprite, or so long for each feature that the map stands still; and words that the style specification takes for
 * an expression because every object has them, which ends in an error of its own.
 */
const FORBIDDEN = new Set<unknown>(['image', 'within', 'distance', ...Object.getOwnPropertyNames(Object.prototype)]);

function withinBounds(layer: Raw): boolean {
  // Level by level: one that is nested a thousand deep must not be followed down.
  let level: readonly unknown[] = [layer];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > STYLE_LIMITS.depth) return false;
    if (level.some((part) => Array.isArray(part) && FORBIDDEN.has(part[0]))) return false;
    if (level.some((part) => typeof part === 'string' && /:\/\//.test(part))) return false;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  const label = isRecord(layer.layout) ? layer.layout['text-field'] : undefined;
  if (label !== undefined && JSON.stringify(label).length > STYLE_LIMITS.charactersPerLabel) return false;
  return JSON.stringify(layer).length <= STYLE_LIMITS.charactersPerLayer;
}
