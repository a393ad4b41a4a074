import type { Plot } from '../plot';
import { unitsOfType } from '../plot-programme';
import type { CheckText, Finding } from './check';

export type CareOfficeNotAsked = Finding<'care-office-not-asked', Readonly<Record<string, never>>>;

/** Check 6: zorggeschikt, and the zorgkantoor has not been asked whether care can be delivered ([K24]). */
export const careOfficeNotAsked = (plot: Plot): CareOfficeNotAsked | null =>
  plot.careOfficeCheck === 'nog niet gevraagd' && unitsOfType(plot, 'zorggeschikt') > 0
    ? { id: 'care-office-not-asked', severity: 'let op', plotId: plot.id, params: {} }
    : null;

export const careOfficeNotAskedText = (): CheckText => ({
  message: 'Zorggeschikte woningen, maar het zorgkantoor is nog niet gevraagd of de zorg geleverd kan worden.',
  whatToDo: 'Vraag het zorgkantoor en vul het antwoord in.',
  source: 'Kamerbrief voortgang Wonen en zorg voor ouderen, 19 juni 2024',
});
