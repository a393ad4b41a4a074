import type { CountableStatus, PartnerRole, TargetType } from './code-lists';
import type { PackageId, PartnerId, PeriodId, PlanId, PlotId, SessionId, StartId } from './ids';
import type { KeptPlan } from './plans/kept-plan';
import type { Plot } from './plot';

/** What one session is about; one record. Counts of plots are not kept here: they are recomputed. */
export interface SessionHeader {
  readonly kind: 'header';
  readonly id: SessionId;
  readonly name: string;
  readonly municipalityCode: string;
  readonly municipalityName: string;
  /** True for a made-up place: every screen and export then says "fictief". */
  readonly fictional: boolean;
  readonly packageId: PackageId;
  /** ISO date-time. */
  readonly createdAt: string;
  /** The number that the next plot gets. */
  readonly nextPlotNumber: number;
}

export interface TargetLine {
  readonly type: TargetType;
  readonly period: PeriodId;
  /** Promised homes; null is not filled in. */
  readonly units: number | null;
  /** Startsaldo, already built; null is not filled in (and then counts as 0, said on screen). */
  readonly built: number | null;
  /** Startsaldo, in plans with a hard planologische status (1A-2C). */
  readonly plannedHard: number | null;
  /** Startsaldo, in plans with a soft status. */
  readonly plannedSoft: number | null;
}

/** The woondeal target (opgave) with everything that the tally counts by; one record. */
export interface Target {
  readonly kind: 'target';
  readonly periods: readonly PeriodId[];
  /** One line per type and period; a missing line is "not filled in". */
  readonly lines: readonly TargetLine[];
  readonly source: string;
  /** ISO date of the source; '' is not filled in. */
  readonly sourceDate: string;
  /** Plan-capacity margin on the target in %, default 100 ([domain.md] §2; 130 in West-Overijssel). */
  readonly marginPercent: number;
  /** Planuitval in %, default 0; taken off the planned (not the built) homes of the starting balance. */
  readonly dropOutPercent: number;
  readonly countedStatuses: readonly CountableStatus[];
}

export interface Partner {
  readonly kind: 'partner';
  readonly id: PartnerId;
  readonly name: string;
  readonly role: PartnerRole;
  /** One to three characters that stand for the partner on screen. */
  readonly mark: string;
}

/**
 * The session as it was when it was handed out to partners; one record, never changed once made. A bid is told apart from
 * what it started from by this, so every session that came from it keeps it.
 */
export interface Start {
  readonly kind: 'start';
  readonly id: StartId;
  readonly header: SessionHeader;
  readonly target: Target;
  readonly partners: readonly Partner[];
  readonly plots: readonly Plot[];
}

export type SessionRecord = SessionHeader | Target | Start | Partner | Plot | KeptPlan;
export type RecordKey = 'header' | 'target' | 'start' | `partner:${string}` | `plot:${string}` | `plan:${string}`;

/** Everything one workshop makes. Immutable: `apply` gives a new one that shares what did not change. */
export interface Session {
  readonly header: SessionHeader;
  readonly target: Target;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  /** In order of creation. */
  readonly plots: ReadonlyMap<PlotId, Plot>;
  /** null: never handed out, and not begun from something that was. */
  readonly start: Start | null;
  /** Plans that came in with lists; partners who are handed a start do not get them. */
  readonly plans: ReadonlyMap<PlanId, KeptPlan>;
}

/** The key under which a record is stored and undone. */
export function recordKey(record: SessionRecord): RecordKey {
  switch (record.kind) {
    case 'header':
    case 'target':
    case 'start':
      return record.kind;
    case 'partner':
      return `partner:${record.id}`;
    case 'plot':
      return `plot:${record.id}`;
    case 'plan':
      return `plan:${record.id}`;
  }
}
