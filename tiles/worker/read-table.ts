import { bad, good, type Result } from '../../src/domain/result';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import type { ReturnedLand, ReturnedRow } from '../../src/package/source/returned-land';
import type { LoadGdal } from '../readers/gdal/gdal';
import { openFile } from '../readers/open-file';
import { BROWSER_LIMITS } from '../readers/source-file';
import { readGisPlots } from './read-gis-plots';

/** More rows than any list of plots has; of a larger file the first ones would not tell what is missing. */
const MAX_ROWS = 20_000;

/** A sheet of a workbook, or the one table of a text file: text in every cell, under its heading. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReturnedRow[];
  /** Of the layer `plots` of a GeoPackage what lies where; null for a list. */
  readonly land: ReturnedLand | null;
}

/** Reads an Excel, OpenDocument or CSV file as tables, and of a GeoPackage the plots with their land. */
export async function readTable(file: File, loadGdal: LoadGdal): Promise<Result<readonly ReadSheet[], FileProblem>> {
  const opened = await openFile([{ name: file.name, blob: file }], {
    limits: BROWSER_LIMITS,
    loadGdal,
    // A list is rows, whatever its columns are called.
    coordinates: null,
  });
  if (!opened.ok) return opened;
  try {
    const sheets: ReadSheet[] = [];
    for (const layer of opened.value) {
      if (layer.format === 'geopackage') return good([await readGisPlots(opened.value)]);
      if (!['excel', 'ods', 'csv'].includes(layer.format)) return bad({ name: 'file-format-unknown' });
      const rows: Record<string, string>[] = [];
      for await (const batch of layer.features()) {
        for (const { properties } of batch)
          rows.push(Object.fromEntries(Object.entries(properties).map(([heading, cell]) => [heading, String(cell)])));
        if (rows.length > MAX_ROWS) return bad({ name: 'file-object-too-large' });
      }
      sheets.push({ name: layer.name, rows, land: null });
    }
    return good(sheets);
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
}
