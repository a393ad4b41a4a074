import type { PlotId } from '../../domain/ids';
import { type Audience, sameOrganisation } from '../../domain/release/audience';
import type { Organisation } from '../../domain/release/organisations-of';
import type { ReleaseChoice } from '../../domain/release/release';
import type { ExportChoice } from '../../session/view-store';

/**
 * What is taken from the session for what the dialog says; null as long as no partij is chosen, or the one that was
 * chosen is not in the session any more.
 */
export function releaseChoiceOf(choice: ExportChoice, organisations: readonly Organisation[]): ReleaseChoice | null {
  const audience = audienceOf(choice, organisations);
  return audience && { audience, includeDropped: choice.includeDropped };
}

function audienceOf(choice: ExportChoice, organisations: readonly Organisation[]): Audience | null {
  if (choice.audience !== 'partij') return { kind: choice.audience };
  const organisation = organisations.find(({ name }) => sameOrganisation(name, choice.organisation));
  if (!organisation) return null;
  const chosen = choice.plots === 'chosen' ? new Set(choice.chosen) : null;
  return { kind: 'partij', name: organisation.name, chosen };
}

/** Another partij begins afresh: what was chosen by hand for one is not meant for the next. */
export const withOrganisation = (choice: ExportChoice, organisation: string): ExportChoice =>
  organisation === choice.organisation ? choice : { ...choice, organisation, plots: 'naming', chosen: [] };

/** Choosing by hand begins with the plots that name the partij, so that one only adds or takes away. */
export const withPlots = (
  choice: ExportChoice,
  plots: ExportChoice['plots'],
  naming: Iterable<PlotId>,
): ExportChoice =>
  plots === 'chosen' && choice.chosen.length === 0 ? { ...choice, plots, chosen: [...naming] } : { ...choice, plots };

export function toggleChosen(choice: ExportChoice, id: PlotId): ExportChoice {
  const others = choice.chosen.filter((one) => one !== id);
  return { ...choice, chosen: others.length < choice.chosen.length ? others : [...others, id] };
}
