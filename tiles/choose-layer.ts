import { bad, good, type Result } from '../src/domain/result';
import type { FileProblem } from '../src/package/source/file-problem';
import type { FileLayer } from './readers/file-layer';

/**
 * The layer of a file that is meant: the one that is named, the only one, or the only one whose name fits.
 * Problems: `file-layer-unknown`, `file-layer-choice`.
 * @param named names of layers that the user gave, for whatever file
 * @param fits how such a layer is mostly called
 */
export function chooseLayer(
  layers: readonly FileLayer[],
  named: readonly string[],
  fits: RegExp,
): Result<FileLayer, FileProblem> {
  const names = layers.map(({ name }) => name);
  const meant = layers.filter(({ name }) => named.includes(name));
  const fitting = layers.filter(({ name }) => fits.test(name));
  for (const choice of [meant, layers, fitting]) {
    const [only] = choice;
    if (only !== undefined && choice.length === 1) return good(only);
  }
  const [unknown] = named;
  if (unknown !== undefined && meant.length === 0)
    return bad({ name: 'file-layer-unknown', layer: unknown, layers: names });
  return bad({ name: 'file-layer-choice', layers: names });
}
