import type { Change } from '../change';
import { cleanName, cleanText } from '../clean-text';
import type { PlotStatus } from '../code-lists';
import type { PlotId } from '../ids';
import type { Plot, ProgrammeLine } from '../plot';
import { normalLine } from '../plot-programme';
import type { Session } from '../session';
import { changePlot, plotOf } from './change-plot';

/** Fields that `editPlot` may set; name, programme, status, parcels and opinions have intents of their own. */
export type PlotPatch = Partial<
  Omit<Plot, 'kind' | 'id' | 'number' | 'name' | 'parcels' | 'programme' | 'status' | 'dropReason' | 'opinions'>
>;

/** An empty name is not a name: the plot then keeps the one it has. */
export function renamePlot(session: Session, id: PlotId, name: string): Change {
  return changePlot(session, 'renamePlot', id, { name: cleanName(name) || plotOf(session, id).name });
}

/** Replaces the programme. Numbers of homes are made whole and kept within 0 to 100,000. */
export function setProgramme(session: Session, id: PlotId, programme: readonly ProgrammeLine[]): Change {
  const before = plotOf(session, id).programme;
  const after = programme.map(normalLine);
  const same = after.length === before.length && after.every((line, index) => sameLine(line, before[index]));
  return changePlot(session, 'setProgramme', id, { programme: same ? before : after });
}

/**
 * Moves a plot to a status. A plot that falls off stays in the session and never counts; that is an intent with a
 * name of its own. Left out, the reason stays: a plot that comes back keeps why it once fell off.
 */
export function setStatus(session: Session, id: PlotId, status: PlotStatus, reason?: string): Change {
  const patch = reason === undefined ? { status } : { status, dropReason: cleanText(reason) };
  return changePlot(session, status === 'afgevallen' ? 'withdrawPlot' : 'setStatus', id, patch);
}

/** Sets any other fields; texts are cleaned. */
export function editPlot(session: Session, id: PlotId, patch: PlotPatch): Change {
  const cleaned: { -readonly [Key in keyof PlotPatch]: PlotPatch[Key] } = { ...patch };
  for (const key of ['address', 'housingPartner', 'carePartner', 'welfarePartner', 'remark', 'planCode'] as const) {
    const text = cleaned[key];
    if (text !== undefined) cleaned[key] = cleanText(text);
  }
  if (cleaned.agreements) {
    cleaned.agreements = cleaned.agreements.map(({ what, organisation, due }) => ({
      what: cleanText(what),
      organisation: cleanText(organisation),
      due,
    }));
  }
  return changePlot(session, 'editPlot', id, cleaned);
}

export function deletePlot(session: Session, id: PlotId): Change {
  return { intent: 'deletePlot', subject: plotOf(session, id).name, put: [], deleted: [`plot:${id}`] };
}

const sameLine = (a: ProgrammeLine, b: ProgrammeLine | undefined): boolean =>
  b !== undefined &&
  a.type === b.type &&
  a.units === b.units &&
  a.segment === b.segment &&
  a.tenureOwner === b.tenureOwner;
