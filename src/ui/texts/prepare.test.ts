import { describe, expect, test } from 'vitest';
import type { FetchNote, PreparationProblem } from '../../services/preparation/preparation';
import { fetchNoteText } from '../prepare/fetch-note-text';
import { prepareTexts } from './prepare';
import { fieldText } from './prepare-fields';
import { preparationProblemText } from './prepare-problems';

const PROBLEMS: readonly PreparationProblem[] = [
  { name: 'prepare-without-place' },
  { name: 'prepare-without-parcels' },
  { name: 'prepare-parcels-twice', sources: ['PDOK', 'percelen.gpkg'] },
  { name: 'prepare-parcel-twice', localId: '00480010270000' },
  { name: 'prepare-not-kept', detail: 'de opslag is vol' },
  { name: 'prepare-worker-failed', detail: 'onverwacht gestopt' },
];

const NOTES: readonly FetchNote[] = [
  { name: 'older-year', newest: 2026, used: 2025 },
  { name: 'by-older-service' },
  { name: 'outside', count: 1 },
  { name: 'duplicates', count: 2 },
  { name: 'without-geometry', count: 1 },
  { name: 'refused', count: 1_200 },
  { name: 'overlaps', count: 1 },
  { name: 'proxy' },
];

test.each(PROBLEMS)('$name is a sentence that says what to do', (problem) => {
  expect(preparationProblemText(problem)).toMatch(/^[A-Z].*: [a-z].*\.$/);
});

describe('notes of what was fetched', () => {
  test.each(NOTES)('$name is a sentence', (note) => {
    expect(fetchNoteText(note)).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('one and more are not the same words', () => {
    expect(fetchNoteText({ name: 'outside', count: 1 })).toBe('1 object ligt buiten de gemeente en gaat niet mee.');
    expect(fetchNoteText({ name: 'outside', count: 1_312 })).toBe(
      '1.312 objecten liggen buiten de gemeente en gaan niet mee.',
    );
  });
});

test('what changed is said in words, also when nothing did', () => {
  expect(prepareTexts.build.changes({ added: 0, removed: 0, changed: 0 })).toContain('niets veranderd');
  expect(prepareTexts.build.changes({ added: 1_210, removed: 3, changed: 4 })).toContain('1.210 nieuwe percelen');
});

test('a field without a name of its own goes by what it is called', () => {
  expect([fieldText('houseNumber'), fieldText('iets')]).toEqual(['Huisnummer', 'iets']);
});

test('a file card says how many of its rows were taken, and never hides those that were not', () => {
  const { read } = prepareTexts.files;
  expect(read(41, { read: 41, duplicates: 0 })).toBe('41 rijen overgenomen');
  expect(read(1, { read: 1, duplicates: 0 })).toBe('1 rij overgenomen');
  expect(read(3, { read: 4, duplicates: 0 })).toBe('3 van 4 rijen overgenomen; 1 niet, zie Controle');
  expect(read(41, { read: 42, duplicates: 1 })).toBe('41 rijen overgenomen, 1 dubbel');
});
