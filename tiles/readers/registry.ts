import { geojsonParcels } from './geojson-parcels';
import type { ParcelReader } from './parcel-reader';

/** Every format that parcels can be read from. */
export const PARCEL_READERS: readonly ParcelReader[] = [geojsonParcels];

/** The reader for a file by its name, or null when no format fits. */
export const readerFor = (fileName: string): ParcelReader | null =>
  PARCEL_READERS.find((reader) => reader.extensions.some((extension) => fileName.toLowerCase().endsWith(extension))) ??
  null;
