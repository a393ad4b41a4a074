import type { RdBounds } from '../domain/rd-geometry';
import type { Edges } from './covered-area';

const OUTSIDE = 0;
const INSIDE = 1;
const CROSSED = 2;

/**
 * A coarse grid over a lasso that knows of every cell whether it lies wholly inside, wholly outside, or is
 * run through by the outline. Most parcels in a lasso are decided by a few looks here.
 */
export class CrossedGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cell: number;
  private readonly minX: number;
  private readonly minY: number;
  private readonly state: Uint8Array;

  /** @param expected about how many things will be looked up: sets the fineness */
  constructor(edges: Edges, [minX, minY, maxX, maxY]: RdBounds, expected: number) {
    const along = Math.min(512, Math.max(16, Math.ceil(Math.sqrt(expected) * 2)));
    this.cell = Math.max(Math.max(maxX - minX, maxY - minY) / along, 0.01);
    this.minX = minX;
    this.minY = minY;
    this.columns = Math.floor((maxX - minX) / this.cell) + 1;
    this.rows = Math.floor((maxY - minY) / this.cell) + 1;
    this.state = new Uint8Array(this.columns * this.rows);
    this.markCrossed(edges);
    this.fillInside(edges);
  }

  /** What the lasso does to the box: `crossed` when it may run through it. */
  look(minX: number, minY: number, maxX: number, maxY: number): 'inside' | 'outside' | 'crossed' {
    const left = Math.floor((minX - this.minX) / this.cell);
    const right = Math.floor((maxX - this.minX) / this.cell);
    const bottom = Math.floor((minY - this.minY) / this.cell);
    const top = Math.floor((maxY - this.minY) / this.cell);
    const sticksOut = left < 0 || bottom < 0 || right >= this.columns || top >= this.rows;
    let seen = sticksOut ? OUTSIDE : undefined;
    for (let row = Math.max(0, bottom); row <= Math.min(top, this.rows - 1); row++) {
      for (let column = Math.max(0, left); column <= Math.min(right, this.columns - 1); column++) {
        const state = this.state[row * this.columns + column];
        if (state === CROSSED || (seen !== undefined && state !== seen)) return 'crossed';
        seen = state;
      }
    }
    return seen === INSIDE ? 'inside' : 'outside';
  }

  private markCrossed(edges: Edges): void {
    // A hair wider than the edge: rounding may then put a free cell among the crossed, never the other way.
    const hair = this.cell * 1e-6;
    for (let at = 0; at < edges.length; at += 4) {
      const fromX = (edges[at] ?? 0) - this.minX;
      const fromY = (edges[at + 1] ?? 0) - this.minY;
      const toX = (edges[at + 2] ?? 0) - this.minX;
      const toY = (edges[at + 3] ?? 0) - this.minY;
      const lowY = Math.min(fromY, toY);
      const highY = Math.max(fromY, toY);
      const slope = highY > lowY ? (toX - fromX) / (toY - fromY) : 0;
      const bottom = this.rowOf(lowY - hair);
      const top = this.rowOf(highY + hair);
      for (let row = bottom; row <= top; row++) {
        let xAtBottom = fromX;
        let xAtTop = toX;
        if (highY > lowY) {
          xAtBottom = fromX + (Math.max(lowY, row * this.cell - hair) - fromY) * slope;
          xAtTop = fromX + (Math.min(highY, (row + 1) * this.cell + hair) - fromY) * slope;
        }
        const left = this.columnOf(Math.min(xAtBottom, xAtTop) - hair);
        const right = this.columnOf(Math.max(xAtBottom, xAtTop) + hair);
        this.state.fill(CROSSED, row * this.columns + left, row * this.columns + right + 1);
      }
    }
  }

  /** Winding along the middle of each row: constant over a cell that the outline does not run through. */
  private fillInside(edges: Edges): void {
    const crossings: { x: number; turn: number }[][] = Array.from({ length: this.rows }, () => []);
    for (let at = 0; at < edges.length; at += 4) {
      const fromX = (edges[at] ?? 0) - this.minX;
      const fromY = (edges[at + 1] ?? 0) - this.minY;
      const toX = (edges[at + 2] ?? 0) - this.minX;
      const toY = (edges[at + 3] ?? 0) - this.minY;
      const top = this.rowOf(Math.max(fromY, toY));
      for (let row = this.rowOf(Math.min(fromY, toY)); row <= top; row++) {
        const y = (row + 0.5) * this.cell;
        if (fromY <= y === toY <= y) continue;
        const x = fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
        crossings[row]?.push({ x, turn: toY > fromY ? 1 : -1 });
      }
    }
    for (const [row, line] of crossings.entries()) {
      line.sort((a, b) => a.x - b.x);
      let winding = 0;
      let next = 0;
      for (let column = 0; column < this.columns; column++) {
        const x = (column + 0.5) * this.cell;
        for (let crossing = line[next]; crossing !== undefined && crossing.x < x; crossing = line[++next])
          winding += crossing.turn;
        const at = row * this.columns + column;
        if (winding !== 0 && this.state[at] !== CROSSED) this.state[at] = INSIDE;
      }
    }
  }

  private rowOf(y: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor(y / this.cell)));
  }

  private columnOf(x: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor(x / this.cell)));
  }
}
