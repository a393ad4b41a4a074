import { describe, expect, it } from 'vitest';
import { boundsWithMargin } from './map-bounds';

describe('how far the map may be moved', () => {
  it('leaves as much room beside a long narrow municipality as along it', () => {
    const [west, south, east, north] = boundsWithMargin([5, 52, 5.02, 52.2]);
    const squeeze = Math.cos((52.1 * Math.PI) / 180);
    expect(5 - west).toBeGreaterThanOrEqual(0.2 / squeeze);
    expect(east - 5.02).toBeCloseTo(5 - west);
    expect(52 - south).toBeGreaterThanOrEqual(0.2);
    expect(north - 52.2).toBeCloseTo(52 - south);
  });
});
