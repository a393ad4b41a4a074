import { describe, expect, it } from 'vitest';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import { nearestAmenities, nearestCare } from './near';

const plot: RdMultiPolygon = [
  [
    [
      [150_000, 500_000],
      [150_100, 500_000],
      [150_100, 500_100],
      [150_000, 500_100],
      [150_000, 500_000],
    ],
  ],
];

describe('what lies near', () => {
  it('gives the nearest of each kind in straight-line metres from the edge, nearest first', () => {
    const near = nearestAmenities(plot, [
      { name: 'Ver', amenityKind: 'supermarkt', at: [150_900, 500_050] },
      { name: 'Dichtbij', amenityKind: 'supermarkt', at: [150_400, 500_050] },
      { name: 'Schuin', amenityKind: 'huisarts', at: [150_130, 500_140] },
      { name: 'Erin', amenityKind: 'bushalte', at: [150_050, 500_050] },
    ]);
    expect(near).toEqual([
      { kind: 'bushalte', name: 'Erin', metres: 0 },
      { kind: 'huisarts', name: 'Schuin', metres: 50 },
      { kind: 'supermarkt', name: 'Dichtbij', metres: 300 },
    ]);
  });

  it('says nothing about kinds that there are not', () => {
    expect(nearestCare(plot, [])).toEqual([]);
  });
});
