import { SEGMENTS, type Segment } from '../../domain/code-lists';

interface SegmentShare {
  readonly segment: Segment;
  readonly homes: number;
  /** Of all homes together, 0 to 1. */
  readonly share: number;
}

/** The segments of which there are homes, in the order of the code list; what is unknown is a line like any other. */
export function segmentShares(segments: Readonly<Record<Segment, number>>): readonly SegmentShare[] {
  const all = SEGMENTS.reduce((sum, segment) => sum + segments[segment], 0);
  return SEGMENTS.flatMap((segment) => {
    const homes = segments[segment];
    return homes === 0 ? [] : [{ segment, homes, share: homes / all }];
  });
}
