import type { SheetColumn, SheetRow } from './book';

/**
 * Over how many lines a row goes, each text in the width of its column. An estimate on the safe side: not every program makes
 * rows as high as they need when it opens a file.
 */
export function rowLines({ kind, cells }: SheetRow, columns: readonly SheetColumn[]): number {
  let lines = 1;
  for (const [at, { width, style }] of columns.entries()) {
    const cell = cells[at];
    if (typeof cell !== 'string') continue;
    // A filter's button takes about two characters of a heading.
    if (kind === 'heading') lines = Math.max(lines, linesOf(cell, width - 2));
    else if (style === 'wrap' && kind !== 'title') lines = Math.max(lines, linesOf(cell, width));
  }
  return lines;
}

/** Words are not broken, unless they are too long for a line. */
function linesOf(text: string, width: number): number {
  if (text.length < width && !text.includes('\n')) return 1;
  // A column's width is counted in digits; letters are somewhat narrower.
  const room = Math.max(4, Math.floor(width * 1.05));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const { length } of paragraph.split(/(?<=[\s/-])/)) {
      if (used > 0 && used + length > room + 1) {
        lines += 1;
        used = 0;
      }
      used += length;
      while (used > room + 1) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}
