import { plotLabel } from '../../domain/designation';
import { unitsOfType } from '../../domain/plot-programme';
import { useApp } from '../app';
import { capital, formatHomes } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { tallyTexts } from '../texts/tally';
import { useSession } from '../use-stores';
import type { Bar } from './bar';
import { barName } from './meter-props';
import './tally-plots.css';

/** The plots that make up a bar, each with its homes of that type; a press opens the plot. */
export function TallyPlots({ bar }: { readonly bar: Bar }) {
  const { actions } = useApp();
  const { plots } = useSession();
  const shown = bar.plots.flatMap((id) => plots.get(id) ?? []);
  return (
    <div className="tally-plots">
      <p className="tally-plots__heading">{tallyTexts.plots.heading(barName(bar))}</p>
      {shown.length === 0 ? (
        <p className="muted">{tallyTexts.plots.none}</p>
      ) : (
        <ul className="tally-plots__list">
          {shown.map((plot) => (
            <li key={plot.id}>
              <button type="button" className="tally-plots__plot" onClick={() => actions.selectPlot(plot.id)}>
                <StatusMark status={plot.status} />
                <span className="tally-plots__name">
                  {plotLabel(plot)} {plot.name}
                </span>
                <span className="muted">{capital(plot.status)}</span>
                <span className="tally-plots__homes figures">{formatHomes(unitsOfType(plot, bar.type))}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
