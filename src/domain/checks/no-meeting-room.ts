import type { Plot } from '../plot';
import { clusteredUnits } from '../plot-programme';
import type { CheckText, Finding } from './check';

export type NoMeetingRoom = Finding<'no-meeting-room', { readonly known: boolean }>;

/** Check 2: geclusterd or zorggeschikt without a meeting room in the building or within 100 m; not yet known is information. */
export function noMeetingRoom(plot: Plot): NoMeetingRoom | null {
  if (plot.meetingRoom !== 'nee' && plot.meetingRoom !== 'onbekend') return null;
  if (clusteredUnits(plot) === 0) return null;
  const known = plot.meetingRoom === 'nee';
  return { id: 'no-meeting-room', severity: known ? 'let op' : 'informatie', plotId: plot.id, params: { known } };
}

export function noMeetingRoomText({ known }: NoMeetingRoom['params']): CheckText {
  return {
    message: known
      ? 'Geclusterd of zorggeschikt, maar zonder ontmoetingsruimte in het gebouw of binnen 100 meter.'
      : 'Nog niet bekend of er een ontmoetingsruimte komt in het gebouw of binnen 100 meter.',
    whatToDo: 'Neem een ontmoetingsruimte op in het plan of zoek er een binnen 100 meter.',
    source:
      'Stimuleringsregeling ontmoetingsruimten in ouderenhuisvesting (BWBR0045929); Stimuleringsregeling zorggeschikte woningen (Stcrt. 2023, 25360)',
  };
}
