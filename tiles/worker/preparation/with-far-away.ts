import type { RdBounds } from '../../../src/domain/rd-geometry';
import type { PreparedFile, PreparedLayer } from '../../../src/services/preparation/preparation';
import { farAway } from '../../far-away';
import type { HeldFile, HeldLayer } from './held-file';

const told = new WeakMap<PreparedFile, { readonly bounds: string; readonly file: PreparedFile }>();

/**
 * What the screen is shown of a file, with how many of its places lie far from the municipality; the same value as long as nothing of
 * the file and the bounds changed.
 * @param bounds of the municipality, RD metres; null when it is not known where that is
 */
export function withFarAway(held: HeldFile, shown: PreparedFile, bounds: RdBounds | null): PreparedFile {
  if (bounds === null || shown.state.name !== 'open') return shown;
  const before = told.get(shown);
  if (before?.bounds === bounds.join(' ')) return before.file;
  const layers = shown.state.layers.map((layer, at) => layerWith(layer, held.layers[at], bounds));
  const file: PreparedFile = { ...shown, state: { name: 'open', layers } };
  told.set(shown, { bounds: bounds.join(' '), file });
  return file;
}

function layerWith(layer: PreparedLayer, held: HeldLayer | undefined, bounds: RdBounds): PreparedLayer {
  if (layer.reading.name !== 'read' || held?.reading.name !== 'read') return layer;
  const rows = farAway(held.reading.read.content, bounds);
  if (rows === null) return layer;
  return { ...layer, reading: { ...layer.reading, report: { ...layer.reading.report, farAway: rows } } };
}
