import type { Change } from '../change';
import { cleanName } from '../clean-text';
import { type BuildMethod, DEFAULT_PLANNING_STATUS } from '../code-lists';
import { formatDesignation } from '../designation';
import type { PartnerId, PeriodId, PlotId } from '../ids';
import type { Designation, Plot, PlotParcel, ProgrammeLine } from '../plot';
import { normalLine } from '../plot-programme';
import type { Session } from '../session';

export interface CreatePlot {
  readonly session: Session;
  readonly id: PlotId;
  readonly parcels: readonly PlotParcel[];
  /** '' or left out: the default name. */
  readonly name?: string;
  readonly programme?: readonly ProgrammeLine[];
  readonly proposedBy: PartnerId | null;
  readonly period: PeriodId;
  readonly buildMethod?: BuildMethod;
}

/**
 * A new plot of one or more parcels, with the defaults of `domain.md` §3. A parcel that already lies in another
 * plot is not refused: a check warns.
 */
export function createPlot(input: CreatePlot): Change {
  const { header } = input.session;
  // Two drawn parts of one parcel are one parcel in its name.
  const distinct = new Set(input.parcels.map(({ parcelId }) => parcelId)).size;
  const first = input.parcels[0]?.designation ?? null;
  const name = cleanName(input.name ?? '') || defaultPlotName(header.nextPlotNumber, first, distinct - 1);
  const plot: Plot = {
    kind: 'plot',
    id: input.id,
    number: header.nextPlotNumber,
    name,
    parcels: input.parcels,
    programme: (input.programme ?? []).map(normalLine),
    demolishedUnits: null,
    buildMethod: input.buildMethod ?? 'onbekend',
    planType: null,
    status: 'kandidaat',
    dropReason: '',
    planningStatus: DEFAULT_PLANNING_STATUS,
    landOwner: null,
    landPosition: 'onbekend',
    address: '',
    initiator: 'onbekend',
    housingPartner: '',
    carePartner: '',
    welfarePartner: '',
    careOfficeCheck: 'nog niet gevraagd',
    corporationCheck: 'nog niet gevraagd',
    opinions: [],
    proposedBy: input.proposedBy,
    period: input.period,
    expectedYear: null,
    likelihoodPercent: null,
    meetingRoom: 'onbekend',
    lift: 'onbekend',
    careChecklist: {
      rolstoelgeschikt: 'onbekend',
      'entree 90 cm': 'onbekend',
      'automatische deuren': 'onbekend',
      'lift rolstoel': 'onbekend',
    },
    bottlenecks: [],
    agreements: [],
    remark: '',
    confidentiality: 'gemeente',
    planCode: '',
    doubts: [],
  };
  return {
    intent: 'createPlot',
    subject: name,
    put: [{ ...header, nextPlotNumber: header.nextPlotNumber + 1 }, plot],
    deleted: [],
  };
}

/** A name that says where the plot is: its first parcel, and how many more; `Locatie L12` when it has none. */
export function defaultPlotName(number: number, first: Designation | null, others: number): string {
  if (!first) return `Locatie L${number}`;
  const name = formatDesignation(first);
  if (others === 0) return name;
  return `${name} + ${others} ${others === 1 ? 'perceel' : 'percelen'}`;
}
