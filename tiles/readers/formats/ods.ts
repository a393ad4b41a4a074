import type { ZipEntry } from 'unzipit';
import { SourceFailure } from '../../../src/package/source/file-problem';
import { BATCH, type FileLayer, type OpenOptions } from '../file-layer';
import { parseXml } from '../xml/parse-xml';
import { entryBlob, entryStream } from '../zip-entries';
import { type OdsSheet, OdsSheets } from './ods-sheets';
import { tableLayer } from './table-layer';

const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?\s*$/;

/** True for a zip that says of itself that it is an OpenDocument: of text, of slides, of tables. */
export const isOpenDocument = (names: readonly string[]): boolean =>
  names.includes('META-INF/manifest.xml') && (names.includes('content.xml') || names.includes('encrypted-package'));

/**
 * The sheets of an OpenDocument spreadsheet (ods) as tables; empty ones are left out. Cells come as they are kept: numbers
 * with a point, of formulas the outcome that was kept with them. All sheets stand in one file, which is read once and
 * held. Throws `SourceFailure` (`file-encrypted`, `file-format-unknown`, `file-object-too-large`, `file-too-many-columns`,
 * `file-without-rows`).
 */
export async function openOds(entries: readonly ZipEntry[], options: OpenOptions): Promise<readonly FileLayer[]> {
  const textOf = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name === name);
    return entry === undefined ? '' : (await entryBlob(entry)).text();
  };
  const content = entries.find(({ name }) => name === 'content.xml');
  if (content === undefined || (await textOf('META-INF/manifest.xml')).includes('encryption-data'))
    throw new SourceFailure({ name: 'file-encrypted' });
  if (!SPREADSHEET.test(await textOf('mimetype'))) throw new SourceFailure({ name: 'file-format-unknown' });
  const sheets = new OdsSheets(options.limits.columns);
  for await (const _ of parseXml(await entryStream(content), sheets));
  const filled = sheets.found().filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new SourceFailure({ name: 'file-without-rows' });
  return Promise.all(filled.map((sheet) => tableLayer(sheet.name, 'ods', () => batches(sheet), options)));
}

async function* batches({ rows }: OdsSheet): AsyncGenerator<OdsSheet['rows']> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
