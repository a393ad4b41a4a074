import type { Confidentiality } from '../code-lists';
import type { Plot } from '../plot';
import { type Audience, sameOrganisation } from './audience';

/**
 * What of a plot goes out. `plot` is its place and facts; `remark` the free text (opmerking, reden van afvallen); `opinion`
 * what the partners think of it, and what a merge of their bids left open; `agreement` what was agreed (afspraken);
 * `proposer` which partner proposed it (voorgesteld door); `position` how far talks are (grondpositie, kansrijkheid, the
 * checks by zorgkantoor and corporatie, knelpunten).
 */
const PLOT_PARTS = ['plot', 'remark', 'opinion', 'agreement', 'proposer', 'position'] as const;
export type PlotPart = (typeof PLOT_PARTS)[number];

type SeenPlot = Pick<Plot, 'id' | 'confidentiality' | 'housingPartner' | 'carePartner' | 'welfarePartner'>;

const REACH: Readonly<Record<Confidentiality, number>> = { gemeente: 0, provincie: 1, openbaar: 2 };

/** The parts that an audience gets of a plot that it may see. */
const PARTS: Readonly<Record<Audience['kind'], readonly PlotPart[]>> = {
  gemeente: PLOT_PARTS,
  provincie: ['plot', 'proposer', 'position'],
  partij: ['plot', 'proposer', 'position', 'agreement'],
  openbaar: ['plot'],
};

/**
 * The one function that says whether something may go to an audience; every file is made of what it lets through. A plot
 * goes to its own circle and the circles within. What was said in the room (opinions, free text) stays with the gemeente:
 * the vertrouwelijkheid is a statement about the plan, and nobody agreed to publish his words with it. Who proposed a plot
 * and how far talks are was said in the room too; who sits at the table may know, the public may not.
 *
 * A partij gets the plots that name it, or that the gemeente chose for it, whatever their vertrouwelijkheid: it is the one
 * they were discussed with. Of the agreements it gets its own.
 */
export function maySee(plot: SeenPlot, part: PlotPart, audience: Audience): boolean {
  if (!PARTS[audience.kind].includes(part)) return false;
  if (audience.kind === 'gemeente') return true;
  if (audience.kind === 'partij') return audience.chosen ? audience.chosen.has(plot.id) : names(plot, audience.name);
  return REACH[plot.confidentiality] >= REACH[audience.kind];
}

/** What an audience never gets to see of any plot. */
export const hiddenFrom = ({ kind }: Audience): ReadonlySet<PlotPart> =>
  new Set(PLOT_PARTS.filter((part) => !PARTS[kind].includes(part)));

/** Whether a plot names an organisation as corporatie or investeerder, zorgorganisatie or welzijnspartner. */
const names = ({ housingPartner, carePartner, welfarePartner }: SeenPlot, organisation: string): boolean =>
  [housingPartner, carePartner, welfarePartner].some((partner) => sameOrganisation(partner, organisation));
