import type { ZipEntry } from 'unzipit';
import { SourceFailure } from '../../../src/package/source/file-problem';
import type { FileLayer, OpenOptions } from '../file-layer';
import { parseXml, type XmlHandler, xmlAttribute } from '../xml/parse-xml';
import { entryStream } from '../zip-entries';
import { tableLayer } from './table-layer';

/** All texts of a workbook stand in one list, which has to be held; this is more than a million rows have. */
const MAX_SHARED_CHARACTERS = 256 * 1024 * 1024;

/**
 * The sheets of an Excel file (xlsx) as tables; empty ones are left out. Cells come as they are kept: numbers with a
 * point and without rounding. Our own reader, so that a list of care homes does not ask for 28 MB of GDAL.
 */
export async function openExcel(entries: readonly ZipEntry[], options: OpenOptions): Promise<readonly FileLayer[]> {
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]));
  const targets = new Map<string, string>();
  await read(byName.get('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      const [id, target] = [xmlAttribute(attributes, 'Id'), xmlAttribute(attributes, 'Target')];
      if (name === 'Relationship' && id !== null && target !== null) targets.set(id, target);
    },
  });
  const sheets: { readonly name: string; readonly entry: ZipEntry }[] = [];
  await read(byName.get('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const target = targets.get(/\bid="([^"]+)"/.exec(attributes)?.[1] ?? '') ?? '';
      const entry = byName.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      if (entry !== undefined) sheets.push({ name: xmlAttribute(attributes, 'name') ?? '', entry });
    },
  });
  const shared = await sharedTexts(byName.get('xl/sharedStrings.xml'));
  const layers: FileLayer[] = [];
  for (const { name, entry } of sheets) {
    try {
      layers.push(await tableLayer(name, 'excel', () => sheetRows(entry, shared, options.limits.columns), options));
    } catch (error) {
      if (!(error instanceof SourceFailure && error.problem.name === 'file-without-rows')) throw error;
    }
  }
  if (layers.length === 0) throw new SourceFailure({ name: 'file-without-rows' });
  return layers;
}

async function read(entry: ZipEntry | undefined, handler: Partial<XmlHandler>): Promise<void> {
  if (entry === undefined) return;
  const whole: XmlHandler = { open: () => undefined, text: () => undefined, close: () => undefined, ...handler };
  for await (const _ of parseXml(await entryStream(entry), whole));
}

async function sharedTexts(entry: ZipEntry | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = '';
  let characters = 0;
  let inText = false;
  let phonetic = false;
  await read(entry, {
    // Words of which some are bold stand in pieces, with the blank between them in one of the two.
    exact: () => inText,
    open: (name) => {
      if (name === 'si') text = '';
      phonetic ||= name === 'rPh';
      inText = name === 't' && !phonetic;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      texts.push(text);
      characters += text.length;
      if (characters > MAX_SHARED_CHARACTERS) throw new SourceFailure({ name: 'file-object-too-large' });
    },
  });
  return texts;
}

async function* sheetRows(
  entry: ZipEntry,
  shared: readonly string[],
  maxColumns: number,
): AsyncGenerator<readonly (readonly string[])[]> {
  const sheet = new SheetHandler(shared, maxColumns);
  for await (const _ of parseXml(await entryStream(entry), sheet)) yield sheet.take();
}

class SheetHandler implements XmlHandler {
  private rows: string[][] = [];
  private row: string[] = [];
  private column = 0;
  private kind: string | null = null;
  private value = '';
  private inValue = false;

  constructor(
    private readonly shared: readonly string[],
    private readonly maxColumns: number,
  ) {}

  take(): readonly (readonly string[])[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.row = [];
    else if (name === 'c') {
      this.column = columnOf(xmlAttribute(attributes, 'r')) ?? this.row.length;
      this.kind = xmlAttribute(attributes, 't');
      this.value = '';
    }
    this.inValue = name === 'v' || name === 't';
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  close(name: string): void {
    this.inValue = false;
    if (name === 'row') {
      if (this.row.some((cell) => cell !== '')) this.rows.push(this.row);
    } else if (name === 'c' && this.value !== '') this.endCell();
  }

  private endCell(): void {
    if (this.column >= this.maxColumns)
      throw new SourceFailure({ name: 'file-too-many-columns', columns: this.column + 1, limit: this.maxColumns });
    while (this.row.length < this.column) this.row.push('');
    this.row[this.column] = this.cell();
  }

  private cell(): string {
    if (this.kind === 's') return this.shared[Number(this.value)] ?? '';
    if (this.kind === 'b') return this.value === '1' ? 'ja' : 'nee';
    if (this.kind === 'e') return '';
    // Fifteen digits is what Excel itself holds on to; the sixteenth in the file is noise of its arithmetic.
    if (this.kind === null || this.kind === 'n') return String(Number(Number(this.value).toPrecision(15)));
    return this.value;
  }
}

/** `C7` is column 2. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
