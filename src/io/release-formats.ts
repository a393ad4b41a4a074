import type { Release } from '../domain/release/release';
import type { ReleasedTotals } from '../domain/release/release-totals';
import type { WriteContext } from './write-context';

/** Makes a file of what is released; runs in a worker, so it may take its time. Says how far it is through the context. */
export type WriteRelease = (release: Release, context: WriteContext) => FileContent | Promise<FileContent>;

/** The same of totals alone: what writes them never has a plot in hand. */
export type WriteTotals = (totals: ReleasedTotals, context: WriteContext) => FileContent | Promise<FileContent>;

type FileContent = string | Uint8Array<ArrayBuffer>;

export type ReleaseFormatId =
  | 'excel'
  | 'csv'
  | 'ods'
  | 'geopackage'
  | 'shapefile'
  | 'gis-wgs84'
  | 'gis-rd'
  | 'basisset-csv'
  | 'basisset-controle'
  | 'basisset-excel'
  | 'diwi'
  | 'geaggregeerd';

/** Kinds of file that stand together in the dialog; of `lijst` and `gis` the first leads. */
export type ReleaseFormatGroup = 'lijst' | 'gis' | 'monitor' | 'totaal';

/** A kind of file for others; what it is called stands in `src/ui/texts/export-formats.ts`. */
export type ReleaseFormat = PlotsFormat | TotalsFormat;

interface FormatOfFile {
  readonly id: ReleaseFormatId;
  /** What the dialog lists it under. */
  readonly group: ReleaseFormatGroup;
  /** Without a dot; may hold a suffix that tells two files of one kind apart. */
  readonly extension: string;
  readonly mime: string;
}

/** Made of the plots that its audience may see. */
interface PlotsFormat extends FormatOfFile {
  readonly totals?: undefined;
  /** Fetches what writes it; rejects when it cannot be fetched. */
  loadWriter(): Promise<WriteRelease>;
}

/** Made of totals over all plots that count (`releaseTotals`), for the audience that those are for, whatever was chosen. */
interface TotalsFormat extends FormatOfFile {
  readonly totals: true;
  loadWriter(): Promise<WriteTotals>;
}

/** Every kind of file for others, in the order of the dialog. */
export const RELEASE_FORMATS: readonly ReleaseFormat[] = [
  {
    id: 'excel',
    group: 'lijst',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    loadWriter: async () => (await import('./lists/write-lists')).writeExcelList,
  },
  {
    id: 'csv',
    group: 'lijst',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    loadWriter: async () => (await import('./lists/write-csv-list')).writeCsvList,
  },
  {
    id: 'ods',
    group: 'lijst',
    extension: 'ods',
    mime: 'application/vnd.oasis.opendocument.spreadsheet',
    loadWriter: async () => (await import('./lists/write-lists')).writeOdsList,
  },
  {
    id: 'geopackage',
    group: 'gis',
    extension: 'gpkg',
    mime: 'application/geopackage+sqlite3',
    loadWriter: async () => {
      const [{ writeGeoPackage }, { loadGdal }] = await Promise.all([
        import('./gis/write-geopackage'),
        import('../package/gdal/load-gdal'),
      ]);
      return writeGeoPackage(await loadGdal());
    },
  },
  {
    id: 'gis-wgs84',
    group: 'gis',
    extension: 'geojson',
    mime: 'application/geo+json',
    loadWriter: async () => (await import('./geojson/write-geojson')).writeGeoJson,
  },
  {
    id: 'gis-rd',
    group: 'gis',
    extension: 'rd.geojson',
    mime: 'application/geo+json',
    loadWriter: async () => (await import('./geojson/write-geojson')).writeRdGeoJson,
  },
  {
    id: 'shapefile',
    group: 'gis',
    extension: 'shp.zip',
    mime: 'application/zip',
    loadWriter: async () => {
      const [{ writeShapefile }, { loadGdal }] = await Promise.all([
        import('./gis/write-shapefile'),
        import('../package/gdal/load-gdal'),
      ]);
      return writeShapefile(await loadGdal());
    },
  },
  {
    id: 'basisset-excel',
    group: 'monitor',
    extension: 'basisset.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    loadWriter: async () => (await import('./basisset/write-basisset')).writeBasissetExcel,
  },
  {
    id: 'basisset-csv',
    group: 'monitor',
    extension: 'basisset.csv',
    mime: 'text/csv;charset=utf-8',
    loadWriter: async () => (await import('./basisset/write-basisset')).writeBasissetCsv,
  },
  {
    id: 'basisset-controle',
    group: 'monitor',
    extension: 'basisset-controle.csv',
    mime: 'text/csv;charset=utf-8',
    loadWriter: async () => (await import('./basisset/write-basisset')).writeBasissetCheckCsv,
  },
  {
    id: 'diwi',
    group: 'monitor',
    extension: 'diwi.geojson',
    mime: 'application/geo+json',
    loadWriter: async () => (await import('./gis/write-diwi')).writeDiwi,
  },
  {
    id: 'geaggregeerd',
    group: 'totaal',
    totals: true,
    extension: 'totalen.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    loadWriter: async () => (await import('./totals/write-totals')).writeTotals,
  },
];

/** @throws when there is no such format: a bug */
export function releaseFormat(id: ReleaseFormatId): ReleaseFormat {
  const format = RELEASE_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no export format "${id}"`);
  return format;
}
