import { cleanName, cleanText } from '../../domain/clean-text';
import type { RepairLog } from './repair-log';

/** An object from outside: nothing is known of it but that it is one. */
export type RawRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function areRecords(list: readonly unknown[]): list is readonly RawRecord[] {
  // Not `every`: that passes over the holes that a list from storage can have.
  for (const item of list) if (!isRecord(item)) return false;
  return true;
}

/** A range that a number must lie in. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/**
 * Reads the fields of one object from outside, and notes every value that it could not keep. Only own properties
 * are read, so `__proto__` and `constructor` in a file are names like any other; unknown names are passed over.
 */
export class Fields {
  constructor(
    private readonly raw: RawRecord,
    private readonly subjectText: string | (() => string),
    private readonly log: RepairLog,
  ) {}

  /** Whose fields they are, for notes; made only when there is something to note. */
  get subject(): string {
    return typeof this.subjectText === 'string' ? this.subjectText : this.subjectText();
  }

  value(key: string): unknown {
    return Object.hasOwn(this.raw, key) ? this.raw[key] : undefined;
  }

  note(label: string, found: unknown, now: string): void {
    this.log.add(this.subject, label, found, now);
  }

  /** Free text; what is no text becomes ''. */
  text(key: string, label: string): string {
    return this.cleaned(key, label, cleanText);
  }

  /** Text on one line. */
  name(key: string, label: string): string {
    return this.cleaned(key, label, cleanName);
  }

  flag(key: string, label: string): boolean {
    const found = this.value(key);
    if (typeof found === 'boolean') return found;
    this.note(label, found, 'nee');
    return false;
  }

  oneOf<Value extends string>(key: string, label: string, list: readonly Value[], fallback: Value): Value {
    const found = this.value(key);
    if (isOneOf(list, found)) return found;
    this.note(label, found, fallback);
    return fallback;
  }

  /** @param none what null means to people */
  oneOfOrNull<Value extends string>(
    key: string,
    label: string,
    list: readonly Value[],
    none = 'onbekend',
  ): Value | null {
    const found = this.value(key);
    if (isOneOf(list, found)) return found;
    if (found !== null) this.note(label, found, none);
    return null;
  }

  /** A subset of a closed list, each at most once, in the file's order. */
  someOf<Value extends string>(key: string, label: string, list: readonly Value[]): readonly Value[] {
    const all = this.list(key, label);
    if (all.length === 0) return [];
    const kept = new Set<Value>();
    for (const found of all) {
      if (isOneOf(list, found)) kept.add(found);
      else this.note(label, found, 'weggelaten');
    }
    return [...kept];
  }

  number(key: string, label: string, range: NumberRange, fallback: number | (() => number)): number {
    const found = this.value(key);
    if (fits(found, range)) return unsigned(found);
    const now = typeof fallback === 'number' ? fallback : fallback();
    this.note(label, found, String(now));
    return now;
  }

  /** Null is "onbekend", and so is everything that is no number in the range. */
  numberOrNull(key: string, label: string, range: NumberRange): number | null {
    const found = this.value(key);
    if (fits(found, range)) return unsigned(found);
    if (found !== null) this.note(label, found, 'onbekend');
    return null;
  }

  /** ISO date (with or without time), or ''. */
  date(key: string, label: string): string {
    const found = this.value(key);
    if (found === '' || isDate(found)) return found;
    this.note(label, found, 'onbekend');
    return '';
  }

  dateOrNull(key: string, label: string): string | null {
    const found = this.value(key);
    if (isDate(found)) return found;
    if (found !== null) this.note(label, found, 'onbekend');
    return null;
  }

  list(key: string, label: string): readonly unknown[] {
    const found = this.value(key);
    if (Array.isArray(found)) return found;
    this.note(label, found, 'een lege lijst');
    return [];
  }

  /** The objects of a list; anything else in it is left out with a note, and so is what comes after the first `most`. */
  records(key: string, label: string, most = Number.POSITIVE_INFINITY): readonly RawRecord[] {
    const all = this.list(key, label);
    // A sound list need not be copied.
    if (all.length <= most && areRecords(all)) return all;
    const kept: RawRecord[] = [];
    if (all.length > most) this.note(label, all, `de eerste ${most}`);
    for (const found of all.slice(0, most)) {
      if (isRecord(found)) kept.push(found);
      else this.note(label, found, 'weggelaten');
    }
    return kept;
  }

  private cleaned(key: string, label: string, clean: (text: string) => string): string {
    const found = this.value(key);
    if (typeof found !== 'string') {
      this.note(label, found, 'leeg');
      return '';
    }
    const kept = clean(found);
    if (kept !== found) this.note(label, found, kept === '' ? 'leeg' : `"${kept.slice(0, 60)}"`);
    return kept;
  }
}

function fits(found: unknown, { min, max, whole }: NumberRange): found is number {
  return typeof found === 'number' && found >= min && found <= max && (!whole || Number.isInteger(found));
}

/** Minus zero is a number that only computers know: on a screen it would read -0. */
const unsigned = (found: number): number => (found === 0 ? 0 : found);

const isOneOf = <Value extends string>(list: readonly Value[], found: unknown): found is Value =>
  (list as readonly unknown[]).includes(found);

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

function isDate(found: unknown): found is string {
  const [all, year, month, day] = typeof found === 'string' ? (DATE.exec(found) ?? []) : [];
  // Browsers take 30 February for 2 March.
  if (all === undefined || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return false;
  return all.length === 'yyyy-mm-dd'.length || !Number.isNaN(Date.parse(all));
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
