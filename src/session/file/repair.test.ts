import { describe, expect, test } from 'vitest';
import { aParcel, square } from '../../../fixtures/arbitraries/examples';
import { firstPlot, spoiled } from '../../../fixtures/sessions/example-file';
import { plotAreaM2 } from '../../domain/plot-area';

describe('a damaged value is repaired with a note, and the rest stays', () => {
  test.each([-3, 1e9, 2.5, '24', null, true])('%s homes', (units) => {
    const { session, notes } = spoiled(['plots.0.programme.0.units', units]);
    expect(firstPlot(session).programme[0]).toMatchObject({ type: 'zorggeschikt', units: 0 });
    expect(notes).toMatchObject([{ subject: 'De Gouw', field: 'aantal woningen', now: '0' }]);
    expect(notes[0]?.found).toContain(String(units ?? 'leeg').slice(0, 3));
  });

  test('a word that is in no list', () => {
    const { session, notes } = spoiled(['plots.0.status', 'misschien'], ['plots.0.buildMethod', 3]);
    expect(firstPlot(session)).toMatchObject({ status: 'kandidaat', buildMethod: 'onbekend' });
    expect(notes.map(({ field, found }) => [field, found])).toEqual([
      ['bouwwijze', '3'],
      ['status', '"misschien"'],
    ]);
  });

  test('two plots with one id and one number', () => {
    const { session, notes } = spoiled(['plots.1.id', 'same'], ['plots.0.id', 'same'], ['plots.1.number', 1]);
    expect(session.plots.size).toBe(2);
    expect(new Set([...session.plots.values()].map(({ number }) => number)).size).toBe(2);
    expect(notes.map(({ field }) => field)).toContain('nummer');
    expect(session.header.nextPlotNumber).toBe(3);
  });

  test('a plot that is none, and a plot without anything', () => {
    const { session, notes } = spoiled(['plots.2', 'plot'], ['plots.3', {}]);
    expect(session.plots.size).toBe(3);
    expect(notes.some(({ now }) => now.startsWith('weggelaten'))).toBe(true);
  });

  test('a partner that is not in the file', () => {
    const { session, notes } = spoiled(
      ['plots.0.proposedBy', 'wie'],
      ['plots.0.opinions', [{ partner: 'wie', value: 'geschikt', reason: '' }]],
    );
    expect(firstPlot(session)).toMatchObject({ proposedBy: null, opinions: [] });
    expect(notes).toHaveLength(2);
  });

  test('a boundary that is none, with its parcel kept', () => {
    const { session, notes } = spoiled([
      'plots.0.parcels.0.geometry',
      [
        [
          [
            [1, 2],
            [3, '4'],
            [5, 6],
            [1, 2],
          ],
        ],
      ],
    ]);
    expect(firstPlot(session).parcels[0]).toMatchObject({ parcelId: '987001', geometry: [] });
    expect(notes).toMatchObject([{ field: 'grens' }]);
  });

  test('whose land it is, when that is no category: as the parcels say', () => {
    const { session, notes } = spoiled(['plots.0.landOwner', 'Jan Jansen'], ['plots.1.landOwner', undefined]);
    expect([...session.plots.values()].map(({ landOwner }) => landOwner)).toEqual([null, null]);
    expect(notes).toMatchObject([
      { field: 'grondeigendom', found: '"Jan Jansen"', now: 'zoals de percelen' },
      { field: 'grondeigendom', found: 'niets', now: 'zoals de percelen' },
    ]);
  });

  test('a source that is none is unknown from then on', () => {
    const { session, notes } = spoiled(
      ['plots.0.parcels.0.source', 7],
      ['plots.0.parcels.0.licence', null],
      ['plots.1.parcels.0.source', undefined],
    );
    expect(firstPlot(session).parcels[0]).toMatchObject({ source: '', licence: '' });
    expect(notes.map(({ field, now }) => [field, now])).toEqual([
      ['bron', 'leeg'],
      ['licentie', 'leeg'],
      ['bron', 'leeg'],
    ]);
  });

  test('a parcel twice', () => {
    const { session } = spoiled(['plots.0.parcels.1', aParcel(1)]);
    expect(firstPlot(session).parcels).toHaveLength(1);
  });

  test('parts of a parcel that lie over each other, or in the whole of it: no land counts twice', () => {
    const part = (x: number, width: number) =>
      aParcel(1, { part: true, geometry: square(150_010 + x, 510_000, width), drawnAreaM2: width ** 2 });
    const overlapping = spoiled(['plots.0.parcels', [part(0, 6), part(4, 6), part(0, 4), part(12, 2)]]);
    expect(plotAreaM2(firstPlot(overlapping.session))).toBe(36 + 24 + 4);
    expect(overlapping.notes.map(({ field, now }) => [field, now])).toEqual([
      ['deelperceel', 'kleiner, zonder wat al in de plot zat'],
      ['deelperceel', 'weggelaten: zat al in de plot'],
    ]);
    const inWhole = spoiled(['plots.0.parcels', [part(0, 6), aParcel(1)]]);
    expect(firstPlot(inWhole.session).parcels).toEqual([aParcel(1)]);
    expect(inWhole.notes).toHaveLength(1);
  });

  test('a target without periods gets the two of the national agreement', () => {
    const { session } = spoiled(['target.periods', []]);
    expect(session.target.periods).toEqual(['t/m 2030', '2031-2036']);
  });

  test('control and direction characters go, HTML stays text', () => {
    const { session, notes } = spoiled(
      ['plots.0.name', '<img src=x onerror=alert(1)>'],
      ['plots.1.name', 'Het\u0000 \u202eHof'],
    );
    expect([...session.plots.values()].map(({ name }) => name)).toEqual(['<img src=x onerror=alert(1)>', 'Het Hof']);
    expect(notes).toHaveLength(1);
  });
});
