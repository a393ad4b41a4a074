import type { RdBounds, RdMultiPolygon } from '../rd-geometry';
import { multiPolygonBounds } from './bounds';
import { TOUCH_TOLERANCE_M, touchBounded } from './touch';

interface Member {
  readonly position: number;
  readonly geometry: RdMultiPolygon;
  readonly bounds: RdBounds;
}

/**
 * The groups of geometries that hang together through touching, each as the list of their positions in the
 * input. More than one group: the parcels of the plot do not all touch ([domain.md] §4, check 4).
 *
 * Sweeps from west to east: only geometries whose bounds meet are compared, and of those only the ones that are
 * not known yet to hang together. A lasso can put ten thousand parcels in one plot.
 */
export function connectedParts(geometries: readonly RdMultiPolygon[]): readonly (readonly number[])[] {
  const members = geometries.map(
    (geometry, position): Member => ({ position, geometry, bounds: multiPolygonBounds(geometry) }),
  );
  const groups = new Groups(members.length);
  let open: Member[] = [];
  for (const member of members.toSorted((a, b) => a.bounds[0] - b.bounds[0])) {
    open = open.filter(({ bounds }) => bounds[2] >= member.bounds[0] - TOUCH_TOLERANCE_M);
    for (const other of open) {
      if (groups.together(member.position, other.position)) continue;
      if (touchBounded(member.geometry, member.bounds, other.geometry, other.bounds))
        groups.join(member.position, other.position);
    }
    open.push(member);
  }
  return groups.list();
}

/** Which positions belong together (union-find); a group is known by its lowest position. */
class Groups {
  private readonly leaderOf: number[];

  constructor(count: number) {
    this.leaderOf = Array.from({ length: count }, (_, position) => position);
  }

  together(a: number, b: number): boolean {
    return this.leader(a) === this.leader(b);
  }

  join(a: number, b: number): void {
    const [low, high] = [this.leader(a), this.leader(b)].sort((x, y) => x - y) as [number, number];
    this.leaderOf[high] = low;
  }

  /** The groups in order of their lowest position, each ascending. */
  list(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (const position of this.leaderOf.keys()) {
      const leader = this.leader(position);
      const group = groups.get(leader);
      if (group) group.push(position);
      else groups.set(leader, [position]);
    }
    return [...groups.values()];
  }

  private leader(position: number): number {
    let at = position;
    for (let above = this.leaderOf[at] ?? at; above !== at; above = this.leaderOf[at] ?? at) {
      // Halves the way for the next one who asks.
      this.leaderOf[at] = this.leaderOf[above] ?? above;
      at = above;
    }
    return at;
  }
}
