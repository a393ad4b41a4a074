import { cleanName } from '../../domain/clean-text';

/** One thing in a file that could not stay as it was. Nothing is repaired without one. Texts are Dutch data for one sentence. */
export interface RepairNote {
  /** Whose: a plot's or partner's name, `Opgave`, `Sessie`. */
  readonly subject: string;
  /** Which field, as people call it. */
  readonly field: string;
  /** What stood there, short. */
  readonly found: string;
  /** What stands there now. */
  readonly now: string;
}

/** More notes than anyone reads; a hostile file could otherwise fill memory with them. */
const MAX_NOTES = 500;

/** Collects what was repaired while one file is read. */
export class RepairLog {
  private readonly kept: RepairNote[] = [];
  private more = 0;

  add(subject: string, field: string, found: unknown, now: string): void {
    if (this.kept.length === MAX_NOTES) this.more += 1;
    else this.kept.push({ subject, field, found: shown(found), now });
  }

  notes(): readonly RepairNote[] {
    if (this.more === 0) return this.kept;
    return [
      ...this.kept,
      { subject: 'Bestand', field: 'verder', found: `nog ${this.more} fouten`, now: 'ook hersteld' },
    ];
  }
}

/** A found value in a few words; never the whole of it. */
function shown(found: unknown): string {
  if (found === undefined) return 'niets';
  if (found === null) return 'leeg';
  if (Array.isArray(found)) return `een lijst van ${found.length}`;
  if (typeof found === 'object') return 'een samengestelde waarde';
  const text = cleanName(String(found).slice(0, 60));
  return typeof found === 'string' ? `"${text}"` : text;
}
