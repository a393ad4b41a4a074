import type { ReactNode } from 'react';
import type { RdBounds, RdMultiPolygon } from '../../domain/rd-geometry';
import { type Drawing, drawingOf } from './drawing';

const WIDTH = 320;

interface OutlineDrawingProps {
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** RD metres; null when there is none. */
  readonly outline: RdMultiPolygon | null;
  /** Everything that must be in view, RD metres. */
  readonly bounds: readonly RdBounds[];
  /** In units of which the width has 320. */
  readonly height: number;
  /** Drawn over the outline. */
  readonly children?: (drawing: Drawing) => ReactNode;
}

/** The outline of a gemeente as a line drawing, to scale, north up. */
export function OutlineDrawing({ label, outline, bounds, height, children }: OutlineDrawingProps) {
  const drawing = drawingOf(bounds, WIDTH, height);
  if (!drawing) return null;
  return (
    <svg className="outline-drawing" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {outline && <path className="outline-drawing__outline" d={drawing.path(outline)} />}
      {children?.(drawing)}
    </svg>
  );
}
