import Flatbush from 'flatbush';
import polylabel from 'polylabel';
import { AREA_KINDS, LAND_OWNERS } from '../domain/code-lists';
import { multiPolygonAreaM2, polygonAreaM2 } from '../domain/geometry/area';
import { ringBounds } from '../domain/geometry/bounds';
import { type ParcelId, parcelId } from '../domain/ids';
import type { RdBounds, RdMultiPolygon, RdPoint, RdPolygon, RdRing } from '../domain/rd-geometry';
import { DesignationSearch } from './designation-search';
import { findId } from './id-slots';
import type { ParcelColumns } from './parcel-columns';
import type { ParcelAttributes, ParcelIndex, ParcelTable } from './parcel-table';
import type { DictionaryColumn } from './text-dictionary';
import { withinRing } from './within-ring';

/** The ParcelTable over decoded columns; cheap to make, so decoding may have run in a worker. */
export function parcelTableFrom(columns: ParcelColumns): ParcelTable {
  return new TypedParcelTable(columns);
}

// Making one costs as much as many uses of it.
const decoder = new TextDecoder();

class TypedParcelTable implements ParcelTable {
  readonly count: number;
  readonly bounds: RdBounds;
  private readonly index: Flatbush;
  private designations: DesignationSearch | null = null;

  constructor(private readonly columns: ParcelColumns) {
    this.count = columns.count;
    this.index = Flatbush.from(columns.index);
    this.bounds = [this.index.minX, this.index.minY, this.index.maxX, this.index.maxY];
  }

  at([x, y]: RdPoint): ParcelIndex | null {
    const [hit] = this.index.search(x, y, x, y, (row) => this.holds(row, x, y)).sort((a, b) => a - b);
    return hit ?? null;
  }

  within(ring: RdRing): readonly ParcelIndex[] {
    const box = ringBounds(ring);
    if (!(box[0] <= box[2])) return [];
    return withinRing(this.columns, ring, box, this.near(box));
  }

  near([minX, minY, maxX, maxY]: RdBounds): readonly ParcelIndex[] {
    return this.index.search(minX, minY, maxX, maxY).sort((a, b) => a - b);
  }

  indexOf(id: ParcelId): ParcelIndex | null {
    return findId(id, this.columns.ids, this.columns.idSlots);
  }

  attributes(index: ParcelIndex): ParcelAttributes {
    const { columns } = this;
    this.check(index);
    const { bytes, start } = columns.ids;
    const registered = columns.registeredArea[index] ?? Number.NaN;
    return {
      id: parcelId(decoder.decode(bytes.subarray(start[index], start[index + 1]))),
      designation: {
        akrCode: textAt(columns.akrCode, index),
        section: textAt(columns.section, index),
        number: columns.number[index] ?? 0,
        cadastralMunicipality: textAt(columns.cadastralMunicipality, index),
      },
      registeredAreaM2: Number.isNaN(registered) ? null : registered,
      areaKind: oneOf(AREA_KINDS, textAt(columns.areaKind, index)),
      landOwner: oneOf(LAND_OWNERS, textAt(columns.landOwner, index)),
    };
  }

  geometry(index: ParcelIndex): RdMultiPolygon {
    const { xy, ringStart, polygonStart, parcelStart } = this.columns;
    this.check(index);
    const polygons: RdPolygon[] = [];
    for (let polygon = parcelStart[index] ?? 0; polygon < (parcelStart[index + 1] ?? 0); polygon++) {
      const rings: RdRing[] = [];
      for (let ring = polygonStart[polygon] ?? 0; ring < (polygonStart[polygon + 1] ?? 0); ring++) {
        const points: RdPoint[] = [];
        for (let vertex = ringStart[ring] ?? 0; vertex < (ringStart[ring + 1] ?? 0); vertex++)
          points.push([xy[vertex * 2] ?? 0, xy[vertex * 2 + 1] ?? 0]);
        rings.push(points);
      }
      polygons.push(rings);
    }
    return polygons;
  }

  bounds4(index: ParcelIndex): RdBounds {
    const { bounds } = this.columns;
    const at = this.check(index) * 4;
    return [bounds[at] ?? 0, bounds[at + 1] ?? 0, bounds[at + 2] ?? 0, bounds[at + 3] ?? 0];
  }

  drawnAreaM2(index: ParcelIndex): number {
    return this.columns.drawnArea[this.check(index)] ?? 0;
  }

  areaM2(index: ParcelIndex): number {
    const registered = this.columns.registeredArea[this.check(index)] ?? Number.NaN;
    return Number.isNaN(registered) ? this.drawnAreaM2(index) : registered;
  }

  labelPoint(index: ParcelIndex): RdPoint {
    let [largest] = this.geometry(index);
    for (const polygon of this.geometry(index))
      if (largest === undefined || polygonAreaM2(polygon) > polygonAreaM2(largest)) largest = polygon;
    if (largest === undefined || multiPolygonAreaM2([largest]) === 0) return centre(this.bounds4(index));
    const [minX, minY, maxX, maxY] = ringBounds(largest[0] ?? []);
    // A fiftieth of the narrow side: polylabel gives a corner of the bounds when asked for less precision than that.
    const [x, y] = polylabel(largest, Math.min(maxX - minX, maxY - minY) / 50);
    return [x, y];
  }

  search(text: string, limit: number): readonly ParcelIndex[] {
    const byId = this.indexOf(parcelId(text.trim()));
    this.designations ??= new DesignationSearch(this.columns);
    const found = this.designations.find(text, limit);
    return byId === null ? found : [byId, ...found.filter((row) => row !== byId)].slice(0, limit);
  }

  /** Even-odd over all rings, so holes are out; edges computed from their lower end, so neighbours never both hold a point. */
  private holds(row: number, x: number, y: number): boolean {
    const { xy, ringStart, polygonStart, parcelStart } = this.columns;
    const lastRing = polygonStart[parcelStart[row + 1] ?? 0] ?? 0;
    let inside = false;
    for (let ring = polygonStart[parcelStart[row] ?? 0] ?? 0; ring < lastRing; ring++) {
      const end = (ringStart[ring + 1] ?? 0) * 2;
      const begin = (ringStart[ring] ?? 0) * 2;
      let x1 = xy[end - 2] ?? 0;
      let y1 = xy[end - 1] ?? 0;
      for (let at = begin; at < end; at += 2) {
        const x2 = xy[at] ?? 0;
        const y2 = xy[at + 1] ?? 0;
        if (y1 > y !== y2 > y) {
          const crossing = y1 < y2 ? x1 + ((y - y1) * (x2 - x1)) / (y2 - y1) : x2 + ((y - y2) * (x1 - x2)) / (y1 - y2);
          if (x < crossing) inside = !inside;
        }
        x1 = x2;
        y1 = y2;
      }
    }
    return inside;
  }

  private check(index: ParcelIndex): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.count)
      throw new RangeError(`parcel ${index} of ${this.count}`);
    return index;
  }
}

const textAt = (column: DictionaryColumn, row: number): string => column.values[column.codes[row] ?? 0] ?? '';

/** The value when it is one of the list, else `onbekend`: a category from elsewhere is not ours to guess. */
const oneOf = <Value extends string>(list: readonly (Value | 'onbekend')[], text: string): Value | 'onbekend' =>
  list.find((value) => value === text) ?? 'onbekend';

const centre = (bounds: RdBounds): RdPoint => [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
