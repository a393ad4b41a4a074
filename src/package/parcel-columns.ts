import type { DesignationOrder } from './designation-order';
import type { IdText } from './id-slots';
import type { DictionaryColumn } from './text-dictionary';

/**
 * All parcels of a package as plain typed arrays: what `parcels.fgb` decodes to (in a worker, if wished) and
 * what the ParcelTable answers from. Row order is that of the file. RD metres, bit for bit the source's.
 */
export interface ParcelColumns {
  readonly count: number;
  /** x and y by turns, all rings after another; rings closed as in the source. */
  readonly xy: Float64Array<ArrayBuffer>;
  /** First vertex of each ring, and the number of vertices at the end. */
  readonly ringStart: Uint32Array<ArrayBuffer>;
  /** First ring of each polygon (outer ring first), and the number of rings at the end. */
  readonly polygonStart: Uint32Array<ArrayBuffer>;
  /** First polygon of each parcel, and the number of polygons at the end. */
  readonly parcelStart: Uint32Array<ArrayBuffer>;
  /** Four per parcel: minX, minY, maxX, maxY. */
  readonly bounds: Float64Array<ArrayBuffer>;
  /** Area of the drawn geometry, m². */
  readonly drawnArea: Float64Array<ArrayBuffer>;
  /** kadastraleGrootte in m²; NaN where the source has none. */
  readonly registeredArea: Float64Array<ArrayBuffer>;
  readonly number: Uint32Array<ArrayBuffer>;
  readonly akrCode: DictionaryColumn;
  readonly section: DictionaryColumn;
  readonly cadastralMunicipality: DictionaryColumn;
  readonly cadastralMunicipalityName: DictionaryColumn;
  readonly areaKind: DictionaryColumn;
  readonly landOwner: DictionaryColumn;
  readonly ids: IdText;
  readonly idSlots: Uint32Array<ArrayBuffer>;
  readonly designations: DesignationOrder;
  /** Flatbush over `bounds`. */
  readonly index: ArrayBuffer;
}

/** The buffers that a worker hands over with the columns, so that nothing is copied. */
export function columnBuffers(columns: ParcelColumns): ArrayBuffer[] {
  return [
    columns.xy.buffer,
    columns.ringStart.buffer,
    columns.polygonStart.buffer,
    columns.parcelStart.buffer,
    columns.bounds.buffer,
    columns.drawnArea.buffer,
    columns.registeredArea.buffer,
    columns.number.buffer,
    columns.akrCode.codes.buffer,
    columns.section.codes.buffer,
    columns.cadastralMunicipality.codes.buffer,
    columns.cadastralMunicipalityName.codes.buffer,
    columns.areaKind.codes.buffer,
    columns.landOwner.codes.buffer,
    columns.ids.bytes.buffer,
    columns.ids.start.buffer,
    columns.idSlots.buffer,
    columns.designations.rows.buffer,
    columns.designations.sectionStart.buffer,
    columns.index,
  ];
}
