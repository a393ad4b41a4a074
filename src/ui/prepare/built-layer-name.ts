import { prepareTexts } from '../texts/prepare';

/** The layers that every package can hold by the names people know; a map layer to look at has its own. */
export function builtLayerName(name: string): string {
  const { part, basemap } = prepareTexts.build;
  const known: Readonly<Record<string, string>> = { ...part, basemap };
  return known[name] ?? name;
}
