import type { Change } from '../domain/change';
import { type PlotId, plotId } from '../domain/ids';
import { recordKey } from '../domain/session';
import type { Applying, LastAction } from './session-store';

/** One change in the log of a session: who did what and when, and what takes it back. */
export interface LogEntry {
  /** Stands for its place in the log: higher is later. */
  readonly order: number;
  /** ISO date-time. */
  readonly at: string;
  /** Who was proposing, as the screen showed it then; '' when nobody was chosen, or for what nobody proposes. */
  readonly proposer: string;
  readonly intent: Change['intent'];
  readonly subject: string;
  readonly how: LastAction['how'];
  /** The plots that it touched. */
  readonly plots: readonly PlotId[];
  /** null when this program cannot use it any more: it was written by another version of the records. */
  readonly inverse: Change | null;
}

/** Who and when, and the entry before it. */
export interface LogMoment {
  readonly at: string;
  readonly proposer: string;
  readonly previousOrder: number;
}

/**
 * The entry for a change that was just applied. Its place is the time in milliseconds, or just after the entry before
 * it where the clock stood still or was set back.
 */
export function logEntry(change: Change, { action, inverse }: Applying, moment: LogMoment): LogEntry {
  const { at, proposer, previousOrder } = moment;
  return {
    order: Math.max(Date.parse(at), previousOrder + 1),
    at,
    proposer: action.how === 'done' && PROPOSED.has(action.change.intent) ? proposer : '',
    intent: action.change.intent,
    subject: action.change.subject,
    how: action.how,
    plots: touchedPlots(change),
    inverse,
  };
}

/** What is done in the name of who proposes. The rest, such as undoing or merging, is done by whoever holds the mouse. */
const PROPOSED: ReadonlySet<Change['intent']> = new Set([
  'createPlot',
  'addParcels',
  'removeParcels',
  'renamePlot',
  'setProgramme',
  'setStatus',
  'editPlot',
  'setOpinion',
  'withdrawPlot',
  'deletePlot',
] as const);

function touchedPlots({ put, deleted }: Change): readonly PlotId[] {
  const keys = [...put.map(recordKey), ...deleted];
  return keys.flatMap((key) => (key.startsWith('plot:') ? plotId(key.slice('plot:'.length)) : []));
}
