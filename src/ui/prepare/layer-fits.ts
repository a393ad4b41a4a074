import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import type { Preparation } from '../../services/preparation/preparation';
import { yardstickOf } from '../../services/preparation/yardstick';
import { type ExtentFit, extentFit } from './extent-fit';
import { type LayerOfFile, layersOf } from './what-goes-in';

/** Where a layer of a file lies. */
export interface LayerFit {
  readonly id: string;
  readonly title: string;
  /** RD metres. */
  readonly extent: RdBounds;
  /** null: there is no outline to compare with. */
  readonly fit: ExtentFit | null;
}

/** The outline of the chosen municipality, RD metres; null when a name was typed. */
export const outlineOf = ({ place }: Preparation): RdMultiPolygon | null =>
  place?.by === 'service' ? place.municipality.outline : null;

/** Where every layer lies that was read and is used. */
export function layerFits(preparation: Preparation): readonly LayerFit[] {
  const yardstick = yardstickOf(preparation);
  return layersOf(preparation).flatMap((each) => {
    const { id, role, reading } = each.layer;
    if (role === null || reading.name !== 'read' || reading.report.extent === null) return [];
    const { extent } = reading.report;
    // Parcels that are the yardstick say nothing of themselves.
    const comparable = yardstick !== null && !(role === 'parcels' && yardstick.from === 'parcels');
    return [{ id, title: layerTitle(each), extent, fit: comparable ? extentFit(extent, yardstick.outline) : null }];
  });
}

/** What a layer goes by: its file, with the layer's own name when there are more in it. */
export function layerTitle({ file, layer, alone }: LayerOfFile): string {
  if (layer.role === 'extra' && layer.title !== '') return layer.title;
  return alone ? file : `${layer.name} (${file})`;
}
