import { expect, test } from 'vitest';
import { MEMBER } from '../../package/manifest';
import { mapProblemText, type NamedProblem, packageNoteText, problemText, repairNoteText } from './problems';

const PROBLEMS: readonly NamedProblem[] = [
  { name: 'storage-unavailable', detail: 'SecurityError' },
  { name: 'storage-full' },
  { name: 'session-damaged', detail: '{}' },
  { name: 'point-not-found' },
  { name: 'log-not-whole' },
  { name: 'file-too-large', bytes: 200_000_000, maxBytes: 100_000_000 },
  { name: 'file-not-json' },
  { name: 'file-newer-version', version: 7, supported: 1 },
  { name: 'file-too-many-plots', plots: 1_000_000, maxPlots: 100_000 },
  { name: 'file-damaged', part: 'plots' },
  { name: 'package-member-missing', member: MEMBER.parcels },
  { name: 'package-member-damaged', member: MEMBER.parcels },
  { name: 'package-demo-unreachable' },
  { name: 'clipping-failed' },
  { name: 'start-missing' },
  { name: 'bid-without-start' },
  { name: 'bid-of-other-start' },
  { name: 'bid-twice' },
  { name: 'plots-not-joined', plots: ['L1 De Gouw', 'L2 Het Hof'] },
];

test.each(PROBLEMS)('$name is one sentence that says what to do', (problem) => {
  const sentence = problemText(problem);
  expect(sentence).toMatch(/^[A-Z].*: .*\.$|, dus .*\.$/);
  expect(sentence).not.toMatch(/undefined|\[object|Error/);
});

test('names sizes, versions and members', () => {
  expect(problemText({ name: 'file-too-large', bytes: 200_000_000, maxBytes: 100_000_000 })).toContain('200 MB');
  expect(problemText({ name: 'file-newer-version', version: 7, supported: 1 })).toContain('(7)');
  expect(problemText({ name: 'package-member-damaged', member: MEMBER.parcels })).toContain('parcels.fgb');
  expect(problemText({ name: 'plots-not-joined', plots: ['L1 De Gouw', 'L2 Het Hof'] })).toContain(
    'L1 De Gouw, L2 Het Hof',
  );
});

test('says what goes on working without a map, and which layer a package lacks', () => {
  expect(mapProblemText({ kind: 'webgl2-missing' })).toContain('lijst, telling en export werken');
  expect(packageNoteText({ name: 'layer-left-out', layer: 'care', member: MEMBER.care, cause: 'damaged' })).toContain(
    'zonder de zorglocaties, want care.geojson is beschadigd',
  );
});

test('a repair names whose, what and what became of it', () => {
  expect(repairNoteText({ subject: 'De Gouw', field: 'aantal woningen', found: '-3', now: '0' })).toBe(
    'De Gouw: bij aantal woningen stond -3, dat is nu 0.',
  );
});
