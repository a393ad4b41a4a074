import { HOUSING_TYPES, type HousingType } from './code-lists';
import type { Plot, ProgrammeLine } from './plot';

/** The most homes that one programme line can hold; more is a slip of the finger. */
export const MAX_UNITS = 100_000;

/** True for a number of homes that a line may hold: whole, 0 to 100,000. */
export const isUnitCount = (units: number): boolean => Number.isInteger(units) && units >= 0 && units <= MAX_UNITS;

type WithProgramme = Pick<Plot, 'programme'>;

/** Homes per housing type; 0 for a type without a line. */
export function unitsByType(plot: WithProgramme): Record<HousingType, number> {
  const units = { zorggeschikt: 0, geclusterd: 0, nultreden: 0, 'overig geschikt': 0, regulier: 0 };
  for (const line of plot.programme) units[line.type] += line.units;
  return units;
}

export function unitsOfType(plot: WithProgramme, type: HousingType): number {
  let units = 0;
  for (const line of plot.programme) if (line.type === type) units += line.units;
  return units;
}

export function totalUnits(plot: WithProgramme): number {
  let units = 0;
  for (const line of plot.programme) units += line.units;
  return units;
}

/** Homes that must meet the rules for clustered living: geclusterd and zorggeschikt together ([CBS25], VERA). */
export const clusteredUnits = (plot: WithProgramme): number =>
  unitsOfType(plot, 'geclusterd') + unitsOfType(plot, 'zorggeschikt');

/** The type with the most homes; on a tie the heaviest. Null when there are no homes. Colours the plot on the map. */
export function dominantType(plot: WithProgramme): HousingType | null {
  const units = unitsByType(plot);
  let dominant: HousingType | null = null;
  for (const type of HOUSING_TYPES) {
    if (units[type] > (dominant === null ? 0 : units[dominant])) dominant = type;
  }
  return dominant;
}

/** The heaviest type of which there is at least one home; null when there are none. */
export function heaviestType(plot: WithProgramme): HousingType | null {
  return HOUSING_TYPES.find((type) => plot.programme.some((line) => line.type === type && line.units > 0)) ?? null;
}

/** A line with a number of homes that can be counted: whole, and within 0 to 100,000. */
export function normalLine(line: ProgrammeLine): ProgrammeLine {
  if (isUnitCount(line.units)) return line;
  const whole = Number.isNaN(line.units) ? 0 : Math.round(Math.min(MAX_UNITS, Math.max(0, line.units)));
  return { ...line, units: whole };
}
