import { writeOds } from '../book/ods/write-ods';
import { writeXlsx } from '../book/xlsx/write-xlsx';
import type { WriteRelease } from '../release-formats';
import { listBook } from './list-book';

/** Making the tables is about a fifth of the work. */
const TABLES = 0.2;

export const writeExcelList: WriteRelease = (release, context) => write(writeXlsx, release, context);

export const writeOdsList: WriteRelease = (release, context) => write(writeOds, release, context);

const write = (
  writeBook: typeof writeXlsx,
  ...[release, context]: Parameters<WriteRelease>
): ReturnType<typeof writeXlsx> => {
  context.progress(0);
  const book = listBook(release, context);
  context.progress(TABLES);
  return writeBook(book, context.writtenAt, (done) => context.progress(TABLES + (1 - TABLES) * done));
};
