import { formatDesignation } from '../../domain/designation';
import type { Plot, PlotParcel } from '../../domain/plot';
import { useApp } from '../app';
import { capital } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { AreaText } from '../selection/area-text';
import { plotTexts } from '../texts/plot';
import { useGesture } from '../use-stores';
import { FoldedGroup } from './folded-group';
import { PlotParcelCard } from './plot-parcel-card';
import './plot-parcels.css';

const texts = plotTexts.parcels;

/** The parcels of a plot, each with its card folded behind it and a way to take it out. */
export function PlotParcels({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const pointed = useGesture((state) => state.pointedInPlot);
  if (plot.parcels.length === 0) return <p className="muted">{texts.none}</p>;
  return (
    <ul className="plot-parcels figures">
      {plot.parcels.map((parcel) => {
        // One card is open without being asked for: the only one, or that of the parcel that was just pointed at.
        const startsOpen = plot.parcels.length === 1 || parcel.parcelId === pointed;
        return (
          // The area tells two drawn parts of one parcel apart.
          <li
            key={`${parcel.parcelId} ${parcel.part ? parcel.drawnAreaM2 : ''} ${startsOpen}`}
            className="plot-parcels__item"
          >
            <FoldedGroup startsOpen={startsOpen} summary={<ParcelSummary parcel={parcel} />}>
              <PlotParcelCard parcel={parcel} />
            </FoldedGroup>
            <div className="plot-parcels__remove">
              <IconButton
                icon="close"
                label={texts.remove(formatDesignation(parcel.designation))}
                onClick={() => actions.removeParcelFromPlot(plot.id, parcel)}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function ParcelSummary({ parcel }: { readonly parcel: PlotParcel }) {
  return (
    <>
      <span className="plot-parcels__name">
        {formatDesignation(parcel.designation)}
        {parcel.part && <span className="flag">{texts.part}</span>}
      </span>
      <span className="plot-parcels__facts">
        <AreaText parcel={parcel} /> · {capital(parcel.landOwner)}
      </span>
    </>
  );
}
