import { expect, test } from 'vitest';
import type { ServiceProblem } from './service-problem';
import { serviceProblemText } from './service-problem-text';

const service = 'kadastrale-kaart';
const PROBLEMS: readonly ServiceProblem[] = [
  { name: 'service-offline' },
  { name: 'service-unreachable', service },
  { name: 'service-silent', service, seconds: 30 },
  { name: 'service-busy', service, status: 429, retryAfterSeconds: 3600 },
  { name: 'service-busy', service: 'overpass', status: 504, retryAfterSeconds: null },
  { name: 'service-refused', service, status: 400, title: 'Bad Request' },
  { name: 'service-refused', service: 'bag', status: 403, title: '' },
  { name: 'service-bad-answer', service: 'cbs', cause: 'not-json' },
  { name: 'service-bad-answer', service: 'locatieserver', cause: 'next-elsewhere' },
  { name: 'service-too-large', service, maxBytes: 64_000_000 },
  { name: 'service-stopped' },
  { name: 'municipality-unknown', typed: 'Nergens' },
  { name: 'municipality-ambiguous', typed: 'Berg', names: ['Bergen (L.)', 'Bergen (NH.)'] },
  { name: 'outline-missing', municipality: 'Zwolle' },
  { name: 'parcels-missing', municipality: 'Zwolle' },
  { name: 'areas-missing', municipality: 'Zwolle' },
];

test.each(PROBLEMS)('$name says what is wrong and what to do', (problem) => {
  expect(serviceProblemText(problem)).toMatch(/^[A-Z].+[:.] .+\.$/);
  expect(serviceProblemText(problem)).not.toMatch(/undefined|null|NaN/);
});

test('how long to wait is said as people say it', () => {
  const busy = (retryAfterSeconds: number | null) =>
    serviceProblemText({ name: 'service-busy', service, status: 429, retryAfterSeconds });
  expect(busy(40)).toBe('De kadastrale kaart (PDOK) is te druk: probeer het over 40 seconden opnieuw.');
  expect(busy(3600)).toContain('over 60 minuten');
  expect(busy(null)).toContain('later');
});
