import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../../fixtures/arbitraries/session';
import { apply } from '../apply';
import { packageId, plotId, sessionId } from '../ids';
import type { Session } from '../session';
import { renamePlot } from './edit-plot';
import { restoreSession } from './restore-session';

const back = (current: Session, then: Session) => restoreSession(current, then, 'restoreSession', 'gisteren');

test('puts what differs, deletes what was not there, and leaves the rest', () => {
  const stays = aPlot({ id: plotId('stays') });
  const changes = aPlot({ id: plotId('changes'), name: 'De Gouw' });
  const then = aSession([stays, changes]);
  const current = apply(aSession([{ ...stays }, changes, aPlot({ id: plotId('new') })]), {
    ...renamePlot(then, plotId('changes'), 'Het Hof'),
  }).session;
  const change = back(current, then);
  expect(change.put.filter(({ kind }) => kind !== 'header')).toEqual([changes]);
  expect(change.deleted).toEqual(['plot:new']);
});

test('the session keeps its id and package, and gives no plot number out twice', () => {
  const then = aSession([]);
  const current = { ...then, header: { ...then.header, nextPlotNumber: 8, packageId: packageId('newer'), name: 'B' } };
  const copy = { ...then, header: { ...then.header, id: sessionId('copy') } };
  const { header } = apply(current, back(current, copy)).session;
  expect(header).toEqual({ ...current.header, name: then.header.name });
});

test('any session goes back to any other of its kind, undo brings it back, and a second time there is nothing to do', () => {
  fc.assert(
    fc.property(anySession(), fc.array(anyChange, { maxLength: 6 }), (then, changes) => {
      const current = changes.reduce((session, change) => apply(session, change).session, then);
      const { session, inverse } = apply(current, back(current, then));
      expect({ ...session, header: then.header }).toEqual(then);
      expect(apply(session, inverse).session).toEqual(current);
      const again = back(session, then);
      expect([again.put, again.deleted]).toEqual([[], []]);
    }),
  );
});
