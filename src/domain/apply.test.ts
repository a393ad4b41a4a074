import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPartner, aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../fixtures/arbitraries/session';
import { apply } from './apply';
import type { Change } from './change';
import type { Session } from './session';

/** Also compares the order of plots and partners, which equality of maps does not. */
function expectSame(actual: Session, expected: Session): void {
  expect(actual).toEqual(expected);
  expect([...actual.plots.keys()]).toEqual([...expected.plots.keys()]);
  expect([...actual.partners.keys()]).toEqual([...expected.partners.keys()]);
}

test('a change and then its inverse gives back the session', () => {
  fc.assert(
    fc.property(anySession(), anyChange, (session, change) => {
      const { session: after, inverse } = apply(session, change);
      expectSame(apply(after, inverse).session, session);
    }),
  );
});

test('the inverse of the inverse does the change again', () => {
  fc.assert(
    fc.property(anySession(), anyChange, (session, change) => {
      const forward = apply(session, change);
      const back = apply(forward.session, forward.inverse);
      expectSame(apply(back.session, back.inverse).session, forward.session);
    }),
  );
});

test('many changes, taken back in reverse order, give back the session', () => {
  fc.assert(
    fc.property(anySession(), fc.array(anyChange, { maxLength: 12 }), (session, changes) => {
      const inverses: Change[] = [];
      let current = session;
      for (const change of changes) {
        const applied = apply(current, change);
        current = applied.session;
        inverses.unshift(applied.inverse);
      }
      for (const inverse of inverses) current = apply(current, inverse).session;
      expectSame(current, session);
    }),
  );
});

test('the session before a change stays as it was', () => {
  fc.assert(
    fc.property(anySession(), anyChange, (session, change) => {
      const copy = structuredClone(session);
      apply(session, change);
      expectSame(session, copy);
    }),
  );
});

test('plots stand in order of creation, also after one in the middle was deleted and brought back', () => {
  const [a, b, c] = [aPlot({ name: 'a' }), aPlot({ name: 'b' }), aPlot({ name: 'c' })];
  const session = aSession([a, b, c]);
  const without = apply(session, { intent: 'deletePlot', subject: 'b', put: [], deleted: [`plot:${b.id}`] });
  expect([...without.session.plots.values()].map((plot) => plot.name)).toEqual(['a', 'c']);
  const back = apply(without.session, without.inverse).session;
  expect([...back.plots.values()].map((plot) => plot.name)).toEqual(['a', 'b', 'c']);
});

test('partners stand by role and then by name', () => {
  const partners = [
    aPartner('1', { name: 'Zuid', role: 'woningcorporatie' }),
    aPartner('2', { name: 'Gemeente', role: 'gemeente' }),
    aPartner('3', { name: 'Émile', role: 'woningcorporatie' }),
  ];
  const session = aSession([], undefined, partners);
  expect([...session.partners.values()].map((partner) => partner.name)).toEqual(['Gemeente', 'Émile', 'Zuid']);
});

test('records that a change does not name are the same objects afterwards', () => {
  const [a, b] = [aPlot(), aPlot()];
  const session = aSession([a, b]);
  const first = [...session.plots.values()][0];
  const second = [...session.plots.values()][1];
  if (!first || !second) throw new Error('two plots');
  const after = apply(session, { intent: 'renamePlot', subject: '', put: [{ ...first, name: 'x' }], deleted: [] });
  expect(after.session.plots.get(second.id)).toBe(second);
  expect(after.session.partners).toBe(session.partners);
});

test('the header cannot be deleted', () => {
  const change: Change = { intent: 'renameSession', subject: '', put: [], deleted: ['header'] };
  expect(() => apply(aSession([]), change)).toThrow('header');
});
