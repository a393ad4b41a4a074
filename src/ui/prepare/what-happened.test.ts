import { expect, test } from 'vitest';
import { CARE_LIST, EMPTY_PREPARATION, REFUSED_FILE, SOME_SOURCES } from './testing/samples';
import { whatHappened } from './what-happened';

test('progress is not said, its end is', () => {
  const fetching = {
    ...EMPTY_PREPARATION,
    fetched: { ...EMPTY_PREPARATION.fetched, areas: { state: 'fetching', progress: null } },
  } as const;
  const ready = { ...fetching, fetched: { ...fetching.fetched, areas: SOME_SOURCES.areas } };
  expect(whatHappened(EMPTY_PREPARATION, fetching)).toEqual([]);
  expect(whatHappened(fetching, ready)).toEqual(['Wijken en buurten opgehaald: 94.']);
  expect(whatHappened(ready, ready)).toEqual([]);
});

test('files and the package are said once', () => {
  const after = { ...EMPTY_PREPARATION, files: [CARE_LIST, REFUSED_FILE] };
  expect(whatHappened(EMPTY_PREPARATION, after)).toEqual([
    'Zorglocaties regio 2026.xlsx is bekeken.',
    'notitie zorg en wonen.pdf kan niet worden gelezen.',
  ]);
  const failed = { ...after, build: { name: 'failed', problem: { name: 'prepare-without-place' } } } as const;
  expect(whatHappened(after, failed)).toEqual(['Het gemeentepakket is niet gemaakt.']);
});
