import { zipMembers } from '../../../package/zip-members';
import type { Book, Sheet } from '../book';
import { columnLetters } from '../cell-address';
import { xmlText } from '../xml-text';
import { contentValidations } from './content-validations';
import { odsSheet, quoted } from './ods-sheet';
import { automaticStyles, ODS_NAMESPACES, stylesXml } from './ods-styles';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * The same workbook as OpenDocument (ODF 1.2).
 *
 * @param writtenAt ISO date-time, for the file's properties
 * @param progress how far it is, 0 to 1
 */
export async function writeOds(
  book: Book,
  writtenAt: string,
  progress: (done: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = contentXml(book, progress);
  progress(0.7);
  const zip = await zipMembers([
    { name: 'mimetype', blob: new Blob([MIME]), stored: true },
    { name: 'META-INF/manifest.xml', blob: new Blob([MANIFEST]) },
    { name: 'meta.xml', blob: new Blob([metaXml(book.title, writtenAt)]) },
    { name: 'settings.xml', blob: new Blob([settingsXml(book)]) },
    { name: 'styles.xml', blob: new Blob([stylesXml(book.sheets, book.footer)]) },
    { name: 'content.xml', blob: new Blob([...content]) },
  ]);
  progress(1);
  return new Uint8Array(await zip.arrayBuffer());
}

function contentXml({ sheets }: Book, progress: (done: number) => void): readonly string[] {
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 1);
  let before = 0;
  const tables = sheets.flatMap((sheet, index) => {
    const table = odsSheet(sheet, index, (rows) => progress((0.7 * (before + rows)) / total));
    before += sheet.rows.length;
    return table;
  });
  // As Excel compares in SUMIFS: the whole cell, and `*` and `?` for any text.
  const calculation =
    '<table:calculation-settings table:case-sensitive="false" table:search-criteria-must-apply-to-whole-cell="true" table:use-regular-expressions="false" table:use-wildcards="true"/>';
  return [
    `${DECLARATION}<office:document-content ${ODS_NAMESPACES}><office:automatic-styles>${automaticStyles(sheets)}</office:automatic-styles><office:body><office:spreadsheet>${calculation}${contentValidations(sheets)}`,
    ...tables,
    `${filters(sheets)}</office:spreadsheet></office:body></office:document-content>`,
  ];
}

function filters(sheets: readonly Sheet[]): string {
  const ranges = sheets
    .filter(({ filter }) => filter)
    .map((sheet, index) => {
      const { headRows, columns, rows } = sheet;
      const last = `${columnLetters(columns.length - 1)}${Math.max(headRows + 1, rows.length)}`;
      const range = `${quoted(sheet)}.A${headRows}:${quoted(sheet)}.${last}`;
      return `<table:database-range table:name="filter${index + 1}" table:target-range-address="${xmlText(range)}" table:display-filter-buttons="true"/>`;
    });
  return ranges.length === 0 ? '' : `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

const entry = (path: string, type = 'text/xml'): string =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;

const MANIFEST = `${DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${entry('/', MIME)}${['meta.xml', 'settings.xml', 'styles.xml', 'content.xml'].map((path) => entry(path)).join('')}</manifest:manifest>`;

const metaXml = (title: string, writtenAt: string): string =>
  `${DECLARATION}<office:document-meta ${ODS_NAMESPACES}><office:meta><meta:generator>Van bod naar plot</meta:generator><dc:title>${xmlText(title)}</dc:title><meta:creation-date>${xmlText(writtenAt)}</meta:creation-date><dc:language>nl-NL</dc:language></office:meta></office:document-meta>`;

/** What stays in sight of each sheet: LibreOffice keeps that here. */
function settingsXml({ sheets }: Book): string {
  const item = (name: string, type: 'short' | 'int' | 'string', value: number | string): string =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen = 2;
  const views = sheets.map(({ name, headRows, headColumns }) => {
    const split = [
      ...(headColumns > 0
        ? [
            item('HorizontalSplitMode', 'short', frozen),
            item('HorizontalSplitPosition', 'int', headColumns),
            item('PositionRight', 'int', headColumns),
          ]
        : []),
      ...(headRows > 0
        ? [
            item('VerticalSplitMode', 'short', frozen),
            item('VerticalSplitPosition', 'int', headRows),
            item('PositionBottom', 'int', headRows),
          ]
        : []),
      item('ActiveSplitRange', 'short', headRows > 0 ? (headColumns > 0 ? 3 : 2) : 0),
    ];
    return `<config:config-item-map-entry config:name="${xmlText(name)}">${split.join('')}</config:config-item-map-entry>`;
  });
  return `${DECLARATION}<office:document-settings ${ODS_NAMESPACES}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}${item('ActiveTable', 'string', xmlText(sheets[0]?.name ?? ''))}<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}
