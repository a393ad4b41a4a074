import type { Plot } from '../../domain/plot';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import type { Release } from '../../domain/release/release';
import { explanation } from '../explanation';
import { IN_RD, multiPolygonCoordinates } from '../geojson/coordinates';
import { parcelsOf, parcelsTable } from '../table/parcels-table';
import { plotsTable } from '../table/plots-table';
import type { Cell, Column } from '../table/table';
import { tallyTable } from '../table/tally-table';
import type { WriteContext } from '../write-context';

/** A layer as GIS files hold it. */
export interface GisLayer {
  /** Of the table in the file: an agreement with its users. */
  readonly name: 'plots' | 'percelen' | 'telling' | 'toelichting';
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Pick<Column, 'id' | 'kind'>[];
  readonly rows: readonly (readonly Cell[])[];
  /** RD metres, an outline per row (null for a row without a place); null for a layer of attributes only. */
  readonly outlines: readonly (RdMultiPolygon | null)[] | null;
}

/**
 * The plots with the outline that their parcels have together, as in the GeoJSON in RD: corners of the source come out as
 * they went in, and what comes out is valid.
 */
export function plotsLayer(release: Release, context: WriteContext): GisLayer {
  const { columns, rows } = plotsTable(release, context.surroundings);
  return {
    name: 'plots',
    title: 'Plots',
    description: 'Een plot per rij; de grens is die van de percelen samen.',
    columns,
    rows,
    outlines: outlines([...release.session.plots.values()], context),
  };
}

/** The parcels one by one, each as its plot keeps it. */
export function parcelsLayer(release: Release, context: WriteContext): GisLayer {
  const { columns, rows } = parcelsTable(release, context.surroundings);
  return {
    name: 'percelen',
    title: 'Percelen',
    description: 'Een perceel of deelperceel van een plot per rij.',
    columns,
    rows,
    outlines: outlines(
      parcelsOf(release).map(({ plot, parcel }) => ({ ...plot, parcels: [parcel] })),
      context,
    ),
  };
}

export function tallyLayer(release: Release): GisLayer {
  const { columns, rows } = tallyTable(release);
  const description = 'De telling per periode en woningtype van de plots in dit bestand.';
  return { name: 'telling', title: 'Telling', description, columns, rows, outlines: null };
}

/** What every file says of itself (`explanation`). */
export function explanationLayer(release: Release, { writtenAt }: WriteContext): GisLayer {
  return {
    name: 'toelichting',
    title: 'Toelichting',
    description: 'Voor wie dit bestand is, wat is weggelaten, hoe is geteld en waar alles vandaan komt.',
    columns: [
      { id: 'onderdeel', kind: 'text' },
      { id: 'naam', kind: 'text' },
      { id: 'tekst', kind: 'text' },
    ],
    rows: explanation(release, writtenAt).flatMap(({ heading, lines }) =>
      lines.map(({ name, text }) => [heading, name || null, text]),
    ),
    outlines: null,
  };
}

/** Plots between two reports of progress. */
const REPORT_EVERY = 50;

const outlines = (plots: readonly Plot[], { union, progress }: WriteContext): (RdMultiPolygon | null)[] =>
  plots.map((plot, index) => {
    if (index % REPORT_EVERY === 0) progress(index / plots.length);
    return multiPolygonCoordinates(union(plot), IN_RD);
  });
