import type { RdMultiPolygon } from '../../src/domain/rd-geometry';
import { SourceFailure } from '../../src/package/source/file-problem';
import type { ReturnedLand, ReturnedRow } from '../../src/package/source/returned-land';
import { placerFor } from '../readers/crs/find-crs';
import type { FileLayer, RawFeature } from '../readers/file-layer';
import { readPolygons } from '../readers/geometry/read-polygons';
import { BROWSER_LIMITS } from '../readers/source-file';
import { surveyLayer } from '../readers/survey-layer';
import { textOf } from '../readers/text-of';

/** More plots than a session has, and more parcels than they have. */
const MAX_ROWS = { plots: 20_000, percelen: 200_000 } as const;

interface GisRow {
  readonly row: ReturnedRow;
  /** RD metres, corners as the file has them; null for a row without a place. */
  readonly outline: RdMultiPolygon | null;
}

/**
 * The layer `plots` of a GeoPackage that came back, with the parcels of its layer `percelen`; where somebody gave the first
 * another name, the first layer with an id of plots in it. Throws `SourceFailure`.
 */
export async function readGisPlots(
  layers: readonly FileLayer[],
): Promise<{ readonly name: string; readonly rows: readonly ReturnedRow[]; readonly land: ReturnedLand }> {
  const named = (name: string) => layers.find((layer) => layer.name.toLowerCase() === name);
  const plots = named('plots') ?? layers.find(({ columns = [] }) => columns.includes('kenmerk')) ?? layers[0];
  if (plots === undefined) throw new SourceFailure({ name: 'file-without-layers' });
  const percelen = named('percelen');
  const rows = await rowsOf(plots, MAX_ROWS.plots);
  const parcels = percelen === undefined || percelen === plots ? [] : await rowsOf(percelen, MAX_ROWS.percelen);
  return {
    name: plots.name,
    rows: rows.map(({ row }) => row),
    land: {
      outlines: rows.map(({ outline }) => outline),
      parcels: parcels.flatMap(({ row, outline }) => (outline === null ? [] : [{ row, geometry: outline }])),
    },
  };
}

async function rowsOf(layer: FileLayer, most: number): Promise<readonly GisRow[]> {
  const { columns = [] } = layer;
  const outlineOf = await outlines(layer);
  const rows: GisRow[] = [];
  for await (const batch of layer.features()) {
    for (const feature of batch)
      rows.push({
        // A column in which nothing stands is one that was emptied.
        row: Object.fromEntries(columns.map((name) => [name, cellOf(feature.properties[name])])),
        outline: outlineOf(feature),
      });
    if (rows.length > most) throw new SourceFailure({ name: 'file-object-too-large' });
  }
  return rows;
}

/** How outlines of a layer are read; those that cannot be are taken for none. Throws when they lie nowhere in the Netherlands. */
async function outlines(layer: FileLayer): Promise<(feature: RawFeature) => RdMultiPolygon | null> {
  const survey = await surveyLayer(layer, BROWSER_LIMITS.columns);
  if (!survey.ok) {
    // Plots that nobody gave parcels yet, or no plots at all.
    if (['file-without-rows', 'file-without-geometry'].includes(survey.problem.name)) return () => null;
    throw new SourceFailure(survey.problem);
  }
  if (survey.value.crs === null) return () => null;
  const place = placerFor(survey.value.crs);
  return (feature) => {
    const read = readPolygons(feature, place);
    return read.ok ? read.geometry : null;
  };
}

/** A comma in decimals, as lists have it: a point would be one of thousands. */
const cellOf = (value: unknown): string => (typeof value === 'string' ? value : textOf(value).replace('.', ','));
