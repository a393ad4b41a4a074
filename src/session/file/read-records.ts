import { PARTNER_ROLES } from '../../domain/code-lists';
import { DEFAULT_PERIODS } from '../../domain/empty-target';
import { type PartnerId, packageId, partnerId, plotId, type SessionId, sessionId } from '../../domain/ids';
import { defaultMark } from '../../domain/intents/partners';
import type { Plot } from '../../domain/plot';
import { bad, good, type Result } from '../../domain/result';
import type { Partner, SessionHeader, Start, Target } from '../../domain/session';
import { PartsApart } from './apart';
import { Fields, isRecord, type RawRecord } from './fields';
import { readPlot } from './read-plot';
import type { RawSession } from './read-session';
import { readTarget } from './read-target';
import type { RepairLog } from './repair-log';
import type { SessionFileProblem } from './session-file-problem';

type Records = Pick<Start, 'header' | 'target' | 'partners' | 'plots'>;

export const NAMELESS_SESSION = 'Naamloze sessie';

const MAX_PLOT_NUMBER = 1_000_000;

/** Twenty times what a large session holds; beyond it lists and map would stand still. */
const MAX_PLOTS = 100_000;
const MAX_PARTNERS = 1_000;

const NEXT_NUMBER = { min: 1, max: MAX_PLOT_NUMBER + 1, whole: true };

const isPlotNumber = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= MAX_PLOT_NUMBER;

/**
 * Header, target, partners and plots, as a session and the start of one both have.
 *
 * @param keptAs the id under which the records lay: whatever they say themselves, they may not go over another session
 */
export function readRecords(raw: RawSession, log: RepairLog, keptAs?: SessionId): Result<Records, SessionFileProblem> {
  const { header, target, partners, plots } = raw;
  if (!isRecord(header)) return bad({ name: 'file-damaged', part: 'header' });
  if (!isRecord(target)) return bad({ name: 'file-damaged', part: 'target' });
  if (!Array.isArray(partners)) return bad({ name: 'file-damaged', part: 'partners' });
  if (!Array.isArray(plots)) return bad({ name: 'file-damaged', part: 'plots' });
  if (plots.length > MAX_PLOTS) return bad({ name: 'file-too-many-plots', plots: plots.length, maxPlots: MAX_PLOTS });

  const fields = new Fields(header, 'Sessie', log);
  const found = fields.name('id', 'sessie-id');
  const id = keptAs ?? found;
  if (id !== found) fields.note('sessie-id', found, id);
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
    name: fields.name('name', 'naam') || NAMELESS_SESSION,
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
  if (raws.length > MAX_PARTNERS) log.add('Partijen', 'partijen', raws, `de eerste ${MAX_PARTNERS}`);
  for (const raw of raws.slice(0, MAX_PARTNERS)) {
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
    const mark = [...found].slice(0, 3).join('').trim();
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
  const free = freeNumbers(raws);
  const apart = new PartsApart();
  for (const [index, raw] of raws.entries()) {
    if (!isRecord(raw)) {
      log.add('Plots', `plot ${index + 1}`, raw, 'weggelaten: geen plot');
      continue;
    }
    const fields = new Fields(raw, `Plot ${index + 1}`, log);
    const foundNumber = fields.value('number');
    const number = isPlotNumber(foundNumber) && !numbers.has(foundNumber) ? foundNumber : free.next();
    if (number !== foundNumber) fields.note('nummer', foundNumber, String(number));
    const found = fields.name('id', 'id');
    let id = found === '' || plots.has(found) ? `plot-${number}` : found;
    for (let copy = 2; plots.has(id); copy += 1) id = `plot-${number}-${copy}`;
    if (id !== found) fields.note('id', found, id);
    numbers.add(number);
    plots.set(id, readPlot(raw, { id: plotId(id), number, partners: partnerIds, firstPeriod, apart }, log));
  }
  return [...plots.values()];
}

/** Gives free plot numbers: above every number that the file claims, or in the gaps when it claims the last one. */
function freeNumbers(raws: readonly unknown[]): { next(): number } {
  const taken = new Set<number>();
  let highest = 0;
  for (const raw of raws) {
    const number = isRecord(raw) && Object.hasOwn(raw, 'number') ? raw.number : 0;
    if (!isPlotNumber(number)) continue;
    taken.add(number);
    highest = Math.max(highest, number);
  }
  let gap = 1;
  return {
    next() {
      if (highest < MAX_PLOT_NUMBER) {
        highest += 1;
        return highest;
      }
      while (taken.has(gap)) gap += 1;
      taken.add(gap);
      return gap;
    },
  };
}
