/** A point in Rijksdriehoek (EPSG:28992), in metres. */
export type RdPoint = readonly [x: number, y: number];
/** A closed ring (first point equals last), RD metres. */
export type RdRing = readonly RdPoint[];
/** Outer ring first, then holes. */
export type RdPolygon = readonly RdRing[];
export type RdMultiPolygon = readonly RdPolygon[];
/** `[minX, minY, maxX, maxY]` in RD metres. */
export type RdBounds = readonly [minX: number, minY: number, maxX: number, maxY: number];
