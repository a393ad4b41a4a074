import { EMPTY_BOUNDS, unionBounds } from '../../src/domain/geometry/bounds';
import type { RdBounds } from '../../src/domain/rd-geometry';
import type {
  FoundCrs,
  ReadReport,
  RefusalReason,
  RefusedRow,
  RepairKind,
  UnknownKind,
} from '../../src/package/source/read-report';
import type { RawProperties } from './file-layer';

/** Refused rows that are kept for the user's list; all are counted. */
const MAX_REFUSED_ROWS = 50_000;

/** Kinds that are told apart; in a column with other things every row may have its own. */
const MAX_KINDS = 100;

/** Keeps count while a layer is read, so that nothing is dropped without being told. */
export class ReadTally {
  private position = 0;
  private written = 0;
  private repaired = 0;
  private duplicates = 0;
  private refused = 0;
  private outside = 0;
  private readonly repairs = new Map<RepairKind, number>();
  private readonly reasons = new Map<RefusalReason, number>();
  private readonly refusedRows: RefusedRow[] = [];
  private readonly kinds = new Map<string, number>();
  private extent: RdBounds = EMPTY_BOUNDS;

  /** @param ofArea only the rows of an area are wanted */
  constructor(
    private readonly crs: FoundCrs | null,
    private readonly ofArea = false,
  ) {}

  /** A row begins. */
  next(): void {
    this.position += 1;
  }

  write(bounds: RdBounds, repairs: readonly RepairKind[] = []): void {
    this.written += 1;
    this.extent = unionBounds(this.extent, bounds);
    this.repair(repairs);
  }

  /** A row that is kept and has no place yet. */
  writeUnplaced(repairs: readonly RepairKind[] = []): void {
    this.written += 1;
    this.repair(repairs);
  }

  /** A row says to be of a kind that is none of ours. */
  unknownKind(kind: string): void {
    if (this.kinds.has(kind) || this.kinds.size < MAX_KINDS) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  private repair(repairs: readonly RepairKind[]): void {
    if (repairs.length > 0) this.repaired += 1;
    for (const kind of repairs) this.repairs.set(kind, (this.repairs.get(kind) ?? 0) + 1);
  }

  duplicate(): void {
    this.duplicates += 1;
  }

  /** A row, or more of them, that lie outside the area that is wanted. */
  leaveOut(rows = 1): void {
    this.outside += rows;
  }

  refuse(id: string, reason: RefusalReason, properties: RawProperties): void {
    this.refused += 1;
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    if (this.refusedRows.length < MAX_REFUSED_ROWS)
      this.refusedRows.push({ position: this.position, id, reason, properties });
  }

  private unknownKinds(): readonly UnknownKind[] {
    return [...this.kinds].map(([kind, rows]) => ({ kind, rows })).sort((a, b) => b.rows - a.rows);
  }

  report(): ReadReport {
    const { written, repaired, refused, duplicates, outside, refusedRows, crs } = this;
    return {
      read: this.position,
      written,
      repaired,
      refused,
      duplicates,
      ...(this.ofArea && { outside }),
      repairs: Object.fromEntries(this.repairs),
      reasons: Object.fromEntries(this.reasons),
      refusedRows,
      crs,
      ...(this.kinds.size > 0 && { unknownKinds: this.unknownKinds() }),
      extent: this.extent[0] <= this.extent[2] ? this.extent : null,
    };
  }
}
