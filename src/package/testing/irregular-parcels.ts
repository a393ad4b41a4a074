import type { RdPoint, RdRing } from '../../domain/rd-geometry';
import type { ParcelFeature } from '../layers';

/**
 * A tessellation of `across` by `across` irregular parcels of about 30 m for tests, coordinates on the
 * millimetre, neighbours sharing all their corners. Every 11th parcel has a hole that is a parcel of its own,
 * every 13th is a MultiPolygon of two places. The same seed gives the same parcels.
 */
export function irregularParcels(across: number, seed = 1, origin: RdPoint = [153_000, 508_000]): ParcelFeature[] {
  const random = lcg(seed);
  const side = 30;
  const mm = (metres: number) => Math.round(metres * 1000) / 1000;
  const jitter = () => (random() - 0.5) * side * 0.3;
  const grid = (offsetX: number, offsetY: number): RdPoint[][] =>
    Array.from({ length: across + 1 }, (_, column) =>
      Array.from(
        { length: across + 1 },
        (_, row): RdPoint => [
          mm(origin[0] + (column + offsetX) * side + jitter()),
          mm(origin[1] + (row + offsetY) * side + jitter()),
        ],
      ),
    );
  const corners = grid(0, 0);
  const southMiddles = grid(0.5, 0);
  const westMiddles = grid(0, 0.5);
  const at = (points: RdPoint[][], column: number, row: number): RdPoint => points[column]?.[row] ?? origin;
  const ringOf = (column: number, row: number): RdRing => [
    at(corners, column, row),
    at(southMiddles, column, row),
    at(corners, column + 1, row),
    at(westMiddles, column + 1, row),
    at(corners, column + 1, row + 1),
    at(southMiddles, column, row + 1),
    at(corners, column, row + 1),
    at(westMiddles, column, row),
    at(corners, column, row),
  ];

  const parcels: ParcelFeature[] = [];
  const add = (geometry: ParcelFeature['geometry']) => {
    const serial = parcels.length + 1;
    parcels.push({
      localId: `0${98_700_000_000 + serial}`,
      akrCode: serial % 3 === 0 ? 'TST02' : 'TST01',
      section: 'ABC'[serial % 3 === 0 ? 2 : serial % 2] ?? 'A',
      number: serial,
      cadastralMunicipality: '0987',
      cadastralMunicipalityName: 'Teststad',
      registeredAreaM2: serial % 5 === 0 ? null : 100 + serial,
      areaKind: serial % 7 === 0 ? 'Voorlopig' : 'Vastgesteld',
      landOwner: serial % 4 === 0 ? 'gemeente' : serial % 6 === 0 ? 'onbekend' : 'particulier',
      geometry,
    });
  };
  for (let column = 0; column < across; column++) {
    for (let row = 0; row < across; row++) {
      const cell = column * across + row;
      const ring = ringOf(column, row);
      // The second place of a MultiPolygon, made two cells ago.
      if (cell % 13 === 1 && row >= 2) continue;
      if (cell % 13 === 12 && row + 2 < across) add([[ring], [ringOf(column, row + 2)]]);
      else if (cell % 11 === 10) {
        const middleX = origin[0] + (column + 0.5) * side;
        const middleY = origin[1] + (row + 0.5) * side;
        const hole: RdRing = [
          [mm(middleX - 2), mm(middleY - 2)],
          [mm(middleX - 2), mm(middleY + 2)],
          [mm(middleX + 2), mm(middleY + 2)],
          [mm(middleX + 2), mm(middleY - 2)],
          [mm(middleX - 2), mm(middleY - 2)],
        ];
        add([[ring, hole]]);
        add([[[...hole].reverse()]]);
      } else add([[ring]]);
    }
  }
  return parcels;
}

/** Small seeded random source (Numerical Recipes constants): tests must not depend on the clock. */
function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
