import { Color } from '@maplibre/maplibre-gl-style-spec';
import { bad, good, type Result } from '../../domain/result';
import { type BasemapStyle, type BasemapStyleLayer, BRT_ZOOMS } from './basemap-style';
import { cleanBasemapStyle, STYLE_LIMITS } from './clean-basemap-style';
import { quietColour } from './quiet-colour';
import { mapOutcomes } from './style-values';

/** For a colour that only a feature tells. */
const GREY = 'rgba(219,218,215,1)';

/**
 * The gate for `basemap-style.json`, of whatever package: cleans it, and makes every colour quiet. Imported only when there is one: the
 * style specification stays out of the first load. Problems: what is wrong with a text that is no style.
 */
export function readBasemapStyle(
  text: string,
): Result<{ readonly style: BasemapStyle; readonly dropped: number }, string> {
  if (text.length > STYLE_LIMITS.characters) return bad(`more than ${STYLE_LIMITS.characters} characters`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return bad(error instanceof Error ? error.message : 'no JSON');
  }
  const clean = cleanBasemapStyle(parsed);
  if (!clean.ok) return clean;
  return good({ style: { layers: clean.value.layers.map(quiet) }, dropped: clean.value.dropped });
}

function quiet(layer: BasemapStyleLayer): BasemapStyleLayer {
  const { maxzoom, ...rest } = layer;
  // Closer by the deepest tiles are enlarged, and there is nothing else to draw: what draws them goes on.
  const zooms = maxzoom === undefined || maxzoom > BRT_ZOOMS.max ? {} : { maxzoom };
  if (layer.type === 'symbol') return { ...rest, ...zooms } as BasemapStyleLayer;
  const use = layer.type;
  const paint = Object.entries(layer.paint ?? {}).map(([name, value]) => [
    name,
    name.endsWith('-color') ? (mapOutcomes(value, (outcome) => quietText(outcome, use)) ?? GREY) : value,
  ]);
  return { ...rest, ...zooms, paint: Object.fromEntries(paint) } as BasemapStyleLayer;
}

function quietText(outcome: unknown, use: 'fill' | 'line'): string | null {
  const color = typeof outcome === 'string' ? Color.parse(outcome) : undefined;
  if (color === undefined) return null;
  const { a: alpha } = color;
  // It holds its channels multiplied by alpha.
  const channel = (value: number): number => (alpha === 0 ? 0 : value / alpha);
  return quietColour({ r: channel(color.r), g: channel(color.g), b: channel(color.b), alpha }, use);
}
