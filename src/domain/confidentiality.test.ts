import { expect, test } from 'vitest';
import { CONFIDENTIALITIES } from './code-lists';
import { maySee } from './confidentiality';

test('a plot goes to its own circle and the circles within', () => {
  const seenBy = CONFIDENTIALITIES.map((audience) =>
    CONFIDENTIALITIES.filter((confidentiality) => maySee({ confidentiality }, 'plot', audience)),
  );
  expect(seenBy).toEqual([['gemeente', 'provincie', 'openbaar'], ['provincie', 'openbaar'], ['openbaar']]);
});

test('opinions and free text stay with the gemeente, whatever the plot', () => {
  for (const confidentiality of CONFIDENTIALITIES) {
    for (const part of ['opinion', 'remark'] as const) {
      expect(maySee({ confidentiality }, part, 'gemeente')).toBe(true);
      expect(maySee({ confidentiality }, part, 'provincie')).toBe(false);
      expect(maySee({ confidentiality }, part, 'openbaar')).toBe(false);
    }
  }
});

test('who proposed a plot goes to gemeente and provincie with the plot, and never to the public', () => {
  const seenBy = CONFIDENTIALITIES.map((audience) =>
    CONFIDENTIALITIES.filter((confidentiality) => maySee({ confidentiality }, 'proposer', audience)),
  );
  expect(seenBy).toEqual([['gemeente', 'provincie', 'openbaar'], ['provincie', 'openbaar'], []]);
});
