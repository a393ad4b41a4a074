import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import type { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { EMPTY_BOUNDS, multiPolygonBounds, unionBounds } from '../domain/geometry/bounds';
import type { RdBounds, RdMultiPolygon, RdPolygon } from '../domain/rd-geometry';
import { type FlatGeobufCell, FlatGeobufCells } from './flatgeobuf-cells';

export interface FlatGeobufColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/**
 * Writes a FlatGeobuf file of multipolygons in RD (EPSG:28992), coordinates bit for bit as given, in the order in which
 * rows are added. Feature by feature on flatbuffers: the library's own `serialize` wants all features as GeoJSON objects
 * at once and knows neither CRS codes nor null values.
 */
export class FlatGeobufWriter {
  private readonly builder = new Builder(1 << 16);
  private readonly cells: FlatGeobufCells;
  private readonly chunks: Uint8Array<ArrayBuffer>[] = [];
  private chunk = new Uint8Array(1 << 20);
  private used = 0;
  private count = 0;
  private envelope: RdBounds = EMPTY_BOUNDS;

  constructor(
    private readonly name: string,
    private readonly columns: readonly FlatGeobufColumn[],
  ) {
    this.cells = new FlatGeobufCells(columns.map(({ type }) => type));
  }

  get bounds(): RdBounds {
    return this.envelope;
  }

  /** @param geometry null for a row without a place */
  add(geometry: RdMultiPolygon | null, cells: readonly FlatGeobufCell[]): void {
    const { builder } = this;
    builder.clear();
    const propertiesOffset = builder.createByteVector(this.cells.encode(cells));
    const geometryOffset = geometry && writeMultiPolygon(builder, geometry);
    Feature.startFeature(builder);
    if (geometryOffset !== null) Feature.addGeometry(builder, geometryOffset);
    Feature.addProperties(builder, propertiesOffset);
    builder.finishSizePrefixed(Feature.endFeature(builder));
    this.append(builder.asUint8Array());
    if (geometry) this.envelope = unionBounds(this.envelope, multiPolygonBounds(geometry));
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
    const columns = this.columns.map(({ name, type }) => {
      const nameOffset = builder.createString(name);
      Column.startColumn(builder);
      Column.addName(builder, nameOffset);
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
    const name = builder.createString(this.name);
    const envelope = Header.createEnvelopeVector(builder, Float64Array.from(this.envelope));
    Header.startHeader(builder);
    Header.addName(builder, name);
    // Without any place there are no bounds to give.
    if (this.envelope !== EMPTY_BOUNDS) Header.addEnvelope(builder, envelope);
    Header.addGeometryType(builder, GeometryType.MultiPolygon);
    Header.addColumns(builder, columnsOffset);
    Header.addFeaturesCount(builder, BigInt(this.count));
    // No packed R-tree: it demands that features stand in Hilbert order, and readers keep to this one.
    Header.addIndexNodeSize(builder, 0);
    Header.addCrs(builder, crs);
    builder.finishSizePrefixed(Header.endHeader(builder));
    return new Uint8Array(builder.asUint8Array());
  }
}

function writeMultiPolygon(builder: Builder, geometry: RdMultiPolygon): number {
  const parts = geometry.map((polygon) => writePolygon(builder, polygon));
  const partsOffset = Geometry.createPartsVector(builder, parts);
  Geometry.startGeometry(builder);
  Geometry.addType(builder, GeometryType.MultiPolygon);
  Geometry.addParts(builder, partsOffset);
  return Geometry.endGeometry(builder);
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
