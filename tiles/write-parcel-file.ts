import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { EMPTY_BOUNDS, multiPolygonBounds, unionBounds } from '../src/domain/geometry/bounds';
import type { RdBounds, RdPolygon } from '../src/domain/rd-geometry';
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

/**
 * Writes `parcels.fgb`: FlatGeobuf in RD (EPSG:28992) with the kadastrale kaart's column names, coordinates bit
 * for bit as given, in the order in which parcels are added. Feature by feature on flatbuffers: the library's
 * own `serialize` wants all features as GeoJSON objects at once and knows neither CRS codes nor null values.
 */
export class ParcelFileWriter {
  private readonly builder = new Builder(1 << 16);
  private readonly properties = new PropertyBuffer();
  private readonly chunks: Uint8Array<ArrayBuffer>[] = [];
  private chunk = new Uint8Array(1 << 20);
  private used = 0;
  private count = 0;
  private envelope: RdBounds = EMPTY_BOUNDS;

  get bounds(): RdBounds {
    return this.envelope;
  }

  add(parcel: ParcelFeature): void {
    const { builder } = this;
    builder.clear();
    const propertiesOffset = builder.createByteVector(this.properties.encode(parcel));
    const parts = parcel.geometry.map((polygon) => writePolygon(builder, polygon));
    const partsOffset = Geometry.createPartsVector(builder, parts);
    Geometry.startGeometry(builder);
    Geometry.addType(builder, GeometryType.MultiPolygon);
    Geometry.addParts(builder, partsOffset);
    const geometryOffset = Geometry.endGeometry(builder);
    Feature.startFeature(builder);
    Feature.addGeometry(builder, geometryOffset);
    Feature.addProperties(builder, propertiesOffset);
    builder.finishSizePrefixed(Feature.endFeature(builder));
    this.append(builder.asUint8Array());
    this.envelope = unionBounds(this.envelope, multiPolygonBounds(parcel.geometry));
    this.count += 1;
  }

  /** The whole file as parts for a Blob; the writer is spent afterwards. */
  finish(): Uint8Array<ArrayBuffer>[] {
    const parts = [new Uint8Array(magicbytes), this.header(), ...this.chunks, this.chunk.slice(0, this.used)];
    this.chunks.length = 0;
    return parts;
  }

  private append(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.chunk.length) {
      this.chunks.push(this.chunk.slice(0, this.used));
      this.chunk = new Uint8Array(Math.max(1 << 20, bytes.length));
      this.used = 0;
    }
    this.chunk.set(bytes, this.used);
    this.used += bytes.length;
  }

  private header(): Uint8Array<ArrayBuffer> {
    const builder = new Builder(1 << 12);
    const columns = COLUMNS.map(([field, type]) => {
      const name = builder.createString(PARCEL_FIELD[field]);
      Column.startColumn(builder);
      Column.addName(builder, name);
      Column.addType(builder, type);
      return Column.endColumn(builder);
    });
    const columnsOffset = Header.createColumnsVector(builder, columns);
    const org = builder.createString('EPSG');
    const crsName = builder.createString('Amersfoort / RD New');
    Crs.startCrs(builder);
    Crs.addOrg(builder, org);
    Crs.addCode(builder, 28992);
    Crs.addName(builder, crsName);
    const crs = Crs.endCrs(builder);
    const name = builder.createString('parcels');
    const envelope = Header.createEnvelopeVector(builder, Float64Array.from(this.envelope));
    Header.startHeader(builder);
    Header.addName(builder, name);
    Header.addEnvelope(builder, envelope);
    Header.addGeometryType(builder, GeometryType.MultiPolygon);
    Header.addColumns(builder, columnsOffset);
    Header.addFeaturesCount(builder, BigInt(this.count));
    // No packed R-tree: it demands that features stand in Hilbert order, and the opener makes its own index.
    Header.addIndexNodeSize(builder, 0);
    Header.addCrs(builder, crs);
    builder.finishSizePrefixed(Header.endHeader(builder));
    return new Uint8Array(builder.asUint8Array());
  }
}

function writePolygon(builder: Builder, polygon: RdPolygon): number {
  const vertices = polygon.reduce((sum, ring) => sum + ring.length, 0);
  const xy = new Float64Array(vertices * 2);
  const ends: number[] = [];
  let at = 0;
  for (const ring of polygon) {
    for (const [x, y] of ring) {
      xy[at++] = x;
      xy[at++] = y;
    }
    ends.push(at / 2);
  }
  const xyOffset = Geometry.createXyVector(builder, xy);
  const endsOffset = Geometry.createEndsVector(builder, ends);
  Geometry.startGeometry(builder);
  Geometry.addEnds(builder, endsOffset);
  Geometry.addXy(builder, xyOffset);
  Geometry.addType(builder, GeometryType.Polygon);
  return Geometry.endGeometry(builder);
}

/** FlatGeobuf's own encoding of attributes: column number and value by turns, unknown values left out. */
class PropertyBuffer {
  private bytes = new Uint8Array(1 << 12);
  private view = new DataView(this.bytes.buffer);
  private length = 0;
  private readonly encoder = new TextEncoder();

  encode(parcel: ParcelFeature): Uint8Array {
    this.length = 0;
    for (const [column, [field]] of COLUMNS.entries()) {
      switch (field) {
        case 'number':
          this.reserve(6);
          this.view.setUint16(this.length, column, true);
          this.view.setInt32(this.length + 2, parcel.number, true);
          this.length += 6;
          break;
        case 'registeredArea':
          if (parcel.registeredAreaM2 === null) break;
          this.reserve(10);
          this.view.setUint16(this.length, column, true);
          this.view.setFloat64(this.length + 2, parcel.registeredAreaM2, true);
          this.length += 10;
          break;
        default:
          this.text(column, parcel[field]);
      }
    }
    return this.bytes.subarray(0, this.length);
  }

  private text(column: number, text: string): void {
    // UTF-8 takes at most three bytes for each UTF-16 unit.
    this.reserve(6 + text.length * 3);
    const { written } = this.encoder.encodeInto(text, this.bytes.subarray(this.length + 6));
    this.view.setUint16(this.length, column, true);
    this.view.setUint32(this.length + 2, written, true);
    this.length += 6 + written;
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + extra));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
