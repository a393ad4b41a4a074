type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * How far the map may be moved: the municipality's bounds (WGS84 degrees) with as much as its longest side
 * around it, so that a long narrow municipality still fits whole on a screen of the other shape.
 */
export function boundsWithMargin([west, south, east, north]: Bounds): [number, number, number, number] {
  // A degree of longitude is this much shorter than one of latitude.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const margin = Math.max((east - west) * squeeze, north - south) * 1.2;
  return [west - margin / squeeze, south - margin, east + margin / squeeze, north + margin];
}
