import type { Change } from '../change';
import type { PlotId } from '../ids';
import type { Plot } from '../plot';
import type { Session, SessionRecord } from '../session';
import { createPlot } from './create-plot';

/** What is taken over from a list that came back. */
export interface TakenList {
  /** How people call the list; for the log. */
  readonly name: string;
  /** Of plots that are there, with what changes of each; later ones win. */
  readonly changes: readonly { readonly plot: PlotId; readonly fields: Partial<Plot> }[];
  /** New plots, with their land as far as the list has it; otherwise it is pointed at on the map. */
  readonly created: readonly { readonly id: PlotId; readonly fields: Partial<Plot> }[];
}

/** Takes over what was accepted of a list, as one change. A plot that is no longer there is left alone. */
export function takeList(session: Session, { name, changes, created }: TakenList): Change {
  const plots = new Map<PlotId, Plot>();
  for (const { plot: id, fields } of changes) {
    const plot = plots.get(id) ?? session.plots.get(id);
    if (plot) plots.set(id, { ...plot, ...fields });
  }
  let { header } = session;
  for (const { id, fields } of created) {
    const [period = fields.period] = session.target.periods;
    if (period === undefined) continue;
    const made = createPlot({
      session: { ...session, header },
      id,
      parcels: fields.parcels ?? [],
      proposedBy: null,
      period,
      ...(fields.name === undefined ? {} : { name: fields.name }),
    });
    for (const record of made.put) {
      if (record.kind === 'header') header = record;
      if (record.kind === 'plot') plots.set(id, { ...record, ...fields, id, name: record.name });
    }
  }
  const put: SessionRecord[] = [...plots.values()].filter((plot) => session.plots.get(plot.id) !== plot);
  if (header !== session.header) put.unshift(header);
  return { intent: 'takeList', subject: name, put, deleted: [] };
}
