import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rdBoundsToWgs84, rdToWgs84, wgs84ToRd } from './rd-wgs84';

/** RDNAPTRANS reference points of NSGI: RD x, y and ETRS89 latitude, longitude. */
const REFERENCE = [
  ['Amersfoort', 155_000, 463_000, 52.155172897, 5.387203657],
  ['Texel', 117_380.12, 575_040.34, 53.160753042, 4.824761912],
  ['Noord-Groningen', 247_380.56, 604_580.78, 53.41948205, 6.776726674],
  ['Zeeuws-Vlaanderen', 16_460.91, 377_380.23, 51.368607152, 3.397588595],
  ['Zuid-Limburg', 182_260.45, 311_480.67, 50.792584916, 5.773795547],
  ['Maasvlakte', 64_640.89, 440_700.0101, 51.947393898, 4.072887101],
] as const;

const METRES_PER_DEGREE = 111_300;

describe('RD to WGS84', () => {
  it.each(REFERENCE)('is within 0.25 m of RDNAPTRANS at %s', (_, x, y, latitude, longitude) => {
    const [east, north] = rdToWgs84([x, y]);
    const metres = Math.hypot(
      (north - latitude) * METRES_PER_DEGREE,
      (east - longitude) * METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180),
    );
    expect(metres).toBeLessThan(0.25);
  });

  it('comes back to the same millimetre, everywhere in the Netherlands', () => {
    const anywhere = fc.record({
      x: fc.double({ min: 10_000, max: 280_000, noNaN: true }),
      y: fc.double({ min: 305_000, max: 620_000, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, ({ x, y }) => {
        const [backX, backY] = wgs84ToRd(rdToWgs84([x, y]));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(0.001);
      }),
    );
  });

  it('gives bounds that hold every point of the RD bounds', () => {
    const [west, south, east, north] = rdBoundsToWgs84([140_000, 500_000, 160_000, 520_000]);
    for (let step = 0; step <= 40; step++) {
      const [longitude, latitude] = rdToWgs84([140_000 + step * 500, 520_000 - step * 500]);
      expect(longitude).toBeGreaterThanOrEqual(west);
      expect(longitude).toBeLessThanOrEqual(east);
      expect(latitude).toBeGreaterThanOrEqual(south);
      expect(latitude).toBeLessThanOrEqual(north);
    }
  });
});
