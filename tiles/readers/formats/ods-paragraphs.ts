import { xmlAttribute } from '../xml/parse-xml';

/** More spaces in a row than anyone typed; an attribute could ask for millions. */
const MAX_SPACES = 1_000;

/** The text of one cell of an OpenDocument: paragraphs under each other, blanks as ODF 1.2 (6.1.2) takes them. */
export class OdsParagraphs {
  private lines: string[] = [];
  private line: string | null = null;
  /** True when a blank would be one too many: at the start of a paragraph, and after another. */
  private blank = true;

  start(): void {
    this.lines = [];
    this.line = null;
  }

  /** @param depth within the cell: a paragraph of its own text is at 1, that of a comment or drawing is deeper */
  open(name: string, attributes: string, depth: number): void {
    if (name === 'p' && depth === 1) {
      this.line = '';
      this.blank = true;
    } else if (this.line === null) return;
    else if (name === 's') this.add(' '.repeat(spaces(attributes)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  text(text: string): void {
    if (this.line === null) return;
    const one = text.replace(/[ \t\r\n]+/g, ' ');
    const kept = this.blank && one.startsWith(' ') ? one.slice(1) : one;
    if (kept === '') return;
    this.line += kept;
    this.blank = kept.endsWith(' ');
  }

  close(name: string, depth: number): void {
    if (name !== 'p' || depth !== 1 || this.line === null) return;
    this.lines.push(this.line);
    this.line = null;
  }

  end(): string {
    return this.lines.join('\n');
  }

  private add(text: string): void {
    this.line = (this.line ?? '') + text;
    this.blank = false;
  }
}

function spaces(attributes: string): number {
  const count = Number(xmlAttribute(attributes, 'c') ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MAX_SPACES) : 1;
}
