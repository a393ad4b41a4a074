import type { LayerSource } from '../src/package/layers';
import { Stop } from './cli-stop';

/** What is said of the files, by layer: `parcels`, `care`, `amenities`, `areas`, or the name of an extra one. */
export type SaidOfLayers = Readonly<Record<string, Partial<LayerSource>>>;

/** As the options for the files themselves are called. */
const OPTION_OF: Readonly<Record<string, string>> = {
  percelen: 'parcels',
  zorg: 'care',
  voorzieningen: 'amenities',
  gebieden: 'areas',
};

interface SaidOptions {
  readonly bron?: readonly string[] | undefined;
  readonly licentie?: readonly string[] | undefined;
  readonly peildatum?: readonly string[] | undefined;
}

/**
 * `--bron`, `--licentie` and `--peildatum`: of the parcels, or with `zorg=` (or what else a layer goes by) in front of that layer. Throws
 * `Stop` with exit code 2.
 * @param given layers that have a file
 */
export function saidOfLayers(
  { bron = [], licentie = [], peildatum = [] }: SaidOptions,
  given: readonly string[],
): SaidOfLayers {
  const said: Record<string, Partial<LayerSource>> = {};
  const put = (option: string, values: readonly string[], part: keyof LayerSource): void => {
    for (const value of values) {
      const { layer, text } = ofLayer(value, given);
      if (!given.includes(layer))
        throw new Stop(
          2,
          `--${option} gaat over een eigen bestand, en voor ${value} is er geen opgegeven. Zie --help.`,
        );
      if (part === 'referenceDate' && !isDate(text)) throw new Stop(2, '--peildatum is van de vorm 2026-01-31.');
      said[layer] = { ...said[layer], [part]: text };
    }
  };
  put('bron', bron, 'source');
  put('licentie', licentie, 'licence');
  put('peildatum', peildatum, 'referenceDate');
  return said;
}

/** What stands before the first `=`, when that is a layer: a text of its own may have one too. */
function ofLayer(value: string, given: readonly string[]): { readonly layer: string; readonly text: string } {
  const at = value.indexOf('=');
  const name = value.slice(0, Math.max(at, 0)).trim();
  const layer = OPTION_OF[name] ?? (given.includes(name) ? name : null);
  return layer === null ? { layer: 'parcels', text: value } : { layer, text: value.slice(at + 1).trim() };
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
