import { plotLabel } from '../../domain/designation';
import type { Plot } from '../../domain/plot';
import { nearestAmenities, nearestCare } from '../../package/near';
import type { Surroundings } from '../write-context';
import { type Html, html } from './html';
import { capital, numberText } from './report-words';

/** The nearest of each kind round a plot, in whole metres, with the method; null where nothing can be measured. */
export function distancesTable(plot: Plot, surroundings: Surroundings | null): Html | null {
  if (!surroundings || plot.parcels.length === 0) return null;
  const land = plot.parcels.flatMap(({ geometry }) => geometry);
  const near = [...nearestCare(land, surroundings.care), ...nearestAmenities(land, surroundings.amenities)];
  if (near.length === 0) return null;
  return html`<table class="distances"><caption class="unseen">Afstanden vanaf ${plotLabel(plot)}, hemelsbreed</caption><thead><tr><th scope="col">Dichtstbij</th><th scope="col">Hemelsbreed</th></tr></thead><tbody>${near.map(
    ({ kind, metres }) =>
      html`<tr><th scope="row">${capital(kind === 'overig' ? 'overige zorg' : kind)}</th><td>${numberText(Math.round(metres))} m</td></tr>`,
  )}</tbody></table>`;
}
