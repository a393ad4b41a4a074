import { expect, test } from 'vitest';
import { sessionId } from '../../domain/ids';
import { sessionsOf } from './sessions-of';

const session = (id: string, municipalityCode: string, municipalityName: string, deletedAt: string | null = null) => ({
  id: sessionId(id),
  name: id,
  municipalityCode,
  municipalityName,
  deletedAt,
});
const ALL = [
  session('same', 'GM0193', 'Zwolle'),
  session('gone', 'GM0193', 'Zwolle', '2026-11-01'),
  session('other', 'GM0148', 'Dalfsen'),
  session('by name', '', 'Regio'),
];
const found = (name: string, code: string) => sessionsOf(ALL, { by: 'hand', name, code }).map(({ id }) => String(id));

test('sessions of the same code, those of the same name where there is no code, and none that were thrown away', () => {
  expect(found('Zwolle', 'GM0193')).toEqual(['same']);
  expect(found('Regio', '')).toEqual(['by name']);
  expect(found('Elders', '')).toEqual([]);
  expect(sessionsOf(ALL, null)).toEqual([]);
});
