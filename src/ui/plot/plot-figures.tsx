import type { Plot } from '../../domain/plot';
import { formatArea, formatDecimal, formatNumber } from '../kit/format';
import { plotTexts } from '../texts/plot';
import { plotFacts } from './plot-facts';
import './plot-figures.css';

const texts = plotTexts.totals;

/** The plot's own totals: homes, homes after demolition, size, homes per hectare. */
export function PlotFigures({ plot }: { readonly plot: Plot }) {
  const facts = plotFacts(plot);
  return (
    <dl className="plot-figures figures">
      <div>
        <dt>{texts.homes}</dt>
        <dd>{formatNumber(facts.homes)}</dd>
      </div>
      {facts.net !== null && facts.net !== facts.homes && (
        <div>
          <dt>{texts.net}</dt>
          <dd>{formatNumber(facts.net)}</dd>
        </div>
      )}
      <div>
        <dt>{texts.area}</dt>
        <dd>{plot.parcels.length > 0 ? formatArea(facts.areaM2) : texts.unknown}</dd>
      </div>
      <div>
        <dt>{texts.density}</dt>
        <dd>{formatDecimal(facts.homesPerHectare)}</dd>
      </div>
    </dl>
  );
}
