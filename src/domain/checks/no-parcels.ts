import type { Plot } from '../plot';
import type { CheckText, Finding } from './check';

export type NoParcels = Finding<'no-parcels', Readonly<Record<string, never>>>;

/** Check 4: a plot without parcels; it counts, but has no place on the map. */
export const noParcels = (plot: Plot): NoParcels | null =>
  plot.parcels.length > 0 ? null : { id: 'no-parcels', severity: 'let op', plotId: plot.id, params: {} };

export const noParcelsText = (): CheckText => ({
  message: 'Deze plot heeft geen percelen en staat dus niet op de kaart. De woningen tellen wel mee.',
  whatToDo: 'Kies percelen op de kaart en voeg ze toe, of verwijder de plot.',
  source: 'Werkafspraak: een plot is een of meer percelen',
});
