import * as lists from '../../src/domain/code-lists';
import type { Plot, PlotParcel } from '../../src/domain/plot';
import type { Session, Target } from '../../src/domain/session';

/** Code points that no text of a session holds: control, turning the direction, without room, half a pair. */
const FORBIDDEN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/**
 * What in a session is not as `Session` promises; [] when all is well. Written apart from the gate that lets sessions in,
 * and shares nothing with it but the code lists: what the one forgets, the other must find.
 */
export function brokenPromises({ header, target, partners, plots }: Session): readonly string[] {
  const broken: string[] = [];
  const must = (kept: boolean, what: string): void => {
    if (!kept) broken.push(what);
  };
  const text = (value: unknown, what: string, lines: 'one line' | 'lines' = 'lines'): void => {
    must(typeof value === 'string' && value.length <= 20_000 && isClean(value), `${what} is clean text`);
    if (lines === 'one line') must(typeof value === 'string' && !/[\n\t]/.test(value), `${what} is on one line`);
  };
  const name = (value: unknown, what: string): void => {
    text(value, what, 'one line');
    must(typeof value === 'string' && value.trim() === value && value !== '', `${what} is a name`);
  };
  const number = (value: unknown, min: number, max: number, what: string, kind: 'whole' | 'any' = 'any'): void => {
    const inRange = typeof value === 'number' && value >= min && value <= max && !Object.is(value, -0);
    must(inRange && (kind === 'any' || Number.isInteger(value)), `${what} is a number from ${min} to ${max}`);
  };
  const orNull = (value: unknown, check: () => void): void => {
    if (value !== null) check();
  };
  const oneOf = (value: unknown, list: readonly unknown[], what: string): void =>
    must(list.includes(value), `${what} is in its list`);
  const date = (value: string, what: string): void => must(isRealDate(value), `${what} is a date`);

  const checkTarget = ({ periods, lines, ...rest }: Target): void => {
    must(periods.length > 0 && periods.length <= 30 && new Set(periods).size === periods.length, 'periods differ');
    for (const period of periods) name(period, 'period');
    must(new Set(lines.map(({ type, period }) => `${type} ${period}`)).size === lines.length, 'target lines differ');
    for (const line of lines) {
      oneOf(line.type, lists.TARGET_TYPES, 'type of the target');
      name(line.period, 'period of a target line');
      for (const key of ['units', 'built', 'plannedHard', 'plannedSoft'] as const)
        orNull(line[key], () => number(line[key], 0, 1_000_000, `target ${key}`, 'whole'));
    }
    text(rest.source, 'source of the target');
    if (rest.sourceDate !== '') date(rest.sourceDate, 'date of the target');
    number(rest.marginPercent, 0, 1000, 'margin');
    number(rest.dropOutPercent, 0, 100, 'drop-out');
    for (const status of rest.countedStatuses) oneOf(status, lists.COUNTABLE_STATUSES, 'counted status');
  };

  const checkParcel = (parcel: PlotParcel): void => {
    const { designation } = parcel;
    name(parcel.parcelId, 'parcel id');
    text(designation.akrCode, 'akr code', 'one line');
    text(designation.section, 'section', 'one line');
    number(designation.number, 0, 99_999, 'parcel number', 'whole');
    text(designation.cadastralMunicipality, 'cadastral municipality', 'one line');
    orNull(parcel.registeredAreaM2, () => number(parcel.registeredAreaM2, 0, 1e15, 'registered area'));
    number(parcel.drawnAreaM2, 0, 1e15, 'drawn area');
    oneOf(parcel.areaKind, lists.AREA_KINDS, 'kind of area');
    oneOf(parcel.landOwner, lists.LAND_OWNERS, 'land owner of a parcel');
    orNull(parcel.neighbourhoodCode, () => name(parcel.neighbourhoodCode, 'neighbourhood'));
    must(typeof parcel.part === 'boolean', 'part is yes or no');
    for (const key of ['source', 'licence'] as const) text(parcel[key], key, 'one line');
    if (parcel.referenceDate !== '') date(parcel.referenceDate, 'reference date');
    for (const ring of parcel.geometry.flat()) {
      must(ring.length >= 4 && String(ring[0]) === String(ring.at(-1)), 'rings close');
      must(
        ring.every((point) => point.length === 2 && point.every((value) => Math.abs(value) <= 1e7)),
        'coordinates are finite',
      );
    }
  };

  const checkPlot = (plot: Plot): void => {
    name(plot.id, 'plot id');
    name(plot.name, 'plot name');
    name(plot.period, 'period of a plot');
    number(plot.number, 1, 1_000_000, 'plot number', 'whole');
    for (const parcel of plot.parcels) checkParcel(parcel);
    const wholes = plot.parcels.filter(({ part }) => !part).map(({ parcelId }) => parcelId);
    must(new Set(wholes).size === wholes.length, 'a parcel lies in its plot once');
    must(!plot.parcels.some(({ part, parcelId }) => part && wholes.includes(parcelId)), 'no part beside its whole');
    for (const line of plot.programme) {
      oneOf(line.type, lists.HOUSING_TYPES, 'housing type');
      number(line.units, 0, 100_000, 'homes', 'whole');
      oneOf(line.segment, lists.SEGMENTS, 'segment');
      oneOf(line.tenureOwner, lists.TENURE_OWNERS, 'tenure owner');
    }
    for (const { what, organisation, due } of plot.agreements) {
      text(what, 'agreement');
      text(organisation, 'organisation of an agreement');
      orNull(due, () => date(due ?? '', 'date of an agreement'));
    }
    must(new Set(plot.opinions.map(({ partner }) => partner)).size === plot.opinions.length, 'one opinion a partner');
    for (const { partner, value, reason } of plot.opinions) {
      must(partners.has(partner), 'who has an opinion is a partner');
      oneOf(value, lists.OPINIONS, 'opinion');
      text(reason, 'reason of an opinion');
    }
    must(new Set(plot.doubts.map(({ about, bid }) => `${about} ${bid}`)).size === plot.doubts.length, 'doubts differ');
    for (const { bid } of plot.doubts) name(bid, 'whose bid a doubt is of');
    must(plot.proposedBy === null || partners.has(plot.proposedBy), 'who proposes is a partner');
    orNull(plot.demolishedUnits, () => number(plot.demolishedUnits, 0, 100_000, 'demolished homes', 'whole'));
    orNull(plot.expectedYear, () => number(plot.expectedYear, 1900, 2200, 'year', 'whole'));
    orNull(plot.likelihoodPercent, () => number(plot.likelihoodPercent, 0, 100, 'likelihood'));
    for (const key of [
      'dropReason',
      'address',
      'housingPartner',
      'carePartner',
      'welfarePartner',
      'remark',
      'planCode',
    ] as const)
      text(plot[key], key);
    oneOf(plot.buildMethod, lists.BUILD_METHODS, 'build method');
    oneOf(plot.planType, [...lists.PLAN_TYPES, null], 'plan type');
    oneOf(plot.status, lists.PLOT_STATUSES, 'status');
    oneOf(plot.planningStatus, lists.PLANNING_STATUSES, 'planning status');
    oneOf(plot.landOwner, [...lists.LAND_OWNERS, null], 'land owner');
    oneOf(plot.landPosition, lists.LAND_POSITIONS, 'land position');
    oneOf(plot.initiator, lists.INITIATORS, 'initiator');
    oneOf(plot.careOfficeCheck, lists.EXTERNAL_CHECKS, 'check by the care office');
    oneOf(plot.corporationCheck, lists.EXTERNAL_CHECKS, 'check by the corporation');
    oneOf(plot.meetingRoom, lists.MEETING_ROOMS, 'meeting room');
    oneOf(plot.lift, lists.YES_NO_UNKNOWN, 'lift');
    oneOf(plot.confidentiality, lists.CONFIDENTIALITIES, 'confidentiality');
    must(
      Object.keys(plot.careChecklist).join() === lists.CARE_CHECKLIST_ITEMS.join(),
      'the care checklist has its points',
    );
    for (const answer of Object.values(plot.careChecklist)) oneOf(answer, lists.YES_NO_UNKNOWN, 'care checklist');
    must(new Set(plot.bottlenecks).size === plot.bottlenecks.length, 'bottlenecks differ');
    for (const bottleneck of plot.bottlenecks) oneOf(bottleneck, lists.BOTTLENECKS, 'bottleneck');
  };

  name(header.id, 'session id');
  name(header.name, 'session name');
  for (const key of ['municipalityCode', 'municipalityName', 'packageId'] as const) text(header[key], key, 'one line');
  must(typeof header.fictional === 'boolean', 'fictional is yes or no');
  date(header.createdAt, 'date of making');
  const numbers = [...plots.values()].map((plot) => plot.number);
  const highest = numbers.reduce((most, one) => Math.max(most, one), 0);
  number(header.nextPlotNumber, highest + 1, 1_000_001, 'next plot number', 'whole');
  must(new Set(numbers).size === numbers.length, 'plot numbers differ');
  checkTarget(target);
  for (const [id, partner] of partners) {
    must(partner.id === id, 'a partner lies under its id');
    name(partner.id, 'partner id');
    name(partner.name, 'partner name');
    name(partner.mark, 'mark');
    must([...partner.mark].length <= 3, 'a mark has three characters');
    oneOf(partner.role, lists.PARTNER_ROLES, 'role');
  }
  for (const [id, plot] of plots) {
    must(plot.id === id, 'a plot lies under its id');
    checkPlot(plot);
  }
  return broken;
}

function isClean(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (FORBIDDEN.some(([first, last]) => code >= first && code <= last)) return false;
  }
  return true;
}

function isRealDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)(T[\d:.+Z-]{5,30})?$/.exec(text) ?? [];
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && day !== '';
}
