import { expect, it } from 'vitest';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';
import { OutlinePacker } from './packed-outlines';
import { parcelsWithLoneEdges } from './parcels-with-lone-edges';

const ACROSS = 30;
const parcels = irregularParcels(ACROSS);

function marked(): readonly number[] {
  const packer = new OutlinePacker();
  for (const { geometry } of parcels) packer.add(geometry);
  return [...parcelsWithLoneEdges(packer.finish())].flatMap((mark, at) => (mark === 1 ? [at] : []));
}

it('of a neat tessellation only those on the outside have an edge to themselves', () => {
  const all = parcels.flatMap(({ geometry }) => geometry.flat(2));
  const outside = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [minX, maxX] = outside(all.map(([x]) => x));
  const [minY, maxY] = outside(all.map(([, y]) => y));
  // The outermost cells are 30 m, and their corners stray 4.5 m either way.
  const isOutside = (at: number): boolean =>
    parcels[at]?.geometry.flat(2).some(([x, y]) => x - minX < 12 || maxX - x < 12 || y - minY < 12 || maxY - y < 12) ??
    false;
  const found = marked();
  expect(found.length).toBeGreaterThan(ACROSS * 3);
  expect(found.filter((at) => !isOutside(at))).toEqual([]);
});
