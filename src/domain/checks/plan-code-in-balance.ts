import { plotCounts } from '../counting';
import type { Plot } from '../plot';
import type { Target } from '../session';
import type { CheckText, Finding } from './check';

export type PlanCodeInBalance = Finding<'plan-code-in-balance', { readonly planCode: string }>;

/** Check 5: a plot that stands in a plan monitor, while the starting balance of its types and period counts plans too. */
export function planCodeInBalance(plot: Plot, target: Target): PlanCodeInBalance | null {
  const planCode = plot.planCode.trim();
  if (planCode === '' || !plotCounts(target, plot)) return null;
  const counted = target.lines.some(
    (line) =>
      line.period === plot.period &&
      (line.plannedHard ?? 0) + (line.plannedSoft ?? 0) > 0 &&
      plot.programme.some((part) => part.type === line.type && part.units > 0),
  );
  return counted ? { id: 'plan-code-in-balance', severity: 'let op', plotId: plot.id, params: { planCode } } : null;
}

export const planCodeInBalanceText = ({ planCode }: PlanCodeInBalance['params']): CheckText => ({
  message: `Deze plot staat al in de planmonitor (plancode ${planCode}) en het startsaldo telt plannen ook mee: de woningen kunnen dubbel tellen.`,
  whatToDo: 'Haal dit plan uit het startsaldo, of laat deze plot niet meetellen.',
  source: 'Opgave en startsaldo van deze sessie; Planmonitor Wonen',
});
