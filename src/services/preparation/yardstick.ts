import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import type { Preparation } from './preparation';

/** What layers are held against to see whether they lie in the municipality. */
export interface Yardstick {
  /** `parcels`: the bounds of those in files; `package`: of those of the package that is brought up to date. */
  readonly from: 'municipality' | 'parcels' | 'package';
  /** RD metres. */
  readonly outline: RdMultiPolygon;
}

/** Where the municipality lies, by the best that is known of it; null when nothing is. */
export function yardstickOf({
  place,
  files,
  updates,
}: Pick<Preparation, 'place' | 'files' | 'updates'>): Yardstick | null {
  if (place?.by === 'service') return { from: 'municipality', outline: place.municipality.outline };
  const extents = files.flatMap(({ state }) =>
    state.name === 'open'
      ? state.layers.flatMap(({ role, reading }) =>
          role === 'parcels' && reading.name === 'read' && reading.report.extent !== null
            ? [reading.report.extent]
            : [],
        )
      : [],
  );
  if (extents.length > 0) return { from: 'parcels', outline: extents.flatMap(rectangle) };
  return updates?.extent === undefined ? null : { from: 'package', outline: rectangle(updates.extent) };
}

const rectangle = ([minX, minY, maxX, maxY]: RdBounds): RdMultiPolygon => [
  [
    [
      [minX, minY],
      [maxX, minY],
      [maxX, maxY],
      [minX, maxY],
      [minX, minY],
    ],
  ],
];
