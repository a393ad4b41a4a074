import { plotCounts } from '../counting';
import type { PlotId } from '../ids';
import type { Plot } from '../plot';
import type { Session } from '../session';
import { undecidedPlots } from '../undecided-plots';
import { type CareChecklist, careChecklist, careChecklistText } from './care-checklist';
import { type CareOfficeNotAsked, careOfficeNotAsked, careOfficeNotAskedText } from './care-office-not-asked';
import type { CheckContext, CheckText } from './check';
import { type NoMeetingRoom, noMeetingRoom, noMeetingRoomText } from './no-meeting-room';
import { type NoParcels, noParcels, noParcelsText } from './no-parcels';
import { createOverlapFinder, type ParcelInTwoPlots, parcelInTwoPlotsText } from './parcel-in-two-plots';
import { type ParcelNotInPackage, parcelNotInPackage, parcelNotInPackageText } from './parcel-not-in-package';
import { type ParcelsApart, parcelsApart, parcelsApartText } from './parcels-apart';
import { type PartnerMissing, partnerMissing, partnerMissingText } from './partner-missing';
import { type PlanCodeInBalance, planCodeInBalance, planCodeInBalanceText } from './plan-code-in-balance';
import { keptPerPlot } from './plot-run';
import { type ProvisionalArea, provisionalArea, provisionalAreaText } from './provisional-area';
import { type UnderTwelve, underTwelve, underTwelveText } from './under-twelve';
import { type YearOutsidePeriod, yearOutsidePeriod, yearOutsidePeriodText } from './year-outside-period';

export type CheckResult =
  | UnderTwelve
  | NoMeetingRoom
  | CareChecklist
  | ParcelInTwoPlots
  | NoParcels
  | ParcelsApart
  | PlanCodeInBalance
  | PartnerMissing
  | CareOfficeNotAsked
  | ProvisionalArea
  | ParcelNotInPackage
  | YearOutsidePeriod;

export type CheckId = CheckResult['id'];

/** Gives the findings of a session, plot by plot in the session's order. */
export type Checks = (session: Session) => readonly CheckResult[];

/**
 * The soft checks 1 to 6 and 8 of `domain.md` §4, and whether year and period agree, for every plot that has not fallen off. What a plot alone decides is
 * kept from the last call, so a change costs what it touched; whoever holds the checks holds that session with them.
 */
export function createChecks(context: CheckContext): Checks {
  const findOverlaps = createOverlapFinder();
  const ownResults = keptPerPlot((plot): readonly CheckResult[] => PLOT_CHECKS.flatMap((check) => check(plot) ?? []));
  const absentIn = keptPerPlot((plot) => parcelNotInPackage(plot, context));
  let last: { readonly session: Session; readonly results: readonly CheckResult[] } | null = null;

  return (session) => {
    if (last?.session === session) return last.results;
    const { target } = session;
    const undecided = undecidedPlots(session);
    const plots: Plot[] = [];
    const counting: Plot[] = [];
    for (const plot of session.plots.values()) {
      if (plot.status === 'afgevallen') continue;
      plots.push(plot);
      if (plotCounts(target, plot) && !undecided.has(plot.id)) counting.push(plot);
    }
    const own = ownResults(plots);
    const absent = absentIn(plots);
    const overlaps = findOverlaps(counting);

    const results: CheckResult[] = [];
    let index = 0;
    for (const plot of plots) {
      for (const result of own[index] ?? []) results.push(result);
      const overlap = overlaps.size === 0 ? undefined : overlaps.get(plot.id);
      if (overlap) results.push(overlap);
      const countsNot = plot.planCode === '' || undecided.has(plot.id);
      const planCode = countsNot ? null : planCodeInBalance(plot, target);
      if (planCode) results.push(planCode);
      const notFound = absent[index];
      if (notFound) results.push(notFound);
      index += 1;
    }
    last = { session, results };
    return results;
  };
}

/** The results at one plot, most serious first. */
export function checksAt(results: readonly CheckResult[], id: PlotId): readonly CheckResult[] {
  const own = results.filter((result) => result.plotId === id);
  return [
    ...own.filter(({ severity }) => severity === 'let op'),
    ...own.filter(({ severity }) => severity !== 'let op'),
  ];
}

/** The Dutch words of a result: what is the matter, what to do, and where the rule comes from. */
export function describeCheck(result: CheckResult): CheckText {
  switch (result.id) {
    case 'under-twelve':
      return underTwelveText(result.params);
    case 'no-meeting-room':
      return noMeetingRoomText(result.params);
    case 'care-checklist':
      return careChecklistText(result.params);
    case 'parcel-in-two-plots':
      return parcelInTwoPlotsText(result.params);
    case 'no-parcels':
      return noParcelsText();
    case 'parcels-apart':
      return parcelsApartText(result.params);
    case 'plan-code-in-balance':
      return planCodeInBalanceText(result.params);
    case 'partner-missing':
      return partnerMissingText(result.params);
    case 'care-office-not-asked':
      return careOfficeNotAskedText();
    case 'provisional-area':
      return provisionalAreaText(result.params);
    case 'parcel-not-in-package':
      return parcelNotInPackageText(result.params);
    case 'year-outside-period':
      return yearOutsidePeriodText(result.params);
  }
}

const PLOT_CHECKS: readonly ((plot: Plot) => CheckResult | null)[] = [
  underTwelve,
  noMeetingRoom,
  careChecklist,
  noParcels,
  parcelsApart,
  partnerMissing,
  careOfficeNotAsked,
  provisionalArea,
  yearOutsidePeriod,
];
