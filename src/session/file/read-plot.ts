import { cleanName } from '../../domain/clean-text';
import {
  BOTTLENECKS,
  BUILD_METHODS,
  CARE_CHECKLIST_ITEMS,
  type CareChecklistItem,
  CONFIDENTIALITIES,
  EXTERNAL_CHECKS,
  HOUSING_TYPES,
  INITIATORS,
  LAND_OWNERS,
  LAND_POSITIONS,
  MEETING_ROOMS,
  OPINIONS,
  PLAN_TYPES,
  PLANNING_STATUSES,
  PLOT_STATUSES,
  SEGMENTS,
  TENURE_OWNERS,
  YES_NO_UNKNOWN,
  type YesNoUnknown,
} from '../../domain/code-lists';
import { DOUBT_TOPICS } from '../../domain/doubt-topics';
import { type PartnerId, type PeriodId, type PlotId, partnerId, periodId } from '../../domain/ids';
import type { Agreement, Doubt, Opinion, Plot, PlotParcel, ProgrammeLine } from '../../domain/plot';
import { MAX_UNITS } from '../../domain/plot-programme';
import type { PartsApart } from './apart';
import { Fields, isRecord, type RawRecord } from './fields';
import { readParcel } from './read-parcel';
import type { RepairLog } from './repair-log';

const UNITS = { min: 0, max: MAX_UNITS, whole: true };
const YEAR = { min: 1900, max: 2200, whole: true };
const PERCENT = { min: 0, max: 100, whole: false };
/** Far more than people write; the screen shows each. */
const MAX_LINES = 1_000;

export interface PlotSurroundings {
  /** The plot's own, known to be free. */
  readonly id: PlotId;
  readonly number: number;
  readonly partners: ReadonlySet<PartnerId>;
  /** For a plot without a period. */
  readonly firstPeriod: PeriodId;
  readonly apart: PartsApart;
}

/** One plot, with a note for every value that could not stay; it always gives a plot, so that none is lost. */
export function readPlot(raw: RawRecord, around: PlotSurroundings, log: RepairLog): Plot {
  const nameless = `L${around.number}`;
  const foundName = Object.hasOwn(raw, 'name') && typeof raw.name === 'string' ? raw.name : '';
  const fields = new Fields(raw, cleanName(foundName.slice(0, 60)) || nameless, log);
  const name = fields.name('name', 'naam') || nameless;
  const proposedBy = fields.value('proposedBy');
  return {
    kind: 'plot',
    id: around.id,
    number: around.number,
    name,
    parcels: readParcels(fields, around.apart, log),
    programme: fields.records('programme', 'programma', MAX_LINES).map((line) => readLine(new Fields(line, name, log))),
    demolishedUnits: fields.numberOrNull('demolishedUnits', 'sloop', UNITS),
    buildMethod: fields.oneOf('buildMethod', 'bouwwijze', BUILD_METHODS, 'onbekend'),
    planType: fields.oneOfOrNull('planType', 'plantype', PLAN_TYPES),
    status: fields.oneOf('status', 'status', PLOT_STATUSES, 'kandidaat'),
    dropReason: fields.text('dropReason', 'reden van afvallen'),
    planningStatus: fields.oneOf(
      'planningStatus',
      'planologische status',
      PLANNING_STATUSES,
      '5A Ambtelijk met locatie',
    ),
    landOwner: fields.oneOfOrNull('landOwner', 'grondeigendom', LAND_OWNERS, 'zoals de percelen'),
    landPosition: fields.oneOf('landPosition', 'grondpositie', LAND_POSITIONS, 'onbekend'),
    address: fields.text('address', 'adres'),
    initiator: fields.oneOf('initiator', 'initiatiefnemer', INITIATORS, 'onbekend'),
    housingPartner: fields.text('housingPartner', 'corporatie of investeerder'),
    carePartner: fields.text('carePartner', 'zorgorganisatie'),
    welfarePartner: fields.text('welfarePartner', 'welzijnspartner'),
    careOfficeCheck: fields.oneOf('careOfficeCheck', 'toets zorgkantoor', EXTERNAL_CHECKS, 'nog niet gevraagd'),
    corporationCheck: fields.oneOf('corporationCheck', 'toets corporatie', EXTERNAL_CHECKS, 'nog niet gevraagd'),
    opinions: readOpinions(fields, around.partners, log),
    proposedBy: proposedBy === null ? null : readPartnerId(fields, 'proposedBy', 'voorgesteld door', around.partners),
    period: periodId(fields.name('period', 'periode') || around.firstPeriod),
    expectedYear: fields.numberOrNull('expectedYear', 'jaar', YEAR),
    likelihoodPercent: fields.numberOrNull('likelihoodPercent', 'kansrijkheid', PERCENT),
    meetingRoom: fields.oneOf('meetingRoom', 'ontmoetingsruimte', MEETING_ROOMS, 'onbekend'),
    lift: fields.oneOf('lift', 'lift', YES_NO_UNKNOWN, 'onbekend'),
    careChecklist: readChecklist(fields.value('careChecklist'), name, log),
    bottlenecks: fields.someOf('bottlenecks', 'knelpunten', BOTTLENECKS),
    agreements: fields
      .records('agreements', 'afspraken', MAX_LINES)
      .map((line) => readAgreement(new Fields(line, name, log))),
    remark: fields.text('remark', 'opmerking'),
    confidentiality: fields.oneOf('confidentiality', 'vertrouwelijkheid', CONFIDENTIALITIES, 'gemeente'),
    planCode: fields.text('planCode', 'plancode'),
    doubts: readDoubts(fields, log),
  };
}

function readParcels(fields: Fields, apart: PartsApart, log: RepairLog): readonly PlotParcel[] {
  const found = fields.records('parcels', 'percelen').flatMap((raw) => readParcel(raw, fields.subject, log) ?? []);
  // As nearly always: nothing of one parcel twice.
  if (new Set(found.map(({ parcelId }) => parcelId)).size === found.length) return found;
  const wholes = new Map(found.filter(({ part }) => !part).map((parcel) => [parcel.parcelId, parcel]));
  const keptOf = new Map<string, PlotParcel[]>();
  return found.flatMap((parcel) => {
    const { parcelId, part } = parcel;
    const kept = keptOf.get(parcelId) ?? [];
    keptOf.set(parcelId, kept);
    const whole = wholes.get(parcelId);
    if (!part && kept.length > 0) {
      fields.note('perceel', parcelId, 'een keer, stond dubbel in de plot');
      return [];
    }
    const rest = part ? apart.from(parcel, whole ? [whole] : kept) : parcel;
    if (rest === null) {
      fields.note('deelperceel', parcelId, 'weggelaten: zat al in de plot');
      return [];
    }
    if (rest !== parcel) fields.note('deelperceel', parcelId, 'kleiner, zonder wat al in de plot zat');
    kept.push(rest);
    return [rest];
  });
}

/** A number of homes that cannot be right becomes 0: the type stays, and nobody's guess enters the tally. */
const readLine = (fields: Fields): ProgrammeLine => ({
  type: fields.oneOf('type', 'woningtype', HOUSING_TYPES, 'regulier'),
  units: fields.number('units', 'aantal woningen', UNITS, 0),
  segment: fields.oneOf('segment', 'segment', SEGMENTS, 'onbekend'),
  tenureOwner: fields.oneOf('tenureOwner', 'eigendom na realisatie', TENURE_OWNERS, 'onbekend'),
});

const readAgreement = (fields: Fields): Agreement => ({
  what: fields.text('what', 'afspraak'),
  organisation: fields.text('organisation', 'afspraak met'),
  due: fields.dateOrNull('due', 'afspraak voor'),
});

/** A doubt about nothing that we know, of nobody, or that stands there already helps no one. */
function readDoubts(fields: Fields, log: RepairLog): readonly Doubt[] {
  const found = fields.records('doubts', 'twijfels');
  if (found.length === 0) return [];
  const kept = new Map<string, Doubt>();
  for (const raw of found) {
    const doubt = new Fields(raw, fields.subject, log);
    const about = doubt.oneOfOrNull('about', 'twijfel over', DOUBT_TOPICS, 'weggelaten');
    const bid = doubt.name('bid', 'twijfel van');
    const key = `${about} ${bid}`;
    if (about === null || bid === '' || kept.has(key)) doubt.note('twijfel', key, 'weggelaten');
    else kept.set(key, { about, bid });
  }
  return [...kept.values()];
}

function readOpinions(fields: Fields, partners: ReadonlySet<PartnerId>, log: RepairLog): readonly Opinion[] {
  const found = fields.records('opinions', 'oordelen');
  if (found.length === 0) return [];
  const kept = new Map<PartnerId, Opinion>();
  for (const raw of found) {
    const opinion = new Fields(raw, fields.subject, log);
    const partner = readPartnerId(opinion, 'partner', 'oordeel van', partners);
    if (partner === null) continue;
    if (kept.has(partner)) {
      fields.note('oordelen', partner, 'het eerste oordeel van deze partij');
      continue;
    }
    const value = opinion.oneOf('value', 'oordeel', OPINIONS, 'twijfel');
    kept.set(partner, { partner, value, reason: opinion.text('reason', 'reden van oordeel') });
  }
  return [...kept.values()];
}

function readPartnerId(fields: Fields, key: string, label: string, partners: ReadonlySet<PartnerId>): PartnerId | null {
  const id = partnerId(fields.name(key, label));
  if (partners.has(id)) return id;
  fields.note(label, id, 'weggelaten: deze partij staat niet in het bestand');
  return null;
}

function readChecklist(raw: unknown, subject: string, log: RepairLog): Record<CareChecklistItem, YesNoUnknown> {
  const fields = new Fields(isRecord(raw) ? raw : {}, subject, log);
  const answers: Partial<Record<CareChecklistItem, YesNoUnknown>> = {};
  for (const item of CARE_CHECKLIST_ITEMS) answers[item] = fields.oneOf(item, item, YES_NO_UNKNOWN, 'onbekend');
  return answers as Record<CareChecklistItem, YesNoUnknown>;
}
