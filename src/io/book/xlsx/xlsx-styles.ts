import { COLUMN_STYLES, type ColumnStyle, isCount, type SheetRow } from '../book';

/**
 * Ids of the number formats: 1 is Excel's own `0`. Excel writes marks as the reader's computer does; to LibreOffice the others say
 * that they are Dutch (`[$-413]`): `1.250`, `12,5`.
 */
const FORMATS: Readonly<Record<ColumnStyle, number>> = {
  text: 0,
  wrap: 0,
  integer: 166,
  label: 1,
  decimal: 164,
  percent: 167,
  date: 165,
};
const OWN_FORMATS: readonly (readonly [number, string])[] = [
  [164, '[$-413]#,##0.0'],
  [165, 'dd-mm-yyyy'],
  [166, '[$-413]#,##0'],
  [167, '[$-413]General'],
];

const FONT = { plain: 0, strong: 1, title: 2 } as const;
const FILL = { none: 0, heading: 2 } as const;
const BORDER = { none: 0, under: 1, above: 2, thin: 3 } as const;

/** Numbers keep a little away from the text beside them. */
const alignment = (style: ColumnStyle, vertical: 'top' | 'bottom' = 'top', wraps = style === 'wrap'): string =>
  `<alignment vertical="${vertical}"${isCount(style) ? ' horizontal="right" indent="1"' : ' horizontal="left"'}${wraps ? ' wrapText="1"' : ''}/>`;

const cellFormat = (
  format: number,
  font: number,
  look: { readonly fill?: number; readonly border?: number; readonly inert?: boolean },
  align: string,
): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${look.fill ?? 0}" borderId="${look.border ?? 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${look.inert ? ' quotePrefix="1"' : ''}>${align}</xf>`;

/** Of each kind of row a group of formats, one per style of column; of some a second, for what would be a formula. */
const FIRST_GROUP = { prose: 0, plain: 2, total: 4, heading: 5 } as const;

/** The first is what a cell has that says nothing. */
const CELL_FORMATS: readonly string[] = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  cellFormat(0, FONT.title, {}, '<alignment vertical="top"/>'),
  ...COLUMN_STYLES.map((style) => cellFormat(FORMATS[style], FONT.plain, {}, alignment(style))),
  ...COLUMN_STYLES.map((style) => cellFormat(FORMATS[style], FONT.plain, { inert: true }, alignment(style))),
  ...COLUMN_STYLES.map((style) => cellFormat(FORMATS[style], FONT.plain, { border: BORDER.thin }, alignment(style))),
  ...COLUMN_STYLES.map((style) =>
    cellFormat(FORMATS[style], FONT.plain, { border: BORDER.thin, inert: true }, alignment(style)),
  ),
  ...COLUMN_STYLES.map((style) => cellFormat(FORMATS[style], FONT.strong, { border: BORDER.above }, alignment(style))),
  ...COLUMN_STYLES.map((style) =>
    cellFormat(0, FONT.strong, { fill: FILL.heading, border: BORDER.under }, alignment(style, 'bottom', true)),
  ),
];

/**
 * The number of a cell's format.
 *
 * @param inert for a text that would be a formula if someone typed it: it stays text when its cell is edited
 */
export function cellFormatOf(row: SheetRow['kind'], style: ColumnStyle, inert = false): number {
  if (row === 'title') return 1;
  const group = FIRST_GROUP[row] + (inert && (row === 'plain' || row === 'prose') ? 1 : 0);
  return 2 + group * COLUMN_STYLES.length + COLUMN_STYLES.indexOf(style);
}

const font = (inside: string): string => `<font>${inside}<name val="Calibri"/><family val="2"/></font>`;
const line = (side: string, rgb = 'FF6B7780'): string => `<${side} style="thin"><color rgb="${rgb}"/></${side}>`;
const border = (top: string, bottom: string): string =>
  `<border><left/><right/>${top || '<top/>'}${bottom || '<bottom/>'}<diagonal/></border>`;
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** `xl/styles.xml`, the same for every file. Excel wants the first two fills to be just these. */
export const stylesXml = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="${OWN_FORMATS.length}">${OWN_FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts>\
<fonts count="3">${font('<sz val="10"/>')}${font('<b/><sz val="10"/>')}${font('<b/><sz val="13"/>')}</fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFE4EAEE')}</fills>\
<borders count="4">${border('', '')}${border('', line('bottom'))}${border(line('top'), '')}${border('', line('bottom', 'FFD5DBDF'))}</borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${CELL_FORMATS.length}">${CELL_FORMATS.join('')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;
