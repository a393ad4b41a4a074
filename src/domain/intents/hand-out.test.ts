import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { apply } from '../apply';
import { startId } from '../ids';
import { startSession } from '../start-session';
import { handOut, startRound } from './hand-out';

const session = aSession([aPlot({ name: 'De Gouw' })]);
const { session: handedOut, inverse } = apply(session, handOut(session, startId('first')));

test('keeps the session as it is now, and can be undone', () => {
  expect(handedOut.start && startSession(handedOut.start)).toEqual(handedOut);
  expect(apply(handedOut, inverse).session).toEqual(session);
});

test('what is handed out later is the same start, whatever happened since', () => {
  const later = { ...handedOut, plots: new Map() };
  expect(handOut(later, startId('second')).put).toEqual([]);
});

test('a next round begins from the session as it is then', () => {
  const later = { ...handedOut, plots: new Map() };
  const { session: next, inverse: back } = apply(later, startRound(later, startId('second')));
  expect(next.start).toMatchObject({ id: 'second', plots: [] });
  expect(apply(next, back).session).toEqual(later);
});
