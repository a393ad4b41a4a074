import { expect, test } from 'vitest';
import { SEGMENTS, type Segment } from '../../domain/code-lists';
import { segmentShares } from './segment-shares';

const none = Object.fromEntries(SEGMENTS.map((segment) => [segment, 0])) as Record<Segment, number>;

test('only segments with homes are named, and unknown is one of them', () => {
  expect(segmentShares({ ...none, onbekend: 30, 'sociale huur': 10 })).toEqual([
    { segment: 'sociale huur', homes: 10, share: 0.25 },
    { segment: 'onbekend', homes: 30, share: 0.75 },
  ]);
});

test('without homes there is nothing to share', () => {
  expect(segmentShares(none)).toEqual([]);
});
