import { readFileSync } from 'node:fs';

type Json = Record<string, unknown>;

/** A sound session file in which every field is filled in somewhere; damaged files are made of it. */
export const GOOD_TEXT = JSON.stringify(JSON.parse(readFileSync('fixtures/sessions/v3.json', 'utf8')));

export const goodFile = (): Json => JSON.parse(GOOD_TEXT);

/** A step into an object or a list, as far as `steps` go. */
function placeOf(file: Json, path: string): readonly [place: Json, key: string] {
  const steps = path.split('.');
  const key = steps.pop() ?? '';
  return [steps.reduce((node, step) => node[step] as Json, file), key];
}

/** The good file's text with other values at places named like `plots.0.name`. */
export function withValues(...spots: readonly (readonly [path: string, value: unknown])[]): string {
  const file = goodFile();
  for (const [path, value] of spots) {
    const [place, key] = placeOf(file, path);
    place[key] = value;
  }
  return JSON.stringify(file);
}

/**
 * The good file's text with raw JSON at a place: for what no value can be written as (double keys, `__proto__`, 1e999).
 */
export function withRaw(path: string, raw: string): string {
  const mark = '@@raw@@';
  return withValues([path, mark]).replace(`"${mark}"`, () => raw);
}

/** Every place in the good file, `plots.0.parcels.0.designation.akrCode` and so on; of a list only its first entry. */
export function everyPlace(): readonly string[] {
  const places: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const keys = Array.isArray(node) ? Object.keys(node).slice(0, 1) : Object.keys(node);
    for (const key of keys) {
      const place = path === '' ? key : `${path}.${key}`;
      places.push(place);
      walk((node as Json)[key], place);
    }
  };
  walk(goodFile(), '');
  return places;
}
