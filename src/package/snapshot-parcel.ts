import { multiPolygonAreaM2 } from '../domain/geometry/area';
import type { PlotParcel } from '../domain/plot';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import type { OpenPackage } from './open-package';
import type { ParcelIndex } from './parcel-table';

/**
 * The parcel as it is in this package, for a plot to keep: parcels split and vanish, the plot's copy stays.
 * With `part` (RD metres, a drawn piece of this parcel) only that piece is taken: a deelperceel.
 */
export function snapshotParcel(
  gemeente: Pick<OpenPackage, 'parcels' | 'manifest' | 'neighbourhoodAt'>,
  index: ParcelIndex,
  part?: RdMultiPolygon,
): PlotParcel {
  const { id, designation, registeredAreaM2, areaKind, landOwner } = gemeente.parcels.attributes(index);
  const layer = gemeente.manifest.layers.find(({ name }) => name === 'parcels');
  return {
    parcelId: id,
    designation,
    registeredAreaM2,
    areaKind,
    drawnAreaM2: part ? multiPolygonAreaM2(part) : gemeente.parcels.drawnAreaM2(index),
    landOwner,
    neighbourhoodCode: gemeente.neighbourhoodAt(gemeente.parcels.labelPoint(index))?.code ?? null,
    geometry: part ?? gemeente.parcels.geometry(index),
    part: part !== undefined,
    source: layer?.source ?? '',
    licence: layer?.licence ?? '',
    referenceDate: layer?.referenceDate ?? '',
  };
}
