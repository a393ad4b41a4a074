import { formatHomes, formatNumber } from '../kit/format';
import { plotsTexts as texts } from '../texts/plots';
import { type PlotRow, rowTotals } from './plot-rows';

/** Totals of what the list shows, so that a filter also counts. */
export function PlotTotals({ rows, all }: { readonly rows: readonly PlotRow[]; readonly all: number }) {
  const totals = rowTotals(rows);
  return (
    <p className="plot-totals figures" role="status">
      <strong>
        {totals.plots === all
          ? texts.plots(all, formatNumber(all))
          : texts.ofPlots(formatNumber(totals.plots), formatNumber(all))}
      </strong>
      {' · '}
      {formatHomes(totals.homes)}
      {totals.undecided > 0 && `, ${texts.undecided(formatNumber(totals.undecided))}`}
      {totals.dropped > 0 && `, ${texts.dropped(formatNumber(totals.dropped))}`}
    </p>
  );
}
