import type { RecordKey, SessionRecord } from './session';

/** Every intent that can change a session. The Dutch line for each stands in `src/ui/texts/changes.ts`. */
export const INTENTS = [
  'createPlot',
  'renamePlot',
  'addParcels',
  'removeParcels',
  'replaceParcels',
  'setProgramme',
  'setStatus',
  'editPlot',
  'setOpinion',
  'withdrawPlot',
  'deletePlot',
  'setTarget',
  'addPartner',
  'editPartner',
  'removePartner',
  'renameSession',
  'setPackage',
  'handOut',
  'startRound',
  'mergeBids',
  'takeList',
  'addPlans',
  'keepVersion',
  'dropDoubts',
  'restoreSession',
  'goBack',
] as const;
export type Intent = (typeof INTENTS)[number];

/**
 * One gesture. `put` replaces or adds whole records, `deleted` removes them. Undo, autosave, other tabs and
 * the log all take this same value.
 */
export interface Change {
  readonly intent: Intent;
  /** What it was done to, as people call it (a plot's or partner's name); data for the Dutch line. */
  readonly subject: string;
  readonly put: readonly SessionRecord[];
  readonly deleted: readonly RecordKey[];
}
