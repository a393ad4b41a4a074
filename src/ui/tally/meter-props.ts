import { capital, formatNumber } from '../kit/format';
import { tallyTexts } from '../texts/tally';
import type { Bar } from './bar';

export const barName = (bar: Bar): string => tallyTexts.bar(capital(bar.type), bar.period);

/**
 * What a screen reader hears of a bar: its name, value, maximum and the figures in words. Without a target there
 * is no maximum and so no meter: it would read as a percentage of nothing.
 */
export function meterProps(bar: Bar) {
  const name = { 'aria-label': barName(bar) };
  if (bar.goal === null) return { role: 'img', 'aria-label': `${barName(bar)}: ${valueText(bar)}` } as const;
  return {
    ...name,
    role: 'meter',
    'aria-valuemin': 0,
    'aria-valuenow': bar.counted,
    'aria-valuemax': bar.goal,
    'aria-valuetext': valueText(bar),
  } as const;
}

function valueText({ counted, tagged, goal, remaining, over, state }: Bar): string {
  const { valueText: texts } = tallyTexts;
  const [count, most] = [formatNumber(counted), formatNumber(goal)];
  switch (state) {
    case 'no-target':
      return texts.noTarget(count, tallyTexts.counted({ counted, tagged }));
    case 'over':
      return texts.over(count, most, formatNumber(over));
    case 'reached':
      return texts.reached(count, most);
    case 'open':
      return texts.remaining(count, most, formatNumber(remaining));
  }
}
