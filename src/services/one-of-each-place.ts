import { pointDistanceM } from '../domain/geometry/distance';
import type { OsmElement } from './osm-element';

/** A shop is often in the map twice: as a point, and as its building. */
const SAME_PLACE_M = 30;

export interface NamedElement<Kind> {
  readonly element: OsmElement;
  readonly kind: Kind;
  /** '' without one. */
  readonly name: string;
}

const ORDER: Readonly<Record<OsmElement['type'], number>> = { node: 0, way: 1, relation: 2 };

/**
 * Keeps one of elements of one kind and name (capitals aside) within 30 m of each other: the point before the building, the
 * older before the newer, so that the order of the answer decides nothing.
 */
export function oneOfEachPlace<Kind extends string>(
  elements: readonly NamedElement<Kind>[],
): readonly NamedElement<Kind>[] {
  const groups = new Map<string, NamedElement<Kind>[]>();
  const ordered = [...elements].sort(({ element: a }, { element: b }) => ORDER[a.type] - ORDER[b.type] || a.id - b.id);
  return ordered.filter((one) => {
    const key = `${one.kind}|${one.name.toLowerCase()}`;
    const kept = groups.get(key) ?? [];
    if (kept.some((other) => pointDistanceM(other.element.at, one.element.at) <= SAME_PLACE_M)) return false;
    groups.set(key, [...kept, one]);
    return true;
  });
}
