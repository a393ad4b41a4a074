import type { ByteBuffer } from 'flatbuffers';
import Flatbush from 'flatbush';
import type { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import type { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { orderByDesignation } from './designation-order';
import { numberAt, visitProperties } from './fgb-properties';
import { GrowingFloat64, GrowingUint32 } from './growing-array';
import { buildIdSlots } from './id-slots';
import type { ParcelColumns } from './parcel-columns';
import type { ParcelField } from './parcel-fields';
import { ringAreaAt } from './ring-area';
import { TextDictionary } from './text-dictionary';

type TextField = Exclude<ParcelField, 'localId' | 'number' | 'registeredArea'>;

export interface HeaderColumns {
  readonly types: readonly ColumnType[];
  /** Per column of the file what it is to us; null for columns that we do not use. */
  readonly fields: readonly (ParcelField | null)[];
}

/** Collects one feature of a FlatGeobuf file after another into the columns. Throws RangeError on damaged bytes. */
export class ParcelRowCollector {
  private readonly view: DataView;
  private readonly xy: GrowingFloat64;
  private readonly ringStart = new GrowingUint32();
  private readonly polygonStart = new GrowingUint32();
  private readonly parcelStart: Uint32Array<ArrayBuffer>;
  private readonly bounds: Float64Array<ArrayBuffer>;
  private readonly drawnArea: Float64Array<ArrayBuffer>;
  private readonly registeredArea: Float64Array<ArrayBuffer>;
  private readonly number: Uint32Array<ArrayBuffer>;
  private readonly text: Readonly<Record<TextField, TextDictionary>>;
  private readonly idStart: Uint32Array<ArrayBuffer>;
  private idBytes = new Uint8Array(1024);
  private idLength = 0;
  private row = 0;
  private readonly geometry = new Geometry();
  private readonly part = new Geometry();

  constructor(
    private readonly count: number,
    private readonly bytes: Uint8Array,
    private readonly columns: HeaderColumns,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // About half of a parcel file is coordinates.
    this.xy = new GrowingFloat64(Math.max(1024, bytes.length >> 4));
    this.parcelStart = new Uint32Array(count + 1);
    this.bounds = new Float64Array(count * 4);
    this.drawnArea = new Float64Array(count);
    this.registeredArea = new Float64Array(count).fill(Number.NaN);
    this.number = new Uint32Array(count);
    this.idStart = new Uint32Array(count + 1);
    const dictionary = () => new TextDictionary(new Uint16Array(count));
    this.text = {
      akrCode: dictionary(),
      section: dictionary(),
      cadastralMunicipality: dictionary(),
      cadastralMunicipalityName: dictionary(),
      areaKind: dictionary(),
      landOwner: dictionary(),
    };
  }

  add(row: number, buffer: ByteBuffer, feature: Feature): void {
    this.row = row;
    this.parcelStart[row] = this.polygonStart.length;
    this.idStart[row] = this.idLength;
    const geometry = feature.geometry(this.geometry);
    this.bounds[row * 4] = Infinity;
    this.bounds[row * 4 + 1] = Infinity;
    this.bounds[row * 4 + 2] = -Infinity;
    this.bounds[row * 4 + 3] = -Infinity;
    if (geometry !== null) {
      const parts = geometry.partsLength();
      if (parts > this.bytes.length / 8) throw new RangeError('more parts promised than the file can hold');
      if (parts === 0) this.addPolygon(buffer, geometry);
      for (let at = 0; at < parts; at++) {
        const part = geometry.parts(at, this.part);
        if (part !== null) this.addPolygon(buffer, part);
      }
    }
    const properties = feature.propertiesArray();
    if (properties === null) return;
    const from = properties.byteOffset - this.bytes.byteOffset;
    visitProperties(this.view, from, from + properties.length, this.columns.types, this.addProperty);
  }

  finish(): ParcelColumns {
    this.parcelStart[this.count] = this.polygonStart.length;
    this.idStart[this.count] = this.idLength;
    this.polygonStart.push(this.ringStart.length);
    this.ringStart.push(this.xy.length / 2);
    const index = new Flatbush(this.count);
    const bounds = this.bounds;
    for (let at = 0; at < bounds.length; at += 4)
      index.add(bounds[at] ?? 0, bounds[at + 1] ?? 0, bounds[at + 2] ?? 0, bounds[at + 3] ?? 0);
    index.finish();
    const akrCode = this.text.akrCode.finish();
    const section = this.text.section.finish();
    const ids = { bytes: this.idBytes.slice(0, this.idLength), start: this.idStart };
    return {
      count: this.count,
      xy: this.xy.finish(),
      ringStart: this.ringStart.finish(),
      polygonStart: this.polygonStart.finish(),
      parcelStart: this.parcelStart,
      bounds,
      drawnArea: this.drawnArea,
      registeredArea: this.registeredArea,
      number: this.number,
      akrCode,
      section,
      designations: orderByDesignation(akrCode, section, this.number),
      cadastralMunicipality: this.text.cadastralMunicipality.finish(),
      cadastralMunicipalityName: this.text.cadastralMunicipalityName.finish(),
      areaKind: this.text.areaKind.finish(),
      landOwner: this.text.landOwner.finish(),
      ids,
      idSlots: buildIdSlots(ids),
      index: index.data as ArrayBuffer,
    };
  }

  private addPolygon(buffer: ByteBuffer, polygon: Geometry): void {
    const firstVertex = this.xy.length / 2;
    const vertices = appendXy(this.xy, buffer, polygon);
    this.polygonStart.push(this.ringStart.length);
    const rings = Math.max(1, polygon.endsLength());
    if (rings > Math.max(1, vertices * 2)) throw new RangeError('more rings promised than the polygon has points');
    let from = 0;
    for (let ring = 0; ring < rings; ring++) {
      const to = polygon.ends(ring) || vertices;
      if (to > vertices || to < from) throw new RangeError('ring ends outside its polygon');
      this.ringStart.push(firstVertex + from);
      const area = Math.abs(ringAreaAt(this.xy.values, firstVertex + from, firstVertex + to));
      this.drawnArea[this.row] = (this.drawnArea[this.row] ?? 0) + (ring === 0 ? area : -area);
      if (ring === 0) this.growBounds(firstVertex, firstVertex + to);
      from = to;
    }
  }

  private growBounds(from: number, to: number): void {
    const xy = this.xy.values;
    const at = this.row * 4;
    let minX = this.bounds[at] ?? 0;
    let minY = this.bounds[at + 1] ?? 0;
    let maxX = this.bounds[at + 2] ?? 0;
    let maxY = this.bounds[at + 3] ?? 0;
    for (let vertex = from * 2; vertex < to * 2; vertex += 2) {
      const x = xy[vertex] ?? 0;
      const y = xy[vertex + 1] ?? 0;
      if (x < minX) minX = x;
      if (y < minY) minY = y;
      if (x > maxX) maxX = x;
      if (y > maxY) maxY = y;
    }
    this.bounds[at] = minX;
    this.bounds[at + 1] = minY;
    this.bounds[at + 2] = maxX;
    this.bounds[at + 3] = maxY;
  }

  private readonly addProperty = (column: number, type: ColumnType, from: number, to: number): void => {
    const field = this.columns.fields[column];
    switch (field) {
      case null:
      case undefined:
        return;
      case 'localId':
        this.addId(from, to);
        return;
      case 'number':
        this.number[this.row] = numberAt(this.view, type, from, to) ?? 0;
        return;
      case 'registeredArea':
        this.registeredArea[this.row] = numberAt(this.view, type, from, to) ?? Number.NaN;
        return;
      default:
        this.text[field].set(this.row, this.bytes, from, to);
    }
  };

  private addId(from: number, to: number): void {
    if (this.idLength + to - from > this.idBytes.length) {
      const larger = new Uint8Array(Math.max(this.idBytes.length * 2, this.idLength + to - from));
      larger.set(this.idBytes);
      this.idBytes = larger;
    }
    // Byte by byte: a view for each of a few bytes costs more than the bytes.
    for (let at = from; at < to; at++) this.idBytes[this.idLength++] = this.bytes[at] ?? 0;
  }
}

/** Takes the coordinates of one polygon over, and says how many vertices it has. */
function appendXy(xy: GrowingFloat64, buffer: ByteBuffer, polygon: Geometry): number {
  const length = polygon.xyLength();
  if (length === 0) return 0;
  const position = buffer.__vector(polygon.bb_pos + buffer.__offset(polygon.bb_pos, 6));
  const bytes = buffer.bytes();
  if (position + length * 8 > bytes.length) throw new RangeError('coordinates run past the end of the file');
  xy.appendBytes(bytes, position, length);
  return length / 2;
}
