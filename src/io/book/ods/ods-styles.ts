import { COLUMN_STYLES, type ColumnStyle, isCount, type Paper, pagesWide, type Sheet, type SheetRow } from '../book';
import { xmlText } from '../xml-text';

export const ODS_NAMESPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['number', 'datastyle'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
    'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"',
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'office:version="1.2"',
  )
  .join(' ');

/** The name of a cell's style; numbers end in the format of their column. */
export const cellStyleOf = (row: SheetRow['kind'], style: ColumnStyle): string =>
  row === 'title' ? row : `${row}-${style}`;

export const columnStyleName = (sheet: number, column: number): string => `co${sheet}-${column}`;
export const tableStyleName = (sheet: number): string => `ta${sheet}`;
const pageName = (sheet: number): string => `page${sheet}`;

const MAX_HEADING_LINES = 8;

/**
 * The name of a row's style. Headings are as high as their lines need: LibreOffice reckons with its screen, and cuts them off on
 * paper. Other rows it makes as high as they need.
 */
export const rowStyleOf = (headingLines?: number): string =>
  headingLines === undefined ? 'ro' : `heading${Math.min(MAX_HEADING_LINES, headingLines)}`;

/** Millimetres of a character of 10 points. */
const CHARACTER = 1.95;

const NUMBER_STYLES = `\
<number:number-style style:name="n-integer" number:language="nl" number:country="NL"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>\
<number:number-style style:name="n-label" number:language="nl" number:country="NL"><number:number number:decimal-places="0" number:min-integer-digits="1"/></number:number-style>\
<number:number-style style:name="n-decimal" number:language="nl" number:country="NL"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>\
<number:number-style style:name="n-percent" number:language="nl" number:country="NL"><number:number number:min-integer-digits="1"/></number:number-style>\
<number:date-style style:name="n-date"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>`;

const isNumber = (style: ColumnStyle): boolean => style !== 'text' && style !== 'wrap';

function cellStyle(row: SheetRow['kind'], style: ColumnStyle, cell: string, text: string): string {
  const format = isNumber(style) && row !== 'heading' && row !== 'title' ? ` style:data-style-name="n-${style}"` : '';
  return `<style:style style:name="${cellStyleOf(row, style)}" style:family="table-cell"${format}><style:table-cell-properties style:vertical-align="${row === 'heading' ? 'bottom' : 'top'}"${cell}/>${
    isCount(style)
      ? '<style:paragraph-properties fo:text-align="end" fo:margin-left="1.5mm"/>'
      : '<style:paragraph-properties fo:text-align="start"/>'
  }${text === '' ? '' : `<style:text-properties${text}/>`}</style:style>`;
}

const BOLD = ' fo:font-weight="bold"';
const wrapOf = (style: ColumnStyle): string => (style === 'wrap' ? ' fo:wrap-option="wrap"' : '');

/** What `content.xml` names: of cells, of each sheet's columns, and of the sheets themselves. */
export const automaticStyles = (sheets: readonly Sheet[]): string =>
  [
    NUMBER_STYLES,
    ...COLUMN_STYLES.map((style) =>
      cellStyle(
        'heading',
        style,
        ' fo:wrap-option="wrap" fo:background-color="#e4eaee" fo:border-bottom="0.5pt solid #6b7780"',
        BOLD,
      ),
    ),
    cellStyle('title', 'text', '', `${BOLD} fo:font-size="13pt"`),
    ...COLUMN_STYLES.map((style) => cellStyle('prose', style, wrapOf(style), '')),
    ...COLUMN_STYLES.map((style) =>
      cellStyle('plain', style, `${wrapOf(style)} fo:border-bottom="0.5pt solid #d5dbdf"`, ''),
    ),
    ...COLUMN_STYLES.map((style) =>
      cellStyle('total', style, `${wrapOf(style)} fo:border-top="0.5pt solid #6b7780"`, BOLD),
    ),
    `<style:style style:name="${rowStyleOf()}" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>`,
    ...Array.from({ length: MAX_HEADING_LINES }, (_, index) => index + 1).map(
      (lines) =>
        `<style:style style:name="${rowStyleOf(lines)}" style:family="table-row"><style:table-row-properties style:row-height="${lines * 4.5 + 1}mm" style:use-optimal-row-height="false"/></style:style>`,
    ),
    ...sheets.flatMap(({ columns }, sheet) => [
      `<style:style style:name="${tableStyleName(sheet)}" style:family="table" style:master-page-name="${pageName(sheet)}"><style:table-properties table:display="true"/></style:style>`,
      ...columns.map(
        ({ width }, column) =>
          `<style:style style:name="${columnStyleName(sheet, column)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER + 2).toFixed(1)}mm"/></style:style>`,
      ),
    ]),
  ].join('');

const PAPER: Readonly<Record<Paper, string>> = {
  'A3 landscape': 'fo:page-width="420mm" fo:page-height="297mm" style:print-orientation="landscape"',
  'A4 portrait': 'fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait"',
};

/** `styles.xml`: the typeface, and how each sheet is printed. */
export const stylesXml = (sheets: readonly Sheet[], footer: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${ODS_NAMESPACES}><office:font-face-decls/><office:styles>\
<style:default-style style:family="table-cell"><style:paragraph-properties/><style:text-properties fo:font-family="Calibri, Carlito, 'Liberation Sans', sans-serif" fo:font-size="10pt" fo:language="nl" fo:country="NL"/></style:default-style>\
<style:style style:name="Default" style:family="table-cell"/>\
</office:styles><office:automatic-styles>${sheets
    .map(
      (sheet, index) =>
        `<style:page-layout style:name="layout${index}"><style:page-layout-properties ${PAPER[sheet.paper]} fo:margin="10mm" style:print-page-order="ltr" style:first-page-number="continue" style:scale-to-X="${pagesWide(sheet)}" style:scale-to-Y="0"/><style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="7mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>`,
    )
    .join('')}</office:automatic-styles><office:master-styles>${sheets
    .map(
      ({ name }, index) =>
        `<style:master-page style:name="${pageName(index)}" style:page-layout-name="layout${index}"><style:header style:display="false"/><style:footer><style:region-left><text:p>${xmlText(footer)}</text:p></style:region-left><style:region-center><text:p>${xmlText(name)}</text:p></style:region-center><style:region-right><text:p>Pagina <text:page-number>1</text:page-number> van <text:page-count>1</text:page-count></text:p></style:region-right></style:footer></style:master-page>`,
    )
    .join('')}</office:master-styles></office:document-styles>`;
