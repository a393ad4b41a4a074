import type { Change } from './change';
import type { PartnerId, PlanId, PlotId } from './ids';
import { partnerId, planId, plotId } from './ids';
import { comparePartners } from './partner-order';
import { compareKeptPlans, type KeptPlan } from './plans/kept-plan';
import type { Plot } from './plot';
import {
  type Partner,
  type RecordKey,
  recordKey,
  type Session,
  type SessionHeader,
  type SessionRecord,
  type Start,
  type Target,
} from './session';

/** The session after a change, and the change that gives back the session before it. */
export interface Applied {
  readonly session: Session;
  readonly inverse: Change;
}

/**
 * The only thing that changes a session. Pure: the old session stays as it was and the new one shares every
 * record that did not change. First `deleted` goes, then `put` comes; deleting what is not there does nothing.
 *
 * Order is a property of the records, not of the history, so that undo, storage and files give the same maps:
 * plots stand in order of `number` (creation), partners by role and name (see `comparePartners`), plans by list and name.
 *
 * @throws when a change deletes the header or the target: every session has both, so that is a bug.
 */
export function apply(session: Session, change: Change): Applied {
  const touched = new Set<RecordKey>();
  const putBack: SessionRecord[] = [];
  const takeAway: RecordKey[] = [];
  const remember = (key: RecordKey): void => {
    if (touched.has(key)) return;
    touched.add(key);
    const before = recordOf(session, key);
    if (before) putBack.push(before);
    else takeAway.push(key);
  };

  let header: SessionHeader = session.header;
  let target: Target = session.target;
  let start: Start | null = session.start;
  const plots = new Ordered<PlotId, Plot>(session.plots, (a, b) => a.number - b.number || compareText(a.id, b.id));
  const partners = new Ordered<PartnerId, Partner>(session.partners, comparePartners);
  const plans = new Ordered<PlanId, KeptPlan>(session.plans, compareKeptPlans);

  for (const key of change.deleted) {
    if (key === 'header' || key === 'target') throw new Error(`A change may not delete the ${key}`);
    remember(key);
    if (key === 'start') start = null;
    else if (isPlotKey(key)) plots.delete(plotIdOf(key));
    else if (isPlanKey(key)) plans.delete(planIdOf(key));
    else partners.delete(partnerIdOf(key));
  }
  for (const record of change.put) {
    remember(recordKey(record));
    if (record.kind === 'header') header = record;
    else if (record.kind === 'target') target = record;
    else if (record.kind === 'start') start = record;
    else if (record.kind === 'plot') plots.set(record.id, record);
    else if (record.kind === 'plan') plans.set(record.id, record);
    else partners.set(record.id, record);
  }

  return {
    session: { header, target, partners: partners.result(), plots: plots.result(), start, plans: plans.result() },
    inverse: { intent: change.intent, subject: change.subject, put: putBack, deleted: takeAway },
  };
}

/** The record that stands under a key, or undefined. */
function recordOf(session: Session, key: RecordKey): SessionRecord | undefined {
  if (key === 'header') return session.header;
  if (key === 'target') return session.target;
  if (key === 'start') return session.start ?? undefined;
  if (isPlotKey(key)) return session.plots.get(plotIdOf(key));
  if (isPlanKey(key)) return session.plans.get(planIdOf(key));
  return session.partners.get(partnerIdOf(key));
}

/** Puts plots, partners and plans in the session's order; for readers of files and of storage. */
export function orderedSession(
  header: SessionHeader,
  target: Target,
  partners: Iterable<Partner>,
  plots: Iterable<Plot>,
  start: Start | null = null,
  plans: Iterable<KeptPlan> = [],
): Session {
  const empty: Session = { header, target, partners: new Map(), plots: new Map(), start, plans: new Map() };
  return apply(empty, { intent: 'renameSession', subject: '', put: [...partners, ...plots, ...plans], deleted: [] })
    .session;
}

const isPlotKey = (key: RecordKey): boolean => key.startsWith('plot:');
const isPlanKey = (key: RecordKey): boolean => key.startsWith('plan:');
const planIdOf = (key: RecordKey): PlanId => planId(key.slice('plan:'.length));
const plotIdOf = (key: RecordKey): PlotId => plotId(key.slice('plot:'.length));
const partnerIdOf = (key: RecordKey): PartnerId => partnerId(key.slice('partner:'.length));
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A map that is copied at the first write and sorted again only when a write could have broken the order. */
class Ordered<Key, Value> {
  private copy: Map<Key, Value> | null = null;
  private sorted = true;

  constructor(
    private readonly source: ReadonlyMap<Key, Value>,
    private readonly compare: (a: Value, b: Value) => number,
  ) {}

  set(key: Key, value: Value): void {
    this.copy ??= new Map(this.source);
    const before = this.copy.get(key);
    if (before === undefined || this.compare(before, value) !== 0) this.sorted = false;
    this.copy.set(key, value);
  }

  delete(key: Key): void {
    if (!(this.copy ?? this.source).has(key)) return;
    this.copy ??= new Map(this.source);
    this.copy.delete(key);
  }

  result(): ReadonlyMap<Key, Value> {
    if (!this.copy) return this.source;
    if (this.sorted || this.isInOrder(this.copy)) return this.copy;
    return new Map([...this.copy].sort((a, b) => this.compare(a[1], b[1])));
  }

  private isInOrder(map: ReadonlyMap<Key, Value>): boolean {
    let last: Value | undefined;
    for (const value of map.values()) {
      if (last !== undefined && this.compare(last, value) > 0) return false;
      last = value;
    }
    return true;
  }
}
