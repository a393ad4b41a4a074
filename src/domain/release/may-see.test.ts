import { expect, test } from 'vitest';
import { aPlot } from '../../../fixtures/arbitraries/examples';
import { CONFIDENTIALITIES } from '../code-lists';
import type { Audience } from './audience';
import { maySee, type PlotPart } from './may-see';

const PARTS: readonly PlotPart[] = ['plot', 'remark', 'opinion', 'agreement', 'proposer', 'position'];
const seen = (audience: Audience, plot = aPlot({ confidentiality: 'openbaar' })): readonly PlotPart[] =>
  PARTS.filter((part) => maySee(plot, part, audience));

test('a plot goes to its own circle and the circles within', () => {
  const seenBy = CONFIDENTIALITIES.map((kind) =>
    CONFIDENTIALITIES.filter((confidentiality) => maySee(aPlot({ confidentiality }), 'plot', { kind })),
  );
  expect(seenBy).toEqual([['gemeente', 'provincie', 'openbaar'], ['provincie', 'openbaar'], ['openbaar']]);
});

test('opinions and free text stay with the gemeente; who proposed it and how far talks are, with who was at the table', () => {
  expect(seen({ kind: 'gemeente' })).toEqual(PARTS);
  expect(seen({ kind: 'provincie' })).toEqual(['plot', 'proposer', 'position']);
  expect(seen({ kind: 'openbaar' })).toEqual(['plot']);
});

test('nothing of a plot that may not be seen', () => {
  expect(seen({ kind: 'openbaar' }, aPlot({ confidentiality: 'provincie' }))).toEqual([]);
  expect(seen({ kind: 'provincie' }, aPlot({ confidentiality: 'gemeente' }))).toEqual([]);
});

test('a partij gets the plots that name it, in whatever role and spelling, or those that were chosen for it', () => {
  const partij: Audience = { kind: 'partij', name: 'Woonstichting De Waard', chosen: null };
  const own = ['plot', 'agreement', 'proposer', 'position'];
  expect(seen(partij, aPlot({ confidentiality: 'gemeente', housingPartner: ' woonstichting  de waard' }))).toEqual(own);
  expect(seen(partij, aPlot({ carePartner: 'Woonstichting De Waard' }))).toEqual(own);
  expect(seen(partij, aPlot({ housingPartner: 'Een ander' }))).toEqual([]);
  expect(seen({ ...partij, name: '' }, aPlot({ housingPartner: '' }))).toEqual([]);
  const plot = aPlot();
  expect(seen({ ...partij, chosen: new Set([plot.id]) }, plot)).toEqual(own);
  expect(seen({ ...partij, chosen: new Set() }, aPlot({ housingPartner: partij.name }))).toEqual([]);
});
