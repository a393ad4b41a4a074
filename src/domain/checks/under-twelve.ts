import type { Plot } from '../plot';
import { clusteredUnits } from '../plot-programme';
import type { CheckText, Finding } from './check';

/** Clustered living counts nationally from 12 homes ([CBS25], VERA `GEC`). */
const MIN_CLUSTERED_UNITS = 12;
/** From 5 homes the subsidy for meeting rooms may apply ([SOO]). */
const MIN_MEETING_ROOM_SUBSIDY_UNITS = 5;

export type UnderTwelve = Finding<'under-twelve', { readonly units: number }>;

/** Check 1: geclusterd or zorggeschikt, but fewer than 12 homes of those types together in the plot. */
export function underTwelve(plot: Plot): UnderTwelve | null {
  const units = clusteredUnits(plot);
  if (units === 0 || units >= MIN_CLUSTERED_UNITS) return null;
  return { id: 'under-twelve', severity: 'let op', plotId: plot.id, params: { units } };
}

export function underTwelveText({ units }: UnderTwelve['params']): CheckText {
  const homes = units === 1 ? '1 woning' : `${units} woningen`;
  const subsidy =
    units >= MIN_MEETING_ROOM_SUBSIDY_UNITS ? ' Dit aantal kan wel onder de ontmoetingsruimteregeling vallen.' : '';
  return {
    message: `Telt landelijk pas als geclusterd vanaf 12 woningen; hier ${units === 1 ? 'is' : 'zijn'} het er ${units}.${subsidy}`,
    whatToDo: `Breid uit tot 12 of meer, voeg een aangrenzend plot toe, of reken de ${homes} als nultreden.`,
    source: units >= MIN_MEETING_ROOM_SUBSIDY_UNITS ? `${SOURCE}; ${SUBSIDY_SOURCE}` : SOURCE,
  };
}

const SOURCE = 'CBS, monitoring woningtypes ouderenhuisvesting 2025 (VERA-code GEC)';
const SUBSIDY_SOURCE = 'Stimuleringsregeling ontmoetingsruimten in ouderenhuisvesting (BWBR0045929)';
