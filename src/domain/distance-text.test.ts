import { expect, test } from 'vitest';
import { distanceText } from './distance-text';

test('whole metres, and none is the place itself', () => {
  expect([0, 0.4, 0.6, 9.5, 350, 1_240.2].map(distanceText)).toEqual([
    'op deze plek',
    'op deze plek',
    '1 m',
    '10 m',
    '350 m',
    '1.240 m',
  ]);
});
