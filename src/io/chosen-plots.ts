import { maySee } from '../domain/confidentiality';
import type { Plot } from '../domain/plot';
import type { Session } from '../domain/session';
import type { ExportChoice } from './write-context';

/** What stays out of a file, counted; the dialog says it beforehand and the file repeats it. */
export interface LeftOut {
  /** Plots that this audience may not see. */
  readonly confidentialPlots: number;
  /** Plots that fell off, and were not asked for. */
  readonly droppedPlots: number;
  /** Plots that go out without their remark. */
  readonly remarks: number;
  /** Plots that go out without who proposed them. */
  readonly proposers: number;
}

export interface ChosenPlots {
  readonly plots: readonly Plot[];
  readonly leftOut: LeftOut;
}

/** The plots that go into a file for this audience; the only way in which a writer may get at plots. */
export function chosenPlots(session: Session, { audience, includeDropped }: ExportChoice): ChosenPlots {
  const plots: Plot[] = [];
  let confidentialPlots = 0;
  let droppedPlots = 0;
  let remarks = 0;
  let proposers = 0;
  for (const plot of session.plots.values()) {
    if (!maySee(plot, 'plot', audience)) confidentialPlots += 1;
    else if (plot.status === 'afgevallen' && !includeDropped) droppedPlots += 1;
    else {
      plots.push(plot);
      if (plot.remark !== '' && !maySee(plot, 'remark', audience)) remarks += 1;
      if (plot.proposedBy !== null && !maySee(plot, 'proposer', audience)) proposers += 1;
    }
  }
  return { plots, leftOut: { confidentialPlots, droppedPlots, remarks, proposers } };
}

/** In Dutch sentences; empty when everything goes along. */
export function leftOutSentences({ confidentialPlots, droppedPlots, remarks, proposers }: LeftOut): readonly string[] {
  const sentences: string[] = [];
  if (confidentialPlots > 0) sentences.push(`${plots(confidentialPlots)} weggelaten om de vertrouwelijkheid.`);
  if (droppedPlots > 0) sentences.push(`${plots(droppedPlots)} weggelaten met status afgevallen.`);
  if (remarks > 0) sentences.push(`De opmerking weggelaten bij ${plots(remarks)}.`);
  if (proposers > 0) sentences.push(`Wie het voorstelde weggelaten bij ${plots(proposers)}.`);
  return sentences;
}

const plots = (count: number): string => (count === 1 ? '1 plot' : `${count} plots`);
