import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import type { RdBounds } from '../src/domain/rd-geometry';
import { FlatGeobufWriter } from '../src/package/flatgeobuf-writer';
import type { ParcelFeature } from '../src/package/layers';
import { PARCEL_FIELD, type ParcelField } from '../src/package/parcel-fields';

const COLUMNS: readonly (readonly [field: ParcelField, type: ColumnType])[] = [
  ['localId', ColumnType.String],
  ['akrCode', ColumnType.String],
  ['cadastralMunicipality', ColumnType.String],
  ['cadastralMunicipalityName', ColumnType.String],
  ['section', ColumnType.String],
  ['number', ColumnType.Int],
  ['registeredArea', ColumnType.Double],
  ['areaKind', ColumnType.String],
  ['landOwner', ColumnType.String],
];

/** Writes `parcels.fgb`: FlatGeobuf in RD with the kadastrale kaart's column names, in the order in which parcels are added. */
export class ParcelFileWriter {
  private readonly file = new FlatGeobufWriter(
    'parcels',
    COLUMNS.map(([field, type]) => ({ name: PARCEL_FIELD[field], type })),
  );

  get bounds(): RdBounds {
    return this.file.bounds;
  }

  add(parcel: ParcelFeature): void {
    this.file.add(
      parcel.geometry,
      COLUMNS.map(([field]) => (field === 'registeredArea' ? parcel.registeredAreaM2 : parcel[field])),
    );
  }

  /** The whole file as parts for a Blob; the writer is spent afterwards. */
  finish(): Uint8Array<ArrayBuffer>[] {
    return this.file.finish();
  }
}
