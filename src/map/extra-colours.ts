import type { OpenedExtraLayer } from '../package/open-package';

/** Apart from each other for colour-blind eyes (Okabe and Ito), and quieter than plots and selection. */
const COLOURS = ['#3d7ea6', '#c27b1e', '#4f9d69', '#9a5ea1', '#a8873a', '#5c6f8a', '#b0566a', '#3f8f8f'] as const;
const OTHERS = '#8a8f94';

export interface ExtraColour {
  /** null: every other value, or all when the layer has one colour. */
  readonly value: string | null;
  readonly color: string;
}

/** Which colour stands for which value of the column that a layer is coloured by: the most frequent get their own. */
export function extraColours({ colourBy, geoJson }: OpenedExtraLayer, position: number): readonly ExtraColour[] {
  const own = COLOURS[position % COLOURS.length] ?? OTHERS;
  if (colourBy === null) return [{ value: null, color: own }];
  const counts = new Map<string, number>();
  for (const { properties } of geoJson.features) {
    const value = String(properties?.[colourBy] ?? '');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([value]) => value);
  const shown = values.slice(0, COLOURS.length).map((value, at) => ({ value, color: COLOURS[at] ?? OTHERS }));
  return values.length > shown.length ? [...shown, { value: null, color: OTHERS }] : shown;
}
