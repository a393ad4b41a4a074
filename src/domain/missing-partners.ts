import type { Plot } from './plot';

export type PartnerKind = 'corporatie of investeerder' | 'zorgorganisatie' | 'welzijnspartner of bewonersgroep';

/**
 * Kinds of partner that a plot still lacks. Step three of the approach binds a corporation or investor, a care
 * organisation and the local community to each plot, whatever its programme ([E26]).
 */
export function missingPartners(
  plot: Pick<Plot, 'housingPartner' | 'carePartner' | 'welfarePartner'>,
): readonly PartnerKind[] {
  const missing: PartnerKind[] = [];
  if (plot.housingPartner.trim() === '') missing.push('corporatie of investeerder');
  if (plot.carePartner.trim() === '') missing.push('zorgorganisatie');
  if (plot.welfarePartner.trim() === '') missing.push('welzijnspartner of bewonersgroep');
  return missing;
}
