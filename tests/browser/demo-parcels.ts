import { formatDesignation } from '../../src/domain/designation';
import { type LngLat, rdRing } from '../../src/map/pick';
import type { Manifest } from '../../src/package/manifest';
import { type OpenPackage, openPackage } from '../../src/package/open-package';
import { openPackageFile } from '../../src/package/open-package-file';
import { rdBoundsToWgs84, rdToWgs84, wgs84ToRd } from '../../src/package/rd-wgs84';

/** The demo municipality as its package says it is: what the screen must agree with. Places in WGS84 degrees. */
export class DemoParcels {
  readonly manifest: Manifest;

  constructor(private readonly gemeente: OpenPackage) {
    this.manifest = gemeente.manifest;
  }

  /** Reads the package from the program under test, so that both speak of the same parcels. */
  static async read(program: string): Promise<DemoParcels> {
    const response = await fetch(new URL('demo/markerwaard.zip', program));
    const members = await openPackageFile(await response.blob());
    if (!members.ok) throw new Error(`The demo package cannot be read: ${members.problem.name}`);
    const gemeente = await openPackage(members.value);
    if (!gemeente.ok) throw new Error(`The demo package cannot be opened: ${gemeente.problem.name}`);
    return new DemoParcels(gemeente.value);
  }

  /** West, south, east, north. */
  bounds(designation: string): readonly [number, number, number, number] {
    return rdBoundsToWgs84(this.gemeente.parcels.bounds4(this.row(designation)));
  }

  /** A place well inside the parcel. */
  inside(designation: string): LngLat {
    return rdToWgs84(this.gemeente.parcels.labelPoint(this.row(designation)));
  }

  /** Aanduiding of the parcel at a place, or null outside all parcels. */
  at(place: LngLat): string | null {
    const row = this.gemeente.parcels.at(wgs84ToRd(place));
    return row === null ? null : this.name(row);
  }

  /** Registered m², or the drawn ones where there are none. */
  areaM2(designation: string): number {
    return this.gemeente.parcels.areaM2(this.row(designation));
  }

  drawnAreaM2(designation: string): number {
    return this.gemeente.parcels.drawnAreaM2(this.row(designation));
  }

  landOwner(designation: string): string {
    return this.gemeente.parcels.attributes(this.row(designation)).landOwner;
  }

  neighbourhood(designation: string): string | null {
    const { parcels } = this.gemeente;
    return this.gemeente.neighbourhoodAt(parcels.labelPoint(this.row(designation)))?.name ?? null;
  }

  /** Parcels next to this one, nearest first: found by looking around its middle. */
  around(designation: string, count: number): readonly string[] {
    const [x, y] = this.gemeente.parcels.labelPoint(this.row(designation));
    const found = new Set<string>();
    for (let metres = 4; found.size < count && metres < 200; metres += 4)
      for (let turn = 0; turn < 16; turn += 1) {
        const angle = (turn * Math.PI) / 8;
        const row = this.gemeente.parcels.at([x + metres * Math.cos(angle), y + metres * Math.sin(angle)]);
        if (row !== null && this.name(row) !== designation) found.add(this.name(row));
      }
    return [...found].slice(0, count);
  }

  /**
   * Parcels that a shape covers for more than half, and those so near to half that a pixel may decide. Counted on
   * a grid of points, by another road than the program itself takes.
   */
  caughtBy(shape: readonly LngLat[]): { readonly sure: readonly string[]; readonly doubtful: readonly string[] } {
    const ring = rdRing(shape);
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const reach = 150;
    const total = new Map<number, number>();
    const inside = new Map<number, number>();
    for (let x = Math.min(...xs) - reach; x <= Math.max(...xs) + reach; x += 0.75)
      for (let y = Math.min(...ys) - reach; y <= Math.max(...ys) + reach; y += 0.75) {
        const row = this.gemeente.parcels.at([x, y]);
        if (row === null) continue;
        total.set(row, (total.get(row) ?? 0) + 1);
        if (isInside(ring, x, y)) inside.set(row, (inside.get(row) ?? 0) + 1);
      }
    const share = (row: number): number =>
      ((inside.get(row) ?? 0) * 0.75 ** 2) / this.gemeente.parcels.drawnAreaM2(row);
    const rows = [...total.keys()];
    return {
      sure: rows.filter((row) => share(row) > 0.56).map((row) => this.name(row)),
      doubtful: rows.filter((row) => Math.abs(share(row) - 0.5) <= 0.06).map((row) => this.name(row)),
    };
  }

  /** Area in m² of what of the parcel lies within a shape, counted on a grid of points. */
  coveredM2(designation: string, shape: readonly LngLat[]): number {
    const row = this.row(designation);
    const [minX, minY, maxX, maxY] = this.gemeente.parcels.bounds4(row);
    const ring = rdRing(shape);
    const step = 0.2;
    let points = 0;
    for (let x = minX; x <= maxX; x += step)
      for (let y = minY; y <= maxY; y += step)
        if (isInside(ring, x, y) && this.gemeente.parcels.at([x, y]) === row) points += 1;
    return points * step ** 2;
  }

  private row(designation: string): number {
    const [row] = this.gemeente.parcels.search(designation, 1);
    if (row === undefined || this.name(row) !== designation)
      throw new Error(`Markerwaard has no parcel ${designation}`);
    return row;
  }

  private name(row: number): string {
    return formatDesignation(this.gemeente.parcels.attributes(row).designation);
  }
}

/** Even-odd rule. */
function isInside(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (const [index, [toX, toY]] of ring.entries()) {
    const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  }
  return inside;
}
