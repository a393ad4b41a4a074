import { describe, expect, it } from 'vitest';
import { plotFeatures, plotPaint, plotPlace } from './plot-features';
import { fakePlot } from './testing/fake-package';

const homes = (type: 'zorggeschikt' | 'geclusterd', units: number) =>
  ({ type, units, segment: 'onbekend', tenureOwner: 'onbekend' }) as const;

describe('a plot on the map', () => {
  it('is one shape of parcels that touch, in WGS84', () => {
    const place = plotPlace(fakePlot(1, [0, 1]));
    expect(place?.shape.coordinates).toHaveLength(1);
    const ring = place?.shape.coordinates[0]?.[0] ?? [];
    for (const [lng, lat] of ring) {
      expect(lng).toBeGreaterThan(5);
      expect(lng).toBeLessThan(6);
      expect(lat).toBeGreaterThan(52);
      expect(lat).toBeLessThan(53);
    }
  });

  it('keeps parts that lie apart', () => {
    expect(plotPlace(fakePlot(1, [0, 5]))?.shape.coordinates).toHaveLength(2);
  });

  it('has no place without parcels', () => {
    expect(plotPlace(fakePlot(1, []))).toBeNull();
  });

  it('is worked out once per set of parcels', () => {
    const plot = fakePlot(1, [3]);
    expect(plotPlace({ ...plot, name: 'Ander' })).toBe(plotPlace(plot));
  });

  it('is painted by the type with most homes, and never says 0 where nothing was said', () => {
    const programme = [homes('zorggeschikt', 24), homes('geclusterd', 1030)];
    expect(plotPaint(fakePlot(1, [0], { programme }), null, [])).toMatchObject({
      type: 'geclusterd',
      units: 1054,
      unitsText: '1.030 · Z 24',
    });
    expect(plotPaint(fakePlot(1, [0]), null, [])).toMatchObject({ type: '', unitsText: '', quiet: false });
  });

  it('lifts its badge over the sign of a care site', () => {
    const plot = fakePlot(1, [0]);
    const place = plotPlace(plot);
    if (!place) throw new Error('no place');
    const [x, y] = place.labelRd;
    expect(plotPaint(plot, place, [{ at: [x + 20, y] }]).lifted).toBe(true);
    expect(plotPaint(plot, place, [{ at: [x + 90, y] }]).lifted).toBe(false);
  });

  it('has an id of its own for shape and label, also beside other plots', () => {
    const plot = fakePlot(1, [0]);
    const place = plotPlace(plot);
    if (!place) throw new Error('no place');
    const ids = [1, 2, 3].flatMap((serial) =>
      plotFeatures(serial, place, plotPaint(plot, place, [])).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(6);
    expect(ids).not.toContain(0);
  });
});
