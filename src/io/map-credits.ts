import type { Plot } from '../domain/plot';
import type { SessionHeader } from '../domain/session';
import type { LayerSource } from '../package/layers';
import { attributionOf, creditsOf } from './parcel-credits';

/**
 * Where a map comes from, each source once: the layers that it shows and the outlines of its plots ([domain.md] §8).
 *
 * @param layers the package's, as its manifest names them
 * @param others who made what comes from elsewhere
 */
export function mapCredits(
  layers: readonly LayerSource[],
  plots: readonly Pick<Plot, 'parcels'>[],
  header: Pick<SessionHeader, 'fictional'>,
  others: readonly string[] = [],
): readonly string[] {
  return [...new Set([...creditsOf(layers, header), ...attributionOf(plots, header), ...others])];
}
