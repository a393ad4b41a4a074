import { mayLieIn } from '../period-years';
import type { Plot } from '../plot';
import type { CheckText, Finding } from './check';

export type YearOutsidePeriod = Finding<'year-outside-period', { readonly year: number; readonly period: string }>;

/**
 * The expected year lies outside the plot's period: its homes count in one, and go to the plan monitor in the other. Silent where
 * the name of the period does not say its years.
 */
export function yearOutsidePeriod({ id, expectedYear: year, period }: Plot): YearOutsidePeriod | null {
  if (year === null || mayLieIn(year, period)) return null;
  return { id: 'year-outside-period', severity: 'let op', plotId: id, params: { year, period } };
}

export const yearOutsidePeriodText = ({ year, period }: YearOutsidePeriod['params']): CheckText => ({
  message: `Het verwachte jaar ${year} valt buiten de periode ${period}: de telling rekent met de periode, de planmonitor met het jaar.`,
  whatToDo: 'Kies de periode waar het jaar in valt, of verbeter het jaar.',
  source: 'Periode en verwacht jaar van deze plot',
});
