import { expect, test } from 'vitest';
import { aLine, aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { aRelease } from '../../../fixtures/arbitraries/releases';
import { summaryRoom } from './summary-room';

const roomFor = (count: number, name: string, lines = 9) =>
  summaryRoom(
    aRelease(aSession(Array.from({ length: count }, () => aPlot({ name, programme: [aLine(9, 'geclusterd')] })))),
    'A4',
    { periods: 2, lines },
    40,
  );
const LONG = 'Een plek aan het spoor met een erg lange naam die niet op één regel past';

test('few plots leave room for names in full and for bars', () => {
  expect(roomFor(9, LONG)).toEqual({ wideMap: true, fullNames: true, bars: true });
});

test('many plots, or long tables, take that room', () => {
  expect(roomFor(30, 'Kort')).toMatchObject({ fullNames: true, bars: false });
  expect(roomFor(30, LONG)).toMatchObject({ fullNames: false, bars: false });
  expect(roomFor(400, 'Kort')).toMatchObject({ fullNames: false, bars: false });
  expect(roomFor(9, 'Kort', 18).wideMap).toBe(false);
});
