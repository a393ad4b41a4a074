import { expect, it } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { plotId } from '../domain/ids';
import { quietPlots } from './quiet-plots';

it('of plots left open against each other only one has words: the one that counts, or the one that is selected', () => {
  const doubts = [{ about: 'programme', bid: 'A' }] as const;
  const [gouw, version, other] = [plotId('gouw'), plotId('gouw/A'), plotId('other')];
  const session = aSession([gouw, version, other].map((id) => aPlot({ id, doubts: id === other ? [] : doubts })));
  expect([...quietPlots(session, null)]).toEqual([version]);
  expect([...quietPlots(session, gouw)]).toEqual([version]);
  expect([...quietPlots(session, version)]).toEqual([gouw]);
});
