import { expect, test } from 'vitest';
import { parcelId, plotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { panelState } from './panel-state';
import { somePlot } from './testing/some-plot';

const gouw: Plot = somePlot({ id: plotId('gouw'), parcels: ['1', '2'] });
const plots = new Map([[gouw.id, gouw]]);
const [one, two, three] = [parcelId('1'), parcelId('2'), parcelId('3')];

test('nothing selected, nothing to show', () => {
  expect(panelState([], null, plots, false)).toEqual({ name: 'empty' });
});

test('a selected plot that no longer exists is as if none were selected', () => {
  expect(panelState([], plotId('gone'), plots, false)).toEqual({ name: 'empty' });
});

test('a selected plot is shown, also with its own parcels selected', () => {
  expect(panelState([], gouw.id, plots, false)).toEqual({ name: 'plot', plot: gouw });
  expect(panelState([one, two], gouw.id, plots, false)).toEqual({ name: 'plot', plot: gouw });
});

test('the next parcel starts the next plot, without closing the last one first', () => {
  expect(panelState([three], gouw.id, plots, false)).toEqual({ name: 'new' });
  expect(panelState([one, three], gouw.id, plots, false)).toEqual({ name: 'new' });
  expect(panelState([three], null, plots, false)).toEqual({ name: 'new' });
});

test('a drawn part waits to become a plot', () => {
  expect(panelState([one], gouw.id, plots, true)).toEqual({ name: 'new' });
});
