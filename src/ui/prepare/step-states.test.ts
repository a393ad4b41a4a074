import { expect, test } from 'vitest';
import type { Preparation } from '../../services/preparation/preparation';
import { stepStates } from './step-states';
import {
  CARE_LIST,
  ELSEWHERE_FILE,
  EMPTY_PREPARATION,
  LAND_FILE,
  REFUSED_FILE,
  SOME_MUNICIPALITY,
  SOME_SOURCES,
} from './testing/samples';

const CHOSEN: Preparation = { ...EMPTY_PREPARATION, place: { by: 'service', municipality: SOME_MUNICIPALITY } };
const READY: Preparation = { ...CHOSEN, fetched: SOME_SOURCES };

test('at first everything is still to be done, and own files may be left', () => {
  const states = stepStates(EMPTY_PREPARATION);
  expect(Object.values(states).map(({ state }) => state)).toEqual(['todo', 'todo', 'optional', 'todo', 'todo']);
  expect(states.build.line).toBe('Kan nog niet: kies een gemeente');
});

test('with a gemeente the parcels are what is missing', () => {
  expect(stepStates(CHOSEN).place).toEqual({ state: 'done', line: 'Voorbeeldstad' });
  expect(stepStates(CHOSEN).build.line).toBe('Kan nog niet: percelen ontbreken');
});

test('fetching is busy with its share, and what failed asks for a look', () => {
  const progress = { partsDone: 1, parts: 2, share: 0.42, features: 3, bytes: 4, msLeft: null };
  const fetching = { ...CHOSEN.fetched, parcels: { state: 'fetching', progress } as const };
  expect(stepStates({ ...CHOSEN, fetched: fetching }).fetch).toEqual({ state: 'busy', line: 'Percelen: 42%' });
  const failed = {
    ...SOME_SOURCES,
    areas: { state: 'failed', problem: { name: 'service-offline' }, progress: null } as const,
  };
  expect(stepStates({ ...CHOSEN, fetched: failed }).fetch).toEqual({
    state: 'attention',
    line: '1 laag is niet opgehaald',
  });
});

test('fetched layers make it possible', () => {
  const { fetch, check, build } = stepStates(READY);
  expect([fetch.line, check.line, build.line]).toEqual([
    '5 van 5 lagen opgehaald',
    'Wat is opgehaald, is overgenomen',
    'Kan worden gemaakt',
  ]);
});

test('files count what asks for a look: rows without a place, a column not recognised, a file that cannot be read', () => {
  expect(stepStates({ ...READY, files: [CARE_LIST, LAND_FILE, REFUSED_FILE] }).files).toEqual({
    state: 'attention',
    line: '3 punten vragen aandacht',
  });
});

test('a layer of another place is worth more than rows that are refused or have no place', () => {
  expect(stepStates({ ...READY, files: [CARE_LIST] }).check.line).toBe('6 rijen niet overgenomen');
  expect(stepStates({ ...READY, files: [CARE_LIST, ELSEWHERE_FILE] }).check.line).toBe(
    '1 laag ligt buiten de gemeente',
  );
});

test('a package that is brought up to date needs no new parcels', () => {
  expect(stepStates({ ...CHOSEN, updates: { packageId: 'x', name: 'Voorbeeldstad' } }).build.line).toBe(
    'Kan worden gemaakt',
  );
});
