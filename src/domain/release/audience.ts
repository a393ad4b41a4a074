import type { Confidentiality } from '../code-lists';
import type { PlotId } from '../ids';

/**
 * For whom a file is made. The circles are those of a plot's vertrouwelijkheid ([PMW]); the zorgkantoor gets what the
 * provincie gets. A partij is one organisation (a corporatie, a care organisation), told apart by its name as plots have it.
 */
export type Audience =
  | { readonly kind: Confidentiality }
  | {
      readonly kind: 'partij';
      readonly name: string;
      /** The plots that were chosen for it by hand; null gives it the plots that name it. */
      readonly chosen: ReadonlySet<PlotId> | null;
    };

/** Totals go to the provincie and the zorgkantoor. To more than one circle they would not be safe: their numbers could be compared. */
export const TOTALS_AUDIENCE: Audience = { kind: 'provincie' };

export type AudienceKind = Audience['kind'];

/** Names of organisations are the same whatever capitals and spaces were typed. */
export const sameOrganisation = (a: string, b: string): boolean => {
  const name = plainOrganisation(a);
  return name !== '' && name === plainOrganisation(b);
};

/** What two spellings of one name have in common; '' is no name. */
export const plainOrganisation = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl-NL');
