import { expect, test } from 'vitest';
import { anEmptySession } from '../../../fixtures/arbitraries/examples';
import { sessionId } from '../../domain/ids';
import type { RestorePoint } from '../../session/storage/restore-points';
import { summaryOf } from '../../session/storage/session-summary';
import { spaceRows } from './space-rows';

const session = { ...summaryOf(anEmptySession(), '2026-11-22T09:00:00.000Z'), bytes: 1000 };
const deleted = { ...session, id: sessionId('gone'), name: 'Weg', bytes: 300, deletedAt: session.changedAt };
const point = (id: string, owner = session.id): RestorePoint => ({
  id,
  sessionId: owner,
  at: session.changedAt,
  reason: 'automatic',
  plotCount: 0,
  units: 0,
  bytes: 10,
});

test('says of each kind how much there is, and who needs it', () => {
  const packages = [
    { packageId: session.packageId, label: 'Markerwaard', bytes: 5000 },
    { packageId: 'other', label: 'Elders', bytes: 7000 },
  ];
  const points = [point('c'), point('b'), point('a'), point('z', deleted.id)];
  const rows = spaceRows({ packages, sessions: [session, deleted] }, points);
  expect(rows.packages.map(({ label, usedBy }) => [label, usedBy])).toEqual([
    ['Markerwaard', [session.name]],
    ['Elders', []],
  ]);
  expect(rows.sessions).toEqual({ count: 1, bytes: 1000 });
  expect(rows.deleted).toEqual({ count: 1, bytes: 300 });
  expect(rows.points.map(({ count, bytes, old }) => [count, bytes, old.map(({ id }) => id)])).toEqual([
    [3, 30, ['b', 'a']],
    [1, 10, []],
  ]);
});
