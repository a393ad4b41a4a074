import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import type { Preparation } from '../../services/preparation/preparation';
import { type ExtentFit, extentFit } from './extent-fit';
import { layersOf } from './what-goes-in';

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
  const outline = outlineOf(preparation);
  return layersOf(preparation).flatMap(({ file, layer }) => {
    const { id, role, reading } = layer;
    if (role === null || reading.name !== 'read' || reading.report.extent === null) return [];
    const { extent } = reading.report;
    return [{ id, title: layerTitle(file, layer), extent, fit: outline && extentFit(extent, outline) }];
  });
}

/** What a layer goes by: its file, with the layer's own name when that says more. */
export function layerTitle(
  file: string,
  { name, title, role }: { name: string; title: string; role: string | null },
): string {
  if (role === 'extra' && title !== '') return title;
  const bare = file.replace(/\.[^.]+$/, '');
  return name === '' || name === bare || name === file ? file : `${name} (${file})`;
}
