import { useApp } from '../app';
import { capital, formatNumber } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { PartnerMark } from '../kit/partner-mark';
import { StatusMark } from '../kit/status-mark';
import { TypeMark } from '../kit/type-mark';
import { plotsTexts as texts } from '../texts/plots';
import type { PlotRow } from './plot-rows';

interface PlotRowItemProps {
  readonly row: PlotRow;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
}

/** One plot in the list: opens it; the second button finds it on the map. */
export function PlotRowItem({ row, selected, tabStop, onFocus }: PlotRowItemProps) {
  const { actions } = useApp();
  const { plot } = row;
  return (
    <div className={`plot-row${selected ? ' plot-row--selected' : ''}`}>
      <button
        type="button"
        className="plot-row__open"
        data-plot={row.id}
        tabIndex={tabStop ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        onFocus={onFocus}
        onClick={() => actions.selectPlot(row.id)}
      >
        <span className="plot-row__head">
          <span className="plot-row__label figures">{row.label}</span>
          <span className="plot-row__name">{plot.name}</span>
          {row.proposer && (
            <>
              <PartnerMark partner={row.proposer} />
              <span className="visually-hidden">, {texts.proposedBy(row.proposer.name)}</span>
            </>
          )}
        </span>
        <span className="plot-row__facts figures">
          {row.units.map(({ type, units }) => (
            <span key={type} className="plot-row__units">
              <TypeMark type={type} size="small" />
              {formatNumber(units)}
              <span className="visually-hidden"> {type},</span>
            </span>
          ))}
          {row.units.length === 0 && <span className="plot-row__none">{texts.noProgramme}</span>}
          <span className="plot-row__status">
            {row.waits ? (
              <strong className="plot-row__waits">{texts.waits}</strong>
            ) : (
              <>
                <StatusMark status={plot.status} />
                {capital(plot.status)}
              </>
            )}
          </span>
        </span>
      </button>
      <IconButton
        icon="locate"
        label={texts.zoomTo(row.label)}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => actions.zoomToPlot(row.id)}
      />
    </div>
  );
}
