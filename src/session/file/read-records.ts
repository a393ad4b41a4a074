import { PARTNER_ROLES } from '../../domain/code-lists';
import { DEFAULT_PERIODS } from '../../domain/empty-target';
import { type PartnerId, packageId, partnerId, plotId, type SessionId, sessionId } from '../../domain/ids';
import { defaultMark } from '../../domain/intents/partners';
import type { Plot } from '../../domain/plot';
import { bad, good, type Result } from '../../domain/result';
import type { Partner, SessionHeader, Start, Target } from '../../domain/session';
import { Fields, isRecord, type RawRecord } from './fields';
import { readPlot } from './read-plot';
import type { RawSession } from './read-session';
import { readTarget } from './read-target';
import type { RepairLog } from './repair-log';
import type { SessionFileProblem } from './session-file-problem';

type Records = Pick<Start, 'header' | 'target' | 'partners' | 'plots'>;

const MAX_PLOT_NUMBER = 1_000_000;

const NEXT_NUMBER = { min: 1, max: MAX_PLOT_NUMBER + 1, whole: true };

const isPlotNumber = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= MAX_PLOT_NUMBER;

/** Header, target, partners and plots, as a session and the start of one both have. */
export function readRecords(raw: RawSession, log: RepairLog): Result<Records, SessionFileProblem> {
  const { header, target, partners, plots } = raw;
  if (!isRecord(header)) return bad({ name: 'file-damaged', part: 'header' });
  if (!isRecord(target)) return bad({ name: 'file-damaged', part: 'target' });
  if (!Array.isArray(partners)) return bad({ name: 'file-damaged', part: 'partners' });
  if (!Array.isArray(plots)) return bad({ name: 'file-damaged', part: 'plots' });

  const id = new Fields(header, 'Sessie', log).name('id', 'sessie-id');
  if (id === '') return bad({ name: 'file-damaged', part: 'header' });
  const goodTarget = readTarget(target, log);
  const goodPartners = readPartners(partners, log);
  const goodPlots = readPlots(plots, goodPartners, goodTarget, log);
  const goodHeader = readHeader(header, sessionId(id), goodPlots, log);
  return good({ header: goodHeader, target: goodTarget, partners: goodPartners, plots: goodPlots });
}

function readHeader(raw: RawRecord, id: SessionId, plots: readonly Plot[], log: RepairLog): SessionHeader {
  const fields = new Fields(raw, 'Sessie', log);
  const free = 1 + plots.reduce((highest, plot) => Math.max(highest, plot.number), 0);
  const next = fields.number('nextPlotNumber', 'volgende plotnummer', NEXT_NUMBER, free);
  if (next < free) fields.note('volgende plotnummer', next, String(free));
  return {
    kind: 'header',
    id,
    name: fields.name('name', 'naam') || 'Naamloze sessie',
    municipalityCode: fields.name('municipalityCode', 'gemeentecode'),
    municipalityName: fields.name('municipalityName', 'gemeente'),
    fictional: fields.flag('fictional', 'fictief'),
    packageId: packageId(fields.name('packageId', 'gemeentepakket')),
    createdAt: fields.date('createdAt', 'gemaakt op') || '1970-01-01T00:00:00.000Z',
    nextPlotNumber: Math.max(next, free),
  };
}

function readPartners(raws: readonly unknown[], log: RepairLog): readonly Partner[] {
  const kept = new Map<PartnerId, Partner>();
  for (const raw of raws) {
    if (!isRecord(raw)) {
      log.add('Partijen', 'partij', raw, 'weggelaten');
      continue;
    }
    const fields = new Fields(raw, 'Partijen', log);
    const id = partnerId(fields.name('id', 'id'));
    const name = fields.name('name', 'naam') || 'Naamloze partij';
    if (id === '' || kept.has(id)) {
      log.add(name, 'partij', id, id === '' ? 'weggelaten: zonder id' : 'weggelaten: stond er al');
      continue;
    }
    const found = fields.name('mark', 'kenmerk');
    const mark = [...found].slice(0, 3).join('');
    if (mark !== found) fields.note('kenmerk', found, mark);
    const role = fields.oneOf('role', 'rol', PARTNER_ROLES, 'overig');
    kept.set(id, { kind: 'partner', id, name, role, mark: mark || defaultMark(name) });
  }
  return [...kept.values()];
}

function readPlots(
  raws: readonly unknown[],
  partners: readonly Partner[],
  target: Target,
  log: RepairLog,
): readonly Plot[] {
  const partnerIds = new Set(partners.map((partner) => partner.id));
  const firstPeriod = target.periods[0] ?? DEFAULT_PERIODS[0];
  if (firstPeriod === undefined) throw new Error('There is always a period');
  const plots = new Map<string, Plot>();
  const numbers = new Set<number>();
  const claimed = highestNumber(raws);
  for (const [index, raw] of raws.entries()) {
    if (!isRecord(raw)) {
      log.add('Plots', `plot ${index + 1}`, raw, 'weggelaten: geen plot');
      continue;
    }
    const fields = new Fields(raw, `Plot ${index + 1}`, log);
    const foundNumber = fields.value('number');
    const number = isPlotNumber(foundNumber) && !numbers.has(foundNumber) ? foundNumber : claimed.next();
    if (number !== foundNumber) fields.note('nummer', foundNumber, String(number));
    const found = fields.name('id', 'id');
    let id = found || `plot-${number}`;
    for (let copy = 2; plots.has(id); copy += 1) id = `${found || `plot-${number}`}-${copy}`;
    if (id !== found) fields.note('id', found, id);
    numbers.add(number);
    plots.set(id, readPlot(raw, { id: plotId(id), number, partners: partnerIds, firstPeriod }, log));
  }
  return [...plots.values()];
}

/** Gives free plot numbers, above every number that the file claims. */
function highestNumber(raws: readonly unknown[]): { next(): number } {
  let highest = 0;
  for (const raw of raws) {
    const number = isRecord(raw) && Object.hasOwn(raw, 'number') ? raw.number : 0;
    if (isPlotNumber(number)) highest = Math.max(highest, number);
  }
  return {
    next() {
      highest += 1;
      return highest;
    },
  };
}
