import { cleanName } from '../../domain/clean-text';
import { COUNTABLE_STATUSES, TARGET_TYPES } from '../../domain/code-lists';
import { DEFAULT_PERIODS } from '../../domain/empty-target';
import { type PeriodId, periodId } from '../../domain/ids';
import type { Target, TargetLine } from '../../domain/session';
import { Fields, type RawRecord } from './fields';
import type { RepairLog } from './repair-log';

const HOMES = { min: 0, max: 1_000_000, whole: true };
const MARGIN = { min: 0, max: 1000, whole: false };
const DROP_OUT = { min: 0, max: 100, whole: false };
/** Far more than a woondeal has; the tally draws a block for each. */
const MAX_PERIODS = 30;
const MAX_LINES = 1_000;

/** The target; it always has at least one period, because every plot stands in one. */
export function readTarget(raw: RawRecord, log: RepairLog): Target {
  const fields = new Fields(raw, 'Opgave', log);
  return {
    kind: 'target',
    periods: readPeriods(fields),
    lines: readLines(fields, log),
    source: fields.text('source', 'bron'),
    sourceDate: fields.date('sourceDate', 'datum van de bron'),
    marginPercent: fields.number('marginPercent', 'marge', MARGIN, 100),
    dropOutPercent: fields.number('dropOutPercent', 'planuitval', DROP_OUT, 0),
    countedStatuses: fields.someOf('countedStatuses', 'statussen die meetellen', COUNTABLE_STATUSES),
  };
}

function readPeriods(fields: Fields): readonly PeriodId[] {
  const kept = new Set<PeriodId>();
  for (const found of fields.list('periods', 'perioden')) {
    const name = typeof found === 'string' ? cleanName(found) : '';
    if (name === '' || name !== found || kept.size === MAX_PERIODS)
      fields.note('perioden', found, name || 'weggelaten');
    if (name !== '' && kept.size < MAX_PERIODS) kept.add(periodId(name));
  }
  if (kept.size > 0) return [...kept];
  fields.note('perioden', [], DEFAULT_PERIODS.join(', '));
  return DEFAULT_PERIODS;
}

function readLines(fields: Fields, log: RepairLog): readonly TargetLine[] {
  const kept = new Map<string, TargetLine>();
  for (const raw of fields.records('lines', 'opgave per type en periode', MAX_LINES)) {
    const line = new Fields(raw, 'Opgave', log);
    const type = line.oneOfOrNull('type', 'woningtype', TARGET_TYPES);
    const period = periodId(line.name('period', 'periode'));
    const key = `${type}, ${period}`;
    if (type === null || period === '' || kept.has(key)) {
      line.note('opgave per type en periode', key, 'weggelaten');
      continue;
    }
    const label = (what: string): string => `${what} (${key})`;
    kept.set(key, {
      type,
      period,
      units: line.numberOrNull('units', label('opgave'), HOMES),
      built: line.numberOrNull('built', label('al gebouwd'), HOMES),
      plannedHard: line.numberOrNull('plannedHard', label('harde plannen'), HOMES),
      plannedSoft: line.numberOrNull('plannedSoft', label('zachte plannen'), HOMES),
    });
  }
  return [...kept.values()];
}
