import {
  BUILD_METHODS,
  type BuildMethod,
  HOUSING_TYPES,
  type HousingType,
  PLOT_STATUSES,
  type PlotStatus,
  SEGMENTS,
  type Segment,
} from './code-lists';
import type { PeriodId, PlotId } from './ids';
import { totalUnits } from './plot-programme';
import type { Session, Target, TargetLine } from './session';
import { countPlots, type PeriodCount, plotsOfType, unitsByMethod, unitsBySegment, unitsByStatus } from './tally-count';
import { undecidedPlots } from './undecided-plots';

/** Startsaldo in homes. What is not filled in counts as 0, and then `known` is false and the screen says so. */
interface StartingBalance {
  readonly built: number | null;
  readonly plannedHard: number | null;
  readonly plannedSoft: number | null;
  /** Planned homes taken off for planuitval; may be a fraction. */
  readonly dropOut: number;
  /** built + planned − dropOut; may be a fraction when there is planuitval. */
  readonly total: number;
  readonly known: boolean;
}

/** The figures of one housing type, or of all together, in one period. Homes. */
export interface TallyFigures {
  /** null is not filled in, or not a type with a target. */
  readonly target: number | null;
  /** target × margin; may be a fraction. */
  readonly targetWithMargin: number | null;
  readonly startingBalance: StartingBalance;
  /** Every status, also those that do not count. */
  readonly taggedByStatus: Readonly<Record<PlotStatus, number>>;
  /** Counted statuses only, like everything below. */
  readonly tagged: number;
  readonly taggedByBuildMethod: Readonly<Record<BuildMethod, number>>;
  /** max(0, target × margin − starting balance − tagged), rounded up to whole homes; null when there is no target. */
  readonly remaining: number | null;
  /** What lies over the target, rounded down to whole homes; 0 when there is no target. */
  readonly over: number;
  /** Plots that make up `tagged`, in the session's order. */
  readonly plots: readonly PlotId[];
}

export interface TallyRow extends TallyFigures {
  readonly type: HousingType;
}

/**
 * All types together. `target` is null unless all three targets are known. `remaining` and `over` are the sums of
 * the rows' own, so that one type's surplus never hides another's gap ([E26], `domain.md` §1).
 */
interface TallyTotal extends TallyFigures {
  /** Homes in counted plots before sloop. */
  readonly gross: number;
  /** Sum of the known numbers of demolished homes; null when counted plots exist and none is known. */
  readonly demolished: number | null;
  /** Counted plots of which the number of demolished homes is unknown. */
  readonly demolishedUnknownPlots: number;
  /** gross − demolished; null when `demolished` is. */
  readonly net: number | null;
  readonly segments: Readonly<Record<Segment, number>>;
  readonly socialRent: SocialRentShare;
}

/** Social rent within geclusterd and zorggeschikt together (national agreement: half by corporations, [E26]). Homes. */
interface SocialRentShare {
  readonly social: number;
  /** Homes whose segment says whether they are social rent. */
  readonly known: number;
  /** Homes with segment `huur onbekend` or `onbekend`. */
  readonly unknown: number;
  /** social / known, 0 to 1; null when nothing is known. */
  readonly share: number | null;
}

export interface TallyPeriod {
  readonly period: PeriodId;
  /** False for a period that plots name but the target no longer has: its homes are still shown. */
  readonly inTarget: boolean;
  /** In the order of HOUSING_TYPES: the three target types first. */
  readonly rows: readonly TallyRow[];
  readonly total: TallyTotal;
}

export interface Tally {
  /** The target's periods in its order, then other periods that plots name, in order of first use. */
  readonly periods: readonly TallyPeriod[];
  /** What is left out of all figures because a merge left it open against a plot that counts: see `undecidedPlots`. */
  readonly undecided: { readonly homes: number; readonly plots: number };
}

/**
 * The tally, recomputed whole from the session (`domain.md` §1 and §2). Every home counts once, under the type of
 * its programme line; only plots whose status counts add to `tagged`, and none that waits for a decision.
 *
 * Rounding happens once, at the end: what remains is rounded up (a part of a home cannot be built) and what is
 * over is rounded down, so neither looks better than it is.
 *
 * @param undecided the plots that wait for a decision, where the session cannot tell any more (a `Release`)
 */
export function tally(session: Session, undecided: ReadonlySet<PlotId> = undecidedPlots(session)): Tally {
  const { target } = session;
  const inTarget = new Set(target.periods);
  return {
    undecided: homesIn(undecided, session),
    periods: [...countPlots(session, undecided)].map(([period, count]) => {
      const rows = HOUSING_TYPES.map((type) => rowOf(type, count, target, lineOf(target, type, period)));
      return { period, inTarget: inTarget.has(period), rows, total: totalOf(rows, count) };
    }),
  };
}

/** Plots without homes have nothing to count. */
function homesIn(ids: ReadonlySet<PlotId>, { plots }: Session): Tally['undecided'] {
  const homes = [...ids].map((id) => totalUnits(plots.get(id) ?? { programme: [] })).filter((units) => units > 0);
  return { homes: sum(homes), plots: homes.length };
}

const lineOf = (target: Target, type: HousingType, period: PeriodId): TargetLine | undefined =>
  target.lines.find((line) => line.type === type && line.period === period);

function rowOf(type: HousingType, count: PeriodCount, target: Target, line: TargetLine | undefined): TallyRow {
  const startingBalance = startingBalanceOf(target, line);
  const taggedByBuildMethod = unitsByMethod(count, type);
  const tagged = sum(Object.values(taggedByBuildMethod));
  const units = line?.units ?? null;
  const targetWithMargin = units === null ? null : (units * target.marginPercent) / 100;
  const need = targetWithMargin === null ? null : targetWithMargin - startingBalance.total - tagged;
  return {
    type,
    target: units,
    targetWithMargin,
    startingBalance,
    taggedByStatus: unitsByStatus(count, type),
    tagged,
    taggedByBuildMethod,
    remaining: need === null ? null : roundUp(Math.max(0, need)),
    over: need === null ? 0 : roundDown(Math.max(0, -need)),
    plots: plotsOfType(count, type),
  };
}

function startingBalanceOf(target: Target, line: TargetLine | undefined): StartingBalance {
  const built = line?.built ?? null;
  const plannedHard = line?.plannedHard ?? null;
  const plannedSoft = line?.plannedSoft ?? null;
  const planned = (plannedHard ?? 0) + (plannedSoft ?? 0);
  const dropOut = (planned * target.dropOutPercent) / 100;
  return {
    built,
    plannedHard,
    plannedSoft,
    dropOut,
    total: (built ?? 0) + planned - dropOut,
    known: built !== null && plannedHard !== null && plannedSoft !== null,
  };
}

function totalOf(rows: readonly TallyRow[], count: PeriodCount): TallyTotal {
  const withTarget = rows.filter((row) => row.type !== 'overig geschikt' && row.type !== 'regulier');
  const gross = sum(rows.map((row) => row.tagged));
  const noneKnown = count.countedPlots > 0 && count.demolishedUnknown === count.countedPlots;
  const demolished = noneKnown ? null : count.demolished;
  return {
    target: sumKnown(withTarget.map((row) => row.target)),
    targetWithMargin: sumKnown(withTarget.map((row) => row.targetWithMargin)),
    startingBalance: {
      built: sumKnown(withTarget.map((row) => row.startingBalance.built)),
      plannedHard: sumKnown(withTarget.map((row) => row.startingBalance.plannedHard)),
      plannedSoft: sumKnown(withTarget.map((row) => row.startingBalance.plannedSoft)),
      dropOut: sum(withTarget.map((row) => row.startingBalance.dropOut)),
      total: sum(withTarget.map((row) => row.startingBalance.total)),
      known: withTarget.every((row) => row.startingBalance.known),
    },
    taggedByStatus: sumRecords(
      PLOT_STATUSES,
      rows.map((row) => row.taggedByStatus),
    ),
    tagged: gross,
    taggedByBuildMethod: sumRecords(
      BUILD_METHODS,
      rows.map((row) => row.taggedByBuildMethod),
    ),
    remaining: sumKnown(withTarget.map((row) => row.remaining)),
    over: sum(withTarget.map((row) => row.over)),
    plots: count.allPlots,
    gross,
    demolished,
    demolishedUnknownPlots: count.demolishedUnknown,
    net: demolished === null ? null : gross - demolished,
    segments: sumRecords(
      SEGMENTS,
      HOUSING_TYPES.map((type) => unitsBySegment(count, type)),
    ),
    socialRent: socialRentOf(
      sumRecords(SEGMENTS, [unitsBySegment(count, 'zorggeschikt'), unitsBySegment(count, 'geclusterd')]),
    ),
  };
}

function socialRentOf(segments: Readonly<Record<Segment, number>>): SocialRentShare {
  const social = segments['sociale huur'];
  // "koop onbekend" does say that it is not social rent; the other two unknowns do not.
  const unknown = segments['huur onbekend'] + segments.onbekend;
  const known = sum(Object.values(segments)) - unknown;
  return { social, known, unknown, share: known === 0 ? null : social / known };
}

// Percentages leave tails like 234.00000000000003 on numbers that are whole.
const TAIL = 1e-6;
const roundUp = (homes: number): number => Math.max(0, Math.ceil(homes - TAIL));
const roundDown = (homes: number): number => Math.floor(homes + TAIL);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The sum, or null as soon as one part is unknown: half a total would read as a whole one. */
function sumKnown(numbers: readonly (number | null)[]): number | null {
  let total = 0;
  for (const number of numbers) {
    if (number === null) return null;
    total += number;
  }
  return total;
}

const sumRecords = <Key extends string>(
  keys: readonly Key[],
  records: readonly Readonly<Record<Key, number>>[],
): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, sum(records.map((record) => record[key]))])) as Record<Key, number>;
