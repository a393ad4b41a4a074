import Flatbush from 'flatbush';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { multiPolygonBounds } from '../../domain/geometry/bounds';
import { orderByDesignation } from '../designation-order';
import { buildIdSlots } from '../id-slots';
import type { ParcelFeature } from '../layers';
import type { ParcelColumns } from '../parcel-columns';
import type { DictionaryColumn } from '../text-dictionary';

/** Columns straight from features, the slow and obvious way: what decoding a written file must come to. */
export function columnsOf(parcels: readonly ParcelFeature[]): ParcelColumns {
  const rings = parcels.flatMap((parcel) => parcel.geometry.flat());
  const polygons = parcels.flatMap((parcel) => parcel.geometry);
  const bounds = parcels.map((parcel) => multiPolygonBounds(parcel.geometry));
  const index = new Flatbush(parcels.length);
  for (const box of bounds) index.add(...box);
  index.finish();
  const idBytes = parcels.map((parcel) => new TextEncoder().encode(parcel.localId));
  const ids = { bytes: Uint8Array.from(idBytes.flatMap((bytes) => [...bytes])), start: startsOf(idBytes) };
  const akrCode = dictionaryOf(parcels.map((parcel) => parcel.akrCode));
  const section = dictionaryOf(parcels.map((parcel) => parcel.section));
  const number = Uint32Array.from(parcels, (parcel) => parcel.number);
  return {
    count: parcels.length,
    xy: Float64Array.from(rings.flat(2)),
    ringStart: startsOf(rings),
    polygonStart: startsOf(polygons),
    parcelStart: startsOf(parcels.map((parcel) => parcel.geometry)),
    bounds: Float64Array.from(bounds.flat()),
    drawnArea: Float64Array.from(parcels, (parcel) => multiPolygonAreaM2(parcel.geometry)),
    registeredArea: Float64Array.from(parcels, (parcel) => parcel.registeredAreaM2 ?? Number.NaN),
    number,
    akrCode,
    section,
    designations: orderByDesignation(akrCode, section, number),
    cadastralMunicipality: dictionaryOf(parcels.map((parcel) => parcel.cadastralMunicipality)),
    cadastralMunicipalityName: dictionaryOf(parcels.map((parcel) => parcel.cadastralMunicipalityName)),
    areaKind: dictionaryOf(parcels.map((parcel) => parcel.areaKind)),
    landOwner: dictionaryOf(parcels.map((parcel) => parcel.landOwner)),
    ids,
    idSlots: buildIdSlots(ids),
    index: index.data as ArrayBuffer,
  };
}

function startsOf(lists: readonly { readonly length: number }[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  return starts;
}

function dictionaryOf(texts: readonly string[]): DictionaryColumn {
  const values = [...new Set(['', ...texts])];
  return { values, codes: Uint16Array.from(texts, (text) => values.indexOf(text)) };
}
