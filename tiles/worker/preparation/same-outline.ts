import type { RdMultiPolygon } from '../../../src/domain/rd-geometry';

/** Whether two outlines have the same corners in the same order, exactly. */
export const sameOutline = (a: RdMultiPolygon, b: RdMultiPolygon): boolean =>
  sameList(a, b, (polygonA, polygonB) =>
    sameList(polygonA, polygonB, (ringA, ringB) =>
      sameList(ringA, ringB, ([ax, ay], [bx, by]) => ax === bx && ay === by),
    ),
  );

const sameList = <Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean =>
  a.length === b.length && a.every((item, at) => b[at] !== undefined && same(item, b[at]));
