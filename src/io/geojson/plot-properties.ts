import { heaviestType } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';
import { plotsTable } from '../table/plots-table';
import type { Cell } from '../table/table';
import type { Surroundings } from '../write-context';

/** Properties of a plot by name: homes, m², years are numbers; null is unknown or empty, never 0. */
type PlotProperties = Readonly<Record<string, Cell>>;

/**
 * The plots as GIS properties: the columns of the list, of the same names as in the GeoPackage. The names that the GeoJSON began with
 * lead, in their own order, and two of them are the list's under another: an agreement with the users of the file, never to be changed.
 * What an audience does not get to see has no property, for null would say that nothing was said.
 */
export function plotProperties(release: Release, surroundings: Surroundings | null): readonly PlotProperties[] {
  const { columns, rows } = plotsTable(release, surroundings);
  const at = new Map(columns.map(({ id }, index) => [id, index]));
  const plots = [...release.session.plots.values()];
  return plots.map((plot, row) => {
    const cells = rows[row] ?? [];
    const properties: Record<string, Cell> = {};
    for (const name of FIRST_NAMES) {
      const index = at.get(LIST_NAMES[name] ?? name);
      if (name === 'woningtype') properties[name] = heaviestType(plot);
      else if (index !== undefined) properties[name] = cells[index] ?? null;
    }
    for (const [id, index] of at) if (!(id in properties)) properties[id] = cells[index] ?? null;
    return properties;
  });
}

/** The names of the first version, in its order. */
const FIRST_NAMES: readonly string[] = [
  'plot_id',
  'naam',
  'gemeente',
  'status',
  'woningtype',
  'nultreden',
  'geclusterd',
  'zorggeschikt',
  'overig_geschikt',
  'regulier',
  'totaal',
  'sloop',
  'bouwwijze',
  'segmenten',
  'percelen',
  'perceel_ids',
  'oppervlakte_m2',
  'grondeigendom',
  'voorgesteld_door',
  'initiatiefnemer',
  'corporatie_of_investeerder',
  'zorgorganisatie',
  'welzijnspartner',
  'planologische_status',
  'periode',
  'jaar',
  'vertrouwelijkheid',
  'opmerking',
  'bron',
  'peildatum',
];

/** What the list calls them, where that differs. */
const LIST_NAMES: Readonly<Record<string, string>> = { plot_id: 'locatie_id', percelen: 'kadastrale_aanduidingen' };
