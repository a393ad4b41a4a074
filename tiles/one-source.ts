import type { LayerSource } from '../src/package/layers';

/** Several sources of one layer as one, of the oldest date; null without any. */
export function oneSource(sources: readonly LayerSource[]): LayerSource | null {
  const [first] = sources;
  if (first === undefined) return null;
  const all = (part: (source: LayerSource) => string): string => [...new Set(sources.map(part))].join('; ');
  return {
    source: all(({ source }) => source),
    licence: all(({ licence }) => licence),
    referenceDate: sources.map(({ referenceDate }) => referenceDate).sort()[0] ?? first.referenceDate,
  };
}
