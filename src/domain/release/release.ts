import type { PlotId } from '../ids';
import type { Agreement, Plot } from '../plot';
import type { Session } from '../session';
import { undecidedPlots } from '../undecided-plots';
import { type Audience, sameOrganisation } from './audience';
import { type LeftOut, NOTHING_LEFT_OUT } from './left-out';
import { hiddenFrom, maySee, type PlotPart } from './may-see';

/** For whom a file is made, and whether plots that fell off go along. */
export interface ReleaseChoice {
  readonly audience: Audience;
  readonly includeDropped: boolean;
}

/**
 * A session as its audience may have it. Writers get this and never the session it came from, so that nothing can slip
 * into a file by another way: what may not go out is not there.
 */
export interface Release extends ReleaseChoice {
  /** Only plots that go out, without what may not be seen of them; never a start, nor plans that came in with a list. */
  readonly session: Session;
  /** Of its plots those that wait for a decision and so do not count (`undecidedPlots` of the whole session). */
  readonly undecided: ReadonlySet<PlotId>;
  /** What this audience never gets to see: files leave its columns out, for an empty one would say that nothing was said. */
  readonly hidden: ReadonlySet<PlotPart>;
  readonly leftOut: LeftOut;
}

/** Takes from a session what may go to an audience; `maySee` decides. */
export function release(session: Session, { audience, includeDropped }: ReleaseChoice): Release {
  const leftOut = { ...NOTHING_LEFT_OUT };
  const plots = new Map<PlotId, Plot>();
  for (const plot of session.plots.values()) {
    if (!maySee(plot, 'plot', audience)) leftOut[audience.kind === 'partij' ? 'ofOthers' : 'confidential'] += 1;
    else if (plot.status === 'afgevallen' && !includeDropped) leftOut.dropped += 1;
    else plots.set(plot.id, released(plot, audience, leftOut));
  }
  return {
    audience,
    includeDropped,
    session: { ...session, plots, start: null, plans: new Map() },
    undecided: new Set([...undecidedPlots(session)].filter((id) => plots.has(id))),
    hidden: hiddenFrom(audience),
    leftOut,
  };
}

/** The plot without what its audience may not see, and with what was taken away counted. */
function released(plot: Plot, audience: Audience, leftOut: { -readonly [Part in keyof LeftOut]: number }): Plot {
  let seen = plot;
  const without = (part: PlotPart, counted: keyof LeftOut, said: boolean, nothing: Partial<Plot>): void => {
    if (maySee(plot, part, audience)) return;
    if (said) leftOut[counted] += 1;
    seen = { ...seen, ...nothing };
  };
  without('remark', 'remarks', plot.remark !== '' || plot.dropReason !== '', { remark: '', dropReason: '' });
  without('opinion', 'opinions', plot.opinions.length > 0, { opinions: [], doubts: [] });
  without('proposer', 'proposers', plot.proposedBy !== null, { proposedBy: null });
  without('position', 'positions', saysPosition(plot), NO_POSITION);
  const agreements = plot.agreements.filter((agreement) => maySeeAgreement(plot, agreement, audience));
  if (agreements.length === plot.agreements.length) return seen;
  leftOut.agreements += 1;
  return { ...seen, agreements };
}

/** A partij gets the agreements that were made with it. */
const maySeeAgreement = (plot: Plot, { organisation }: Agreement, audience: Audience): boolean =>
  maySee(plot, 'agreement', audience) && (audience.kind !== 'partij' || sameOrganisation(organisation, audience.name));

const NO_POSITION = {
  landPosition: 'onbekend',
  likelihoodPercent: null,
  careOfficeCheck: 'nog niet gevraagd',
  corporationCheck: 'nog niet gevraagd',
  bottlenecks: [],
} as const satisfies Partial<Plot>;

const saysPosition = (plot: Plot): boolean =>
  plot.landPosition !== NO_POSITION.landPosition ||
  plot.likelihoodPercent !== null ||
  plot.careOfficeCheck !== NO_POSITION.careOfficeCheck ||
  plot.corporationCheck !== NO_POSITION.corporationCheck ||
  plot.bottlenecks.length > 0;
