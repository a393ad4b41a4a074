import { prepareTexts } from '../texts/prepare';

/** The layers that every package can hold by the names people know; a map layer to look at has its own. */
export function builtLayerName(name: string): string {
  const known: Readonly<Record<string, string>> = prepareTexts.build.part;
  return known[name] ?? name;
}
