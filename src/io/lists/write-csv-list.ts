import { audienceWords } from '../audience-words';
import type { WriteRelease } from '../release-formats';
import { plotsTable } from '../table/plots-table';
import { csvText } from './csv';

/** The plot list as CSV. It has no sheet that says for whom it is, so every row does. */
export const writeCsvList: WriteRelease = (release, { surroundings }) => {
  const { columns, rows } = plotsTable(release, surroundings);
  const forWhom = audienceWords(release.audience);
  return csvText([
    [...columns.map(({ heading }) => heading), 'bestemd voor'],
    ...rows.map((cells) => [...cells, forWhom]),
  ]);
};
