import type { Plot, PlotParcel } from './plot';

/** Area of a parcel within its plot, in m²: the registered one, or the drawn one for a part or where none is registered. */
const parcelAreaM2 = (parcel: PlotParcel): number =>
  parcel.part ? parcel.drawnAreaM2 : (parcel.registeredAreaM2 ?? parcel.drawnAreaM2);

/** Area of a plot in m²: the sum over its parcels, of which no two hold the same land. */
export function plotAreaM2(plot: Pick<Plot, 'parcels'>): number {
  let area = 0;
  for (const parcel of plot.parcels) area += parcelAreaM2(parcel);
  return area;
}
