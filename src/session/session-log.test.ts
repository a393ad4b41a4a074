import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPlot, aSession } from '../../fixtures/arbitraries/examples';
import { anyChange, anySession } from '../../fixtures/arbitraries/session';
import { INTENTS } from '../domain/change';
import { plotId } from '../domain/ids';
import { deletePlot, renamePlot } from '../domain/intents/edit-plot';
import { type LogEntry, logEntry } from './log-entry';
import { bounded, isLogDay, type LogItem, takingBackTo } from './session-log';
import { createSessionStore } from './session-store';

const AT = '2026-11-22T09:00:00.000Z';

/** A store whose every change comes into the log, in one and the same millisecond. */
function logging() {
  const log: LogEntry[] = [];
  const store = createSessionStore({
    onChange: (change, _session, applying) => {
      log.push(logEntry(change, applying, { at: AT, proposer: 'Wonen', previousOrder: log.at(-1)?.order ?? 0 }));
    },
  });
  return { log, store };
}

const entry = (order: number, day: string, patch: Partial<LogEntry> = {}): LogEntry => ({
  order,
  at: `${day}T12:00:00.000Z`,
  proposer: '',
  intent: 'setProgramme',
  subject: 'De Gouw',
  how: 'done',
  plots: [],
  inverse: { intent: 'setProgramme', subject: '', put: [], deleted: [] },
  ...patch,
});

test('an entry says what was done as people know it, in the order of doing', () => {
  const { log, store } = logging();
  const [id, other] = [plotId('p'), plotId('q')];
  const session = aSession([aPlot({ id, name: 'De Gouw' }), aPlot({ id: other, name: 'Weg' })]);
  store.open(session);
  store.apply(renamePlot(session, id, 'Het Hof'));
  store.undo();
  store.apply(deletePlot(session, other));
  expect(log.map(({ intent, subject, how, plots }) => [intent, subject, how, plots])).toEqual([
    ['renamePlot', 'Het Hof', 'done', [id]],
    ['renamePlot', 'Het Hof', 'undone', [id]],
    ['deletePlot', 'Weg', 'done', [other]],
  ]);
  expect(log.map(({ order }) => order - Date.parse(AT))).toEqual([0, 1, 2]);
});

test('taking back to an entry gives the session as it was just after it, as step by step would', () => {
  const step = fc.oneof(anyChange, fc.constantFrom('undo' as const, 'redo' as const));
  fc.assert(
    fc.property(anySession(4), fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(), (start, steps, chosen) => {
      const { log, store } = logging();
      store.open(start);
      const after = [];
      for (const one of steps) {
        if (one === 'undo') store.undo();
        else if (one === 'redo') store.redo();
        else store.apply(one);
        if (log.length > after.length) after.push(store.getState().session);
      }
      fc.pre(log.length > 0);
      const index = chosen % log.length;
      const change = takingBackTo(log, log[index]?.order ?? 0);
      expect(change === null).toBe(index === log.length - 1);
      if (change) store.apply(change);
      expect(store.getState().session).toEqual(after[index]);
    }),
  );
});

test('there is no way back over what is only summarised, or was written by another version', () => {
  const day: LogItem = { order: 3, day: '2026-11-21', counts: { createPlot: 2 } };
  expect(takingBackTo([day, entry(4, '2026-11-22')], 3)).not.toBeNull();
  expect(takingBackTo([day, entry(4, '2026-11-22')], 2)).toBeNull();
  expect(takingBackTo([entry(1, '2026-11-22'), entry(2, '2026-11-22', { inverse: null })], 1)).toBeNull();
});

test('beyond 500 entries what is older is counted per day, and counted again when more goes', () => {
  const days = ['2026-11-20', '2026-11-20', '2026-11-21'];
  const old = days.map((day, index) => entry(index + 1, day, { intent: index === 1 ? 'createPlot' : 'setProgramme' }));
  const recent = (from: number) => Array.from({ length: 500 }, (_, index) => entry(from + index, '2026-11-22'));
  const once = bounded([...old, ...recent(4)]);
  expect(once.slice(0, 2)).toEqual([
    { order: 2, day: '2026-11-20', counts: { setProgramme: 1, createPlot: 1 } },
    { order: 3, day: '2026-11-21', counts: { setProgramme: 1 } },
  ]);
  expect(once).toHaveLength(502);
  const twice = bounded([...once, ...recent(504)]);
  expect(twice).toHaveLength(503);
  expect(twice[2]).toEqual({ order: 503, day: '2026-11-22', counts: { setProgramme: 500 } });
});

test('a few very large changes are as much as many small ones; the last one stays whatever its size', () => {
  const put = Array.from({ length: 15_000 }, () => aPlot());
  const large = { intent: 'restoreSession', subject: '', put, deleted: [] } as const;
  const items = [1, 2, 3].map((order) => entry(order, '2026-11-22', { inverse: large }));
  expect(bounded(items).map(({ order }) => order)).toEqual([2, 3]);
  expect(bounded(items).filter(isLogDay)).toHaveLength(1);
});

test('whatever the log: bounds are kept, nothing is counted twice or lost', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...INTENTS), { maxLength: 700 }), (intents) => {
      const items = intents.map((intent, index) => entry(index + 1, days[Math.floor(index / 250)] ?? '', { intent }));
      const kept = bounded(items);
      const counted = kept.reduce(
        (sum, item) => sum + (isLogDay(item) ? Object.values(item.counts).reduce((a, b) => a + b, 0) : 1),
        0,
      );
      expect(counted).toBe(items.length);
      expect(kept.filter((item) => !isLogDay(item)).length).toBe(Math.min(500, items.length));
      expect(bounded(kept)).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});
