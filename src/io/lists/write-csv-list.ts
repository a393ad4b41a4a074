import { audienceWords } from '../audience-words';
import { leftOutSentences } from '../left-out-sentences';
import type { WriteRelease } from '../release-formats';
import { plotsTable } from '../table/plots-table';
import { csvText } from './csv';

/**
 * The plot list as CSV. It has no sheet that says for whom it is and what was left out, so every row does: a line of its own
 * above the headings would keep programs from finding them, and whoever takes a row out takes that along.
 */
export const writeCsvList: WriteRelease = (release, { surroundings }) => {
  const { columns, rows } = plotsTable(release, surroundings);
  const leftOut = leftOutSentences(release).join(' ');
  const said = [audienceWords(release.audience), leftOut || 'Niets.'];
  // Where everything was left out it must be said all the more.
  const alone = rows.length === 0 && leftOut !== '' ? [[...columns.map(() => null), ...said]] : [];
  return csvText([
    [...columns.map(({ heading }) => heading), ...CSV_REMARKS],
    ...rows.map((cells) => [...cells, ...said]),
    ...alone,
  ]);
};

/** Headings of what the file says of itself. */
export const CSV_REMARKS = ['bestemd voor', 'weggelaten'] as const;
