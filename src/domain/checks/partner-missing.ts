import { missingPartners, type PartnerKind } from '../missing-partners';
import type { Plot } from '../plot';
import { type CheckText, type Finding, inWords } from './check';

export type PartnerMissing = Finding<'partner-missing', { readonly kinds: readonly PartnerKind[] }>;

/** Check 6: no partner yet of a kind that every plot needs. */
export function partnerMissing(plot: Plot): PartnerMissing | null {
  const kinds = missingPartners(plot);
  return kinds.length === 0 ? null : { id: 'partner-missing', severity: 'let op', plotId: plot.id, params: { kinds } };
}

export const partnerMissingText = ({ kinds }: PartnerMissing['params']): CheckText => ({
  message: `Nog geen ${inWords(kinds)}.`,
  whatToDo: 'Spreek af wie deze plot oppakt en vul de organisatie in.',
  source: 'Eindrapportage Aanjaagteam, juni 2026: stap drie, verbind partijen aan elke locatie',
});
