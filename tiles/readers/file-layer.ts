import type { Geometry } from 'geojson';
import type { LoadGdal } from './gdal/gdal';
import type { SourceLimits } from './source-file';

const FILE_FORMATS = [
  'geojson',
  'geopackage',
  'shapefile',
  'flatgeobuf',
  'kadaster-gml',
  'gml',
  'csv',
  'excel',
  'ods',
  'kml',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export type RawProperties = Readonly<Record<string, unknown>>;

/** A row as the file has it: coordinates in the file's own system, untouched. */
export interface RawFeature {
  readonly properties: RawProperties;
  readonly geometry: Geometry | null;
  /** A geometry that was there and that we cannot take. */
  readonly trouble?: 'curved' | 'unreadable';
}

/** `[minX, minY, maxX, maxY]` in a file's own coordinates, in its own order of axes. */
export type FileBounds = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** One layer of an opened file. */
export interface FileLayer {
  readonly name: string;
  readonly format: FileFormat;
  /** Names of the columns, where the file says them before its rows do: rows leave out what is empty. */
  readonly columns?: readonly string[];
  /** As the file says; null when only reading tells. */
  readonly count: number | null;
  /** `EPSG:28992`, `OGC:CRS84`, or however the file names its system; null when it does not. */
  readonly declaredCrs: string | null;
  /**
   * From the start, in the file's order, in batches; each call reads anew. Throws `SourceFailure`.
   * @param near rows that do not come near these bounds may be passed over, and then are in a layer of which `count` is known
   */
  features(near?: FileBounds): AsyncIterable<readonly RawFeature[]>;
}

export interface OpenOptions {
  readonly limits: SourceLimits;
  /** Fetched when a format needs it. */
  readonly loadGdal: LoadGdal;
  /** Columns with coordinates in a table, where the user knows better; null: none, only addresses. */
  readonly coordinates?: { readonly x: string; readonly y: string } | null;
}

/** Features between two turns of the event loop. */
export const BATCH = 500;
