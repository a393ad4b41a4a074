import type { Position } from 'geojson';

/** Curves: an outline made of these has no corners that say it all. */
const CURVED = new Set([
  'Arc',
  'ArcString',
  'ArcByCenterPoint',
  'Circle',
  'CircleByCenterPoint',
  'Bezier',
  'CubicSpline',
]);
const POLYGONS = new Set(['Polygon', 'PolygonPatch', 'Triangle', 'Rectangle']);

/**
 * Collects the polygons of one GML geometry from the tags that go by: Polygon, Surface or MultiSurface, their rings as
 * `posList`, single `pos` or the older `coordinates`. Numbers as they stand in the file.
 */
export class GmlPolygons {
  curved = false;
  private readonly polygons: Position[][][] = [];
  private rings: Position[][] | null = null;
  private ring: Position[] | null = null;
  private dimension = 2;
  private text = '';

  open(name: string, dimension: string | null): void {
    this.text = '';
    if (dimension !== null) this.dimension = dimension === '3' ? 3 : 2;
    if (POLYGONS.has(name)) {
      this.rings = [];
      this.polygons.push(this.rings);
    } else if (name === 'exterior' || name === 'interior' || name === 'outerBoundaryIs' || name === 'innerBoundaryIs')
      this.ring = [];
    else if (CURVED.has(name)) this.curved = true;
  }

  add(text: string): void {
    this.text += text;
  }

  close(name: string): void {
    if (name === 'posList' || name === 'pos')
      this.addNumbers(this.text.trim().split(/\s+/).map(Number), this.dimension);
    else if (name === 'coordinates')
      for (const tuple of this.text.trim().split(/\s+/)) this.ring?.push(tuple.split(',').map(Number));
    else if (name === 'exterior' || name === 'outerBoundaryIs') this.endRing(true);
    else if (name === 'interior' || name === 'innerBoundaryIs') this.endRing(false);
    this.text = '';
  }

  /** null without any polygon. */
  finish(): Position[][][] | null {
    return this.polygons.length === 0 ? null : this.polygons;
  }

  private addNumbers(numbers: readonly number[], dimension: number): void {
    const last = this.ring?.at(-1);
    // A ring of several lines gives the corner where two of them meet twice.
    const meets = numbers.length > dimension && last !== undefined && last[0] === numbers[0] && last[1] === numbers[1];
    for (let at = meets ? dimension : 0; at + dimension <= numbers.length; at += dimension)
      this.ring?.push(numbers.slice(at, at + dimension));
  }

  private endRing(outer: boolean): void {
    if (this.ring === null) return;
    if (outer) this.rings?.unshift(this.ring);
    else this.rings?.push(this.ring);
    this.ring = null;
  }
}
