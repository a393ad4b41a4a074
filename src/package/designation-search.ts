import type { ParcelColumns } from './parcel-columns';
import type { DictionaryColumn } from './text-dictionary';

/** The rows of one section of a kadastrale gemeente, in order of parcel number. */
interface Section {
  /** What people may type before the number, squeezed: `MKW01B`, `MKWB`, `MARKERWAARDB`, `B`. */
  readonly spellings: readonly string[];
  /** Stretch of the rows in order of aanduiding. */
  readonly from: number;
  readonly to: number;
}

/** Upper case without spaces, dashes, dots and accents: `mkw01-b 1203` becomes `MKW01B1203`. */
const squeeze = (text: string): string =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** Finds parcels by aanduiding, however people spell it. Cheap to make: the sorting was done while decoding. */
export class DesignationSearch {
  private readonly sections: readonly Section[];

  constructor(private readonly columns: ParcelColumns) {
    const { rows, sectionStart } = columns.designations;
    this.sections = Array.from({ length: sectionStart.length - 1 }, (_, at) => {
      const from = sectionStart[at] ?? 0;
      return { spellings: spellingsOf(columns, rows[from] ?? 0), from, to: sectionStart[at + 1] ?? from };
    });
  }

  /**
   * Rows whose aanduiding matches, best first: the exact number, then numbers that begin with what was typed;
   * full spellings before short ones. Nothing typed finds nothing.
   */
  find(text: string, limit: number): readonly number[] {
    const typed = squeeze(text);
    if (typed === '') return [];
    const exact: number[] = [];
    const longer: number[] = [];
    const started: number[] = [];
    for (const section of this.sections) {
      const spelling = section.spellings.find(
        (start) => typed.startsWith(start) && /^\d*$/.test(typed.slice(start.length)),
      );
      if (spelling !== undefined) {
        const digits = typed.slice(spelling.length).replace(/^0+(?=\d)/, '');
        if (digits === '') this.take(section.from, section.to, limit, started);
        else this.takeNumbers(section, digits, limit, exact, longer);
      } else if (/^\d+$/.test(typed)) this.takeNumbers(section, typed.replace(/^0+(?=\d)/, ''), limit, exact, longer);
      else if (section.spellings.some((candidate) => candidate.startsWith(typed)))
        this.take(section.from, section.to, limit, started);
    }
    return [...new Set([...exact, ...longer, ...started])].slice(0, limit);
  }

  private takeNumbers(section: Section, digits: string, limit: number, exact: number[], longer: number[]): void {
    const typed = Number(digits);
    this.take(this.firstFrom(section, typed), this.firstFrom(section, typed + 1), limit, exact);
    if (typed === 0) return;
    // 12 is followed by 120-129, 1200-1299, ...: each a stretch of the sorted numbers.
    for (let scale = 10; typed * scale < 2 ** 32; scale *= 10)
      this.take(this.firstFrom(section, typed * scale), this.firstFrom(section, (typed + 1) * scale), limit, longer);
  }

  private take(from: number, to: number, limit: number, into: number[]): void {
    for (let at = from; at < to && into.length < limit; at++) into.push(this.columns.designations.rows[at] ?? 0);
  }

  /** First place in the section with a number of at least `wanted`. */
  private firstFrom(section: Section, wanted: number): number {
    let low = section.from;
    let high = section.to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.columns.number[this.columns.designations.rows[middle] ?? 0] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function spellingsOf(columns: ParcelColumns, row: number): readonly string[] {
  const text = (column: DictionaryColumn) => squeeze(column.values[column.codes[row] ?? 0] ?? '');
  const akr = text(columns.akrCode);
  const starts = [akr, akr.replace(/\d+$/, ''), text(columns.cadastralMunicipalityName), ''];
  const spellings = starts.map((start) => start + text(columns.section));
  return [...new Set(spellings)].filter((spelling) => spelling !== '');
}
