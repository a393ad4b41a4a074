import { formatDesignation } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { capital } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { AreaText } from '../selection/area-text';
import { plotTexts } from '../texts/plot';

const texts = plotTexts.parcels;

/** The parcels of a plot, with a way to take each out. */
export function PlotParcels({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  if (plot.parcels.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <ul className="plot-parcels figures">
      {plot.parcels.map((parcel) => {
        const designation = formatDesignation(parcel.designation);
        return (
          // The area tells two drawn parts of one parcel apart.
          <li key={`${parcel.parcelId} ${parcel.part ? parcel.drawnAreaM2 : ''}`} className="plot-parcels__item">
            <div>
              <span className="plot-parcels__name">
                {designation}
                {parcel.part && <span className="flag">{texts.part}</span>}
              </span>
              <span className="plot-parcels__facts">
                <AreaText parcel={parcel} /> · {capital(plot.landOwner ?? parcel.landOwner)}
              </span>
            </div>
            <IconButton
              icon="close"
              label={texts.remove(designation)}
              onClick={() => actions.removeParcelFromPlot(plot.id, parcel)}
            />
          </li>
        );
      })}
    </ul>
  );
}
