import type { RdPoint } from '../../src/domain/rd-geometry';
import type { HeldLayers } from '../../src/package/layers';
import { irregularParcels } from '../../src/package/testing/irregular-parcels';

const ORIGIN: RdPoint = [153_000, 508_000];
const source = { source: 'Verzonnen voor een test', licence: 'CC0', referenceDate: '2026-01-01' };

const box = (x: number, y: number, side: number): RdPoint[] => [
  [ORIGIN[0] + x, ORIGIN[1] + y],
  [ORIGIN[0] + x + side, ORIGIN[1] + y],
  [ORIGIN[0] + x + side, ORIGIN[1] + y + side],
  [ORIGIN[0] + x, ORIGIN[1] + y + side],
  [ORIGIN[0] + x, ORIGIN[1] + y],
];

/** A small made-up municipality with something in every layer. */
export function testLayers(across = 20): HeldLayers {
  const side = across * 30;
  return {
    code: 'GM0987',
    name: 'Teststad',
    fictional: true,
    parcels: irregularParcels(across, 11, ORIGIN),
    care: [
      {
        name: 'De Linde',
        careKind: 'verpleeghuis',
        organisation: 'Zorggroep Test',
        places: 60,
        address: 'Laan 1',
        at: [ORIGIN[0] + 100, ORIGIN[1] + 120.5],
      },
      {
        name: 'Het Hof',
        careKind: 'aanleunwoningen',
        organisation: '',
        places: null,
        address: '',
        at: [ORIGIN[0] + 300, ORIGIN[1] + 20],
      },
    ],
    amenities: [
      { name: 'Supermarkt één', amenityKind: 'supermarkt', at: [ORIGIN[0] + 50, ORIGIN[1] + 60] },
      { name: 'Supermarkt twee', amenityKind: 'supermarkt', at: [ORIGIN[0] + 400, ORIGIN[1] + 400] },
      { name: 'Dokter', amenityKind: 'huisarts', at: [ORIGIN[0] + 250, ORIGIN[1] + 60] },
    ],
    areas: [
      {
        level: 'gemeente',
        code: 'GM0987',
        name: 'Teststad',
        parentCode: null,
        inhabitants: 2000,
        households: 900,
        percentage65Plus: 21.5,
        geometry: [[box(-10, -10, side + 20)]],
      },
      {
        level: 'buurt',
        code: 'BU09870001',
        name: 'Noord',
        parentCode: 'WK098700',
        inhabitants: null,
        households: null,
        percentage65Plus: null,
        // A hole, and turned the wrong way on purpose: the writer must put it right.
        geometry: [[[...box(0, 0, side / 2)].reverse(), box(40, 40, 20)]],
      },
    ],
    basemap: [
      {
        layer: 'land',
        class: 'urban',
        name: '',
        geometry: { type: 'MultiPolygon', coordinates: [[box(0, 0, side)]] },
      },
      {
        layer: 'building',
        class: 'house',
        name: '',
        geometry: { type: 'MultiPolygon', coordinates: [[box(20, 20, 12)]] },
      },
      {
        layer: 'road',
        class: 'street',
        name: 'Dorpsstraat',
        geometry: {
          type: 'LineString',
          coordinates: [
            [ORIGIN[0], ORIGIN[1] + 30],
            [ORIGIN[0] + side, ORIGIN[1] + 35],
          ],
        },
      },
      { layer: 'place', class: 'town', name: 'Teststad', geometry: { type: 'Point', coordinates: ORIGIN } },
    ],
    sources: { parcels: source, care: source, amenities: source, areas: source, basemap: source },
    startSession: '{"test":true}',
  };
}
