import type { Confidentiality } from './code-lists';
import type { Plot } from './plot';

/** For whom a file is made: the same three circles as a plot's vertrouwelijkheid ([PMW]). */
export type Audience = Confidentiality;

/**
 * What of a plot goes out. `plot` is its place and facts; `remark` all free text (opmerking, reden van afvallen,
 * afspraken); `opinion` what the partners think of it; `proposer` which partner proposed it (voorgesteld door).
 */
export type PlotPart = 'plot' | 'remark' | 'opinion' | 'proposer';

const REACH: Readonly<Record<Confidentiality, number>> = { gemeente: 0, provincie: 1, openbaar: 2 };

/**
 * The one function that says whether something may go to an audience; every writer asks it. A plot goes to its
 * own circle and the circles within. What was said in the room (opinions, free text) stays with the gemeente:
 * the vertrouwelijkheid is a statement about the plan, and nobody agreed to publish his words with it. Who proposed a
 * plot was said in the room too; the provincie sits at the table and may know, the public may not.
 */
export function maySee(plot: Pick<Plot, 'confidentiality'>, part: PlotPart, audience: Audience): boolean {
  if (audience === 'gemeente') return true;
  if (part === 'remark' || part === 'opinion') return false;
  if (part === 'proposer' && audience === 'openbaar') return false;
  return REACH[plot.confidentiality] >= REACH[audience];
}
