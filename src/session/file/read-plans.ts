import { TARGET_TYPES } from '../../domain/code-lists';
import { type PlanId, periodId, planId } from '../../domain/ids';
import type { PlannedHomes } from '../../domain/intents/add-plans';
import type { KeptPlan } from '../../domain/plans/kept-plan';
import { Fields, isRecord, type RawRecord } from './fields';
import { readGeometry } from './read-geometry';
import type { RepairLog } from './repair-log';

/** As many as a list may hold, of a few lists. */
const MAX_PLANS = 50_000;
/** A plan is of one period; more than a type of each is noise. */
const MAX_COUNTED = 30;
const HOMES = { min: 0, max: 1_000_000, whole: true };
const YEAR = { min: 1900, max: 2200, whole: true };

/** Plans that came in with lists. What cannot be read of them costs that plan, not the session; a note says so. */
export function readPlans(raw: unknown, log: RepairLog): readonly KeptPlan[] {
  if (!Array.isArray(raw)) {
    if (raw !== undefined) log.add('Plannen', 'plannen', raw, 'een lege lijst');
    return [];
  }
  if (raw.length > MAX_PLANS) log.add('Plannen', 'plannen', raw, `de eerste ${MAX_PLANS}`);
  const kept = new Map<PlanId, KeptPlan>();
  for (const given of raw.slice(0, MAX_PLANS)) {
    const plan = isRecord(given) ? readPlan(given, log) : null;
    if (plan === null || kept.has(plan.id)) log.add('Plannen', 'plan', given, 'weggelaten');
    else kept.set(plan.id, plan);
  }
  return [...kept.values()];
}

/** null without an id: it could not be found again. */
function readPlan(raw: RawRecord, log: RepairLog): KeptPlan | null {
  const fields = new Fields(raw, 'Plannen', log);
  const id = planId(fields.name('id', 'id'));
  if (id === '') return null;
  const units = fields.value('units');
  const homes = new Fields(isRecord(units) ? units : {}, 'Plannen', log);
  return {
    kind: 'plan',
    id,
    list: fields.name('list', 'lijst'),
    addedOn: fields.date('addedOn', 'toegevoegd op'),
    code: fields.name('code', 'plancode'),
    name: fields.name('name', 'naam') || 'Naamloos plan',
    units: {
      nultreden: homes.numberOrNull('nultreden', 'nultreden', HOMES),
      geclusterd: homes.numberOrNull('geclusterd', 'geclusterd', HOMES),
      zorggeschikt: homes.numberOrNull('zorggeschikt', 'zorggeschikt', HOMES),
    },
    planningStatus: fields.name('planningStatus', 'planologische status'),
    year: fields.numberOrNull('year', 'jaar', YEAR),
    geometry: outline(fields),
    counted: fields.records('counted', 'meegeteld', MAX_COUNTED).flatMap((line) => counted(line, log) ?? []),
  };
}

function outline(fields: Fields): KeptPlan['geometry'] {
  const found = fields.value('geometry');
  if (found === null) return null;
  const geometry = readGeometry(found);
  if (geometry === null) fields.note('grens', found, 'geen grens');
  return geometry;
}

function counted(raw: RawRecord, log: RepairLog): PlannedHomes | null {
  const line = new Fields(raw, 'Plannen', log);
  const type = line.oneOfOrNull('type', 'woningtype', TARGET_TYPES);
  const period = periodId(line.name('period', 'periode'));
  if (type === null || period === '') {
    line.note('meegeteld', raw, 'weggelaten');
    return null;
  }
  return {
    period,
    type,
    hard: line.number('hard', 'hard', HOMES, 0),
    soft: line.number('soft', 'zacht', HOMES, 0),
  };
}
