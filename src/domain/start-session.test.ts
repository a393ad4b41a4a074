import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { apply } from './apply';
import { startId } from './ids';
import { renamePlot } from './intents/edit-plot';
import { handOut } from './intents/hand-out';
import { isStart } from './start-session';

const session = aSession([aPlot({ name: 'De Gouw' })]);
const handedOut = apply(session, handOut(session, startId('start-1'))).session;

test('a start is a session in which nothing was done since it was handed out', () => {
  expect(isStart(session)).toBe(false);
  expect(isStart(handedOut)).toBe(true);
  const [first] = handedOut.plots.keys();
  if (!first) throw new Error('The session has a plot');
  expect(isStart(apply(handedOut, renamePlot(handedOut, first, 'Anders')).session)).toBe(false);
});
