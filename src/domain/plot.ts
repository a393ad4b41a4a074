import type {
  AreaKind,
  Bottleneck,
  BuildMethod,
  CareChecklistItem,
  Confidentiality,
  ExternalCheck,
  HousingType,
  Initiator,
  LandOwner,
  LandPosition,
  MeetingRoom,
  OpinionValue,
  PlanningStatus,
  PlanType,
  PlotStatus,
  Segment,
  TenureOwner,
  YesNoUnknown,
} from './code-lists';
import type { ParcelId, PartnerId, PeriodId, PlotId } from './ids';
import type { RdMultiPolygon } from './rd-geometry';

/** Kadastrale aanduiding in parts; people read it as `MKW01 B 1203`. */
export interface Designation {
  /** AKR letter code with number, e.g. `MKW01`. */
  readonly akrCode: string;
  readonly section: string;
  readonly number: number;
  /** Numeric kadastrale gemeentecode as text, leading zeros kept. */
  readonly cadastralMunicipality: string;
}

/**
 * A parcel as it was when it joined the plot. Parcels split and vanish ([domain.md] §6), so the plot keeps
 * its own geometry, area and source and stays whole without the package, or beside a newer one.
 */
export interface PlotParcel {
  readonly parcelId: ParcelId;
  readonly designation: Designation;
  /** Registered kadastraleGrootte in m²; null when the source has none. */
  readonly registeredAreaM2: number | null;
  readonly areaKind: AreaKind;
  /** Area in m² of `geometry` (of the part, when `part`). */
  readonly drawnAreaM2: number;
  /** As the source has it, a category; real cadastral data does not say: `onbekend`. */
  readonly landOwner: LandOwner;
  /** CBS buurtcode, e.g. `BU09870101`; null when outside every buurt. */
  readonly neighbourhoodCode: string | null;
  /** RD metres, exactly the source's coordinates (or the drawn part of them). */
  readonly geometry: RdMultiPolygon;
  /** True when only a drawn part of the parcel belongs to the plot (deelperceel). Parts in one plot never lie over each other. */
  readonly part: boolean;
  /** Who made the data and under which licence, for every export of it ([domain.md] §8); '' is unknown. */
  readonly source: string;
  readonly licence: string;
  /** Peildatum of the source, ISO date. */
  readonly referenceDate: string;
}

export interface ProgrammeLine {
  readonly type: HousingType;
  /** Whole number of homes, 0 to 100,000. */
  readonly units: number;
  readonly segment: Segment;
  readonly tenureOwner: TenureOwner;
}

export interface Opinion {
  readonly partner: PartnerId;
  readonly value: OpinionValue;
  readonly reason: string;
}

export interface Agreement {
  readonly what: string;
  readonly organisation: string;
  /** ISO date, or null when no date was agreed. */
  readonly due: string | null;
}

/** What a merge can leave undecided about a plot: one of its fields, or whether it should be there at all. */
export type DoubtTopic = Exclude<keyof Plot, 'kind' | 'id' | 'number' | 'dropReason' | 'doubts'> | 'removal';

/** Something on which a bid said otherwise and nobody has decided yet. */
export interface Doubt {
  readonly about: DoubtTopic;
  /** Whose bid, as the merge named it. */
  readonly bid: string;
}

/** All fields of `domain.md` §3. Unknown is said as such (`null` or `onbekend`), never as 0. */
export interface Plot {
  readonly kind: 'plot';
  readonly id: PlotId;
  /** Serial number within the session; people see it as `L12`. Never reused. */
  readonly number: number;
  readonly name: string;
  readonly parcels: readonly PlotParcel[];
  readonly programme: readonly ProgrammeLine[];
  /** Homes pulled down for this plot (sloop); null is unknown. */
  readonly demolishedUnits: number | null;
  readonly buildMethod: BuildMethod;
  readonly planType: PlanType | null;
  readonly status: PlotStatus;
  /** Why it fell off; only meaningful with status `afgevallen`. */
  readonly dropReason: string;
  readonly planningStatus: PlanningStatus;
  /** grondeigendom as the table knows it, a category; null is as the parcels say. */
  readonly landOwner: LandOwner | null;
  readonly landPosition: LandPosition;
  readonly address: string;
  readonly initiator: Initiator;
  /** Names of organisations; '' is none yet. Never a private person's name. */
  readonly housingPartner: string;
  readonly carePartner: string;
  readonly welfarePartner: string;
  readonly careOfficeCheck: ExternalCheck;
  readonly corporationCheck: ExternalCheck;
  readonly opinions: readonly Opinion[];
  readonly proposedBy: PartnerId | null;
  readonly period: PeriodId;
  /** Expected year of completion; null is unknown. */
  readonly expectedYear: number | null;
  /** kansrijkheid, 0-100 %; null is unknown. */
  readonly likelihoodPercent: number | null;
  readonly meetingRoom: MeetingRoom;
  readonly lift: YesNoUnknown;
  readonly careChecklist: Readonly<Record<CareChecklistItem, YesNoUnknown>>;
  readonly bottlenecks: readonly Bottleneck[];
  readonly agreements: readonly Agreement[];
  readonly remark: string;
  readonly confidentiality: Confidentiality;
  /** Code in a plan monitor, so that its homes are not counted twice; '' is none. */
  readonly planCode: string;
  /** What was left open when bids were merged; stays until someone says that it is settled. */
  readonly doubts: readonly Doubt[];
}
