import { type Change, INTENTS, type Intent } from '../../domain/change';
import type { LastAction } from '../../session/session-store';

/** What was done, as one would say it in the room: one line per intent. */
const LINES: Readonly<Record<Intent, (subject: string) => string>> = {
  createPlot: (subject) => `plot ${subject} gemaakt`,
  renamePlot: (subject) => `plot heet nu ${subject}`,
  addParcels: (subject) => `percelen toegevoegd aan ${subject}`,
  removeParcels: (subject) => `percelen uit ${subject} gehaald`,
  replaceParcels: (subject) => `perceel van ${subject} vervangen`,
  setProgramme: (subject) => `programma van ${subject} gewijzigd`,
  setStatus: (subject) => `status van ${subject} gewijzigd`,
  editPlot: (subject) => `gegevens van ${subject} gewijzigd`,
  setOpinion: (subject) => `oordeel over ${subject} vastgelegd`,
  withdrawPlot: (subject) => `plot ${subject} afgevallen`,
  deletePlot: (subject) => `plot ${subject} verwijderd`,
  setTarget: (subject) => `opgave van ${subject} gewijzigd`,
  addPartner: (subject) => `partij ${subject} toegevoegd`,
  editPartner: (subject) => `partij ${subject} gewijzigd`,
  removePartner: (subject) => `partij ${subject} weggehaald`,
  renameSession: (subject) => `sessie heet nu ${subject}`,
  setPackage: (subject) => `gemeentepakket van ${subject} gekozen`,
  handOut: (subject) => `startbestand van ${subject} uitgedeeld`,
  startRound: (subject) => `nieuwe ronde van ${subject} begonnen`,
  mergeBids: (subject) => `samengevoegd: bod van ${subject}`,
  takeList: (subject) => `overgenomen uit lijst ${subject}`,
  addPlans: (subject) => `plannen uit ${subject} bij het startsaldo geteld`,
  keepVersion: (subject) => `besloten: ${subject} blijft zoals deze versie`,
  dropDoubts: (subject) => `twijfel bij ${subject} weggehaald`,
  restoreSession: (subject) => `teruggezet naar ${subject}`,
  goBack: (subject) => `teruggegaan tot ${subject}`,
};

/** How an action is named: by what was meant and to whom it was done. */
type Named = Pick<Change, 'intent' | 'subject'>;

const changeLine = (change: Named): string => LINES[change.intent](change.subject);

const HOW: Readonly<Record<LastAction['how'], (line: string) => string>> = {
  done: (line) => line.slice(0, 1).toLocaleUpperCase('nl') + line.slice(1),
  undone: (line) => `Ongedaan gemaakt: ${line}`,
  redone: (line) => `Opnieuw gedaan: ${line}`,
};

/** The line beside the undo button, and in the log. */
export const lastActionLine = (last: { readonly how: LastAction['how']; readonly change: Named }): string =>
  HOW[last.how](changeLine(last.change));

/** `12 × programma van … gewijzigd`: what is left of older lines of the log. */
export const countedLines = (counts: Readonly<Partial<Record<Intent, number>>>): readonly string[] =>
  INTENTS.flatMap((intent) => (counts[intent] ? `${counts[intent]} × ${LINES[intent]('…')}` : []));
