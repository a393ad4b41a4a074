import type { Release } from '../domain/release/release';
import type { WriteContext } from './write-context';

/** Makes a file of what is released; runs in a worker, so it may take its time. Says how far it is through the context. */
export type WriteRelease = (release: Release, context: WriteContext) => FileContent | Promise<FileContent>;

type FileContent = string | Uint8Array<ArrayBuffer>;

export type ReleaseFormatId = 'geopackage' | 'shapefile' | 'diwi' | 'gis-wgs84' | 'gis-rd';

/** A kind of file for others; what it is called stands in `src/ui/texts/export-formats.ts`. */
export interface ReleaseFormat {
  readonly id: ReleaseFormatId;
  /** What the dialog lists it under. */
  readonly group: 'gis' | 'monitor';
  /** Without a dot; may hold a suffix that tells two files of one kind apart. */
  readonly extension: string;
  readonly mime: string;
  /** Fetches what writes it; rejects when it cannot be fetched. */
  loadWriter(): Promise<WriteRelease>;
}

/** Every kind of file for others, in the order of the dialog. */
export const RELEASE_FORMATS: readonly ReleaseFormat[] = [
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
    id: 'diwi',
    group: 'monitor',
    extension: 'diwi.geojson',
    mime: 'application/geo+json',
    loadWriter: async () => (await import('./gis/write-diwi')).writeDiwi,
  },
];

/** @throws when there is no such format: a bug */
export function releaseFormat(id: ReleaseFormatId): ReleaseFormat {
  const format = RELEASE_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no export format "${id}"`);
  return format;
}
