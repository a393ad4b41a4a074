import {
  BOTTLENECKS,
  BUILD_METHODS,
  CONFIDENTIALITIES,
  EXTERNAL_CHECKS,
  INITIATORS,
  LAND_POSITIONS,
  MEETING_ROOMS,
  PLAN_TYPES,
  PLANNING_STATUSES,
  PLOT_STATUSES,
} from '../../domain/code-lists';
import { type PeriodId, periodId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { MAX_UNITS } from '../../domain/plot-programme';
import { bad, good, type Result } from '../../domain/result';
import {
  codeCell,
  codesCell,
  nameCell,
  numberCell,
  percentCell,
  plain,
  type ReadCell,
  textCell,
  yearCell,
} from './cell-readers';

/** What a column of the list says of a plot: its part of the plot, or a sentence that says why it cannot be taken over. */
export type ReadField = (text: string, periods: readonly PeriodId[]) => Result<Partial<Plot>, string>;

const field =
  <Key extends keyof Plot>(key: Key, read: ReadCell<Plot[Key]>): ReadField =>
  (text) => {
    const value = read(text);
    return value.ok ? good({ [key]: value.value } as Partial<Plot>) : value;
  };

/**
 * The columns of the plot list that can come back, by their id. The others follow from these (totaal, netto), from the land
 * (percelen, oppervlakte, afstanden), or were said in the room (oordelen, afspraken, voorgesteld door). Homes per type and
 * segment are read together (`returnedProgramme`).
 */
export const RETURNED_FIELDS: ReadonlyMap<string, ReadField> = new Map<string, ReadField>([
  ['naam', field('name', nameCell)],
  ['adres', field('address', textCell)],
  ['grondpositie', field('landPosition', codeCell(LAND_POSITIONS, 'onbekend'))],
  ['sloop', field('demolishedUnits', numberCell({ min: 0, max: MAX_UNITS, whole: true }))],
  ['bouwwijze', field('buildMethod', codeCell(BUILD_METHODS, 'onbekend'))],
  ['plantype', field('planType', codeCell(PLAN_TYPES, null))],
  ['initiatiefnemer', field('initiator', codeCell(INITIATORS, 'onbekend'))],
  ['corporatie_of_investeerder', field('housingPartner', textCell)],
  ['zorgorganisatie', field('carePartner', textCell)],
  ['welzijnspartner', field('welfarePartner', textCell)],
  ['status', field('status', codeCell(PLOT_STATUSES, 'kandidaat'))],
  ['planologische_status', field('planningStatus', codeCell(PLANNING_STATUSES, '5A Ambtelijk met locatie'))],
  ['periode', readPeriod],
  ['jaar', field('expectedYear', yearCell)],
  ['kansrijkheid', field('likelihoodPercent', percentCell)],
  ['ontmoetingsruimte', field('meetingRoom', codeCell(MEETING_ROOMS, 'onbekend'))],
  ['toets_zorgkantoor', field('careOfficeCheck', codeCell(EXTERNAL_CHECKS, 'nog niet gevraagd'))],
  ['toets_corporatie', field('corporationCheck', codeCell(EXTERNAL_CHECKS, 'nog niet gevraagd'))],
  ['knelpunten', field('bottlenecks', codesCell(BOTTLENECKS))],
  ['reden_afgevallen', field('dropReason', textCell)],
  ['opmerking', field('remark', textCell)],
  ['vertrouwelijkheid', field('confidentiality', codeCell(CONFIDENTIALITIES, 'gemeente'))],
  ['plancode', field('planCode', textCell)],
]);

/** A period of the session: a list must not make a new one by a slip of the pen. */
function readPeriod(text: string, periods: readonly PeriodId[]): Result<Partial<Plot>, string> {
  const period = periods.find((one) => plain(one) === plain(text));
  return period === undefined
    ? bad(`Deze periode is er niet in de sessie. Kies uit: ${periods.join(', ')}.`)
    : good({ period: periodId(period) });
}
