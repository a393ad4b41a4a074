import { unionBounds } from '../../../src/domain/geometry/bounds';
import type { RdBounds, RdPoint } from '../../../src/domain/rd-geometry';
import type { ReadReport } from '../../../src/package/source/read-report';

/** The report with points that were found afterwards. */
export function withPlaces(report: ReadReport, points: readonly RdPoint[]): ReadReport {
  const extent = points.reduce<RdBounds | null>(
    (bounds, [x, y]) => (bounds === null ? [x, y, x, y] : unionBounds(bounds, [x, y, x, y])),
    report.extent,
  );
  return { ...report, extent };
}
