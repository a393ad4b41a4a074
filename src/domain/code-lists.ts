/**
 * Closed lists of `domain.md` §1 to §3. The stored value is the term that stands in Dutch practice (the
 * code list's own spelling), so that a file needs no translation table to be read. Sources: [VERA], [BS2],
 * [PMW], [DIWI], [E26], [SP] as named per list.
 */

/** Heaviest first: a home counts once, in the first of these that it meets ([K24], [BS2]; "heaviest" is inferred). */
export const HOUSING_TYPES = ['zorggeschikt', 'geclusterd', 'nultreden', 'overig geschikt', 'regulier'] as const;
export type HousingType = (typeof HOUSING_TYPES)[number];

/** The three types that a woondeal sets a target for, in the order in which the tally leads ([SP]). */
export const TARGET_TYPES = ['zorggeschikt', 'geclusterd', 'nultreden'] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** [BS2]/[PMW] */
export const SEGMENTS = [
  'sociale huur',
  'middenhuur',
  'dure huur',
  'huur onbekend',
  'betaalbare koop',
  'dure koop',
  'koop onbekend',
  'onbekend',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Ownership after completion (eigendom na realisatie), [BS2]. */
export const TENURE_OWNERS = ['corporatie', 'markt', 'institutionele belegger', 'onbekend'] as const;
export type TenureOwner = (typeof TENURE_OWNERS)[number];

/** [E26]: existing stock has no uniform national definition, so the three stay apart in every tally. */
export const BUILD_METHODS = ['nieuwbouw', 'transformatie', 'bestaande bouw', 'onbekend'] as const;
export type BuildMethod = (typeof BUILD_METHODS)[number];

/** [PMW] */
export const PLAN_TYPES = [
  'Pand transformatie',
  'Transformatiegebied',
  'Herstructurering',
  'Verdichting',
  'Uitbreiding uitleg',
  'Uitbreiding overig',
] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

export const PLOT_STATUSES = ['kandidaat', 'kansrijk', 'afgesproken', 'afgevallen'] as const;
export type PlotStatus = (typeof PLOT_STATUSES)[number];
/** The statuses that may count; `afgevallen` never does. */
export const COUNTABLE_STATUSES = ['kandidaat', 'kansrijk', 'afgesproken'] as const;
export type CountableStatus = (typeof COUNTABLE_STATUSES)[number];

/** [PMW]; 1A to 2C are hard, the rest soft (likely: provinces differ). */
export const PLANNING_STATUSES = [
  '1A Onherroepelijk',
  '1B Onherroepelijk, uit te werken',
  '1C Onherroepelijk, met wijzigingsbevoegdheid',
  '2A Vastgesteld',
  '2B Vastgesteld, uit te werken',
  '2C Vastgesteld, met wijzigingsbevoegdheid',
  '3 In voorbereiding',
  '4A Visie',
  '4B Optie',
  '5A Ambtelijk met locatie',
  '5B Ambtelijk zonder locatie',
] as const;
export type PlanningStatus = (typeof PLANNING_STATUSES)[number];
/** What a plot begins with (`domain.md` §3). That is not something that anybody said: screen and files tell so. */
export const DEFAULT_PLANNING_STATUS: PlanningStatus = '5A Ambtelijk met locatie';

/** Category only, never a private owner's name. */
export const LAND_OWNERS = [
  'gemeente',
  'corporatie',
  'zorgorganisatie',
  'overige rechtspersoon',
  'particulier',
  'onbekend',
] as const;
export type LandOwner = (typeof LAND_OWNERS)[number];

/** [DIWI] grondpositie */
export const LAND_POSITIONS = [
  'formele toestemming grondeigenaar',
  'intentie tot medewerking',
  'geen toestemming',
  'onbekend',
] as const;
export type LandPosition = (typeof LAND_POSITIONS)[number];

export const INITIATORS = [
  'gemeente',
  'woningcorporatie',
  'projectontwikkelaar',
  'particulieren',
  'meerdere',
  'anders',
  'onbekend',
] as const;
export type Initiator = (typeof INITIATORS)[number];

export const PARTNER_ROLES = [
  'gemeente',
  'woningcorporatie',
  'zorgorganisatie',
  'welzijnsorganisatie',
  'zorgkantoor',
  'ontwikkelaar',
  'investeerder',
  'ouderenorganisatie/bewoners',
  'provincie',
  'overig',
] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

export const OPINIONS = ['geschikt', 'twijfel', 'niet geschikt'] as const;
export type OpinionValue = (typeof OPINIONS)[number];

/** Checks by others: zorgkantoor and corporatie, [K24]. */
export const EXTERNAL_CHECKS = ['ja', 'nee', 'nog niet gevraagd'] as const;
export type ExternalCheck = (typeof EXTERNAL_CHECKS)[number];

export const MEETING_ROOMS = ['inpandig', 'binnen 100 m', 'nee', 'onbekend'] as const;
export type MeetingRoom = (typeof MEETING_ROOMS)[number];

export const YES_NO_UNKNOWN = ['ja', 'nee', 'onbekend'] as const;
export type YesNoUnknown = (typeof YES_NO_UNKNOWN)[number];

/** [PMW] knelpunten */
export const BOTTLENECKS = [
  'ambtelijke capaciteit',
  'bereikbaarheid',
  'geluidshinder',
  'grond',
  'maatschappelijk draagvlak',
  'onrendabele top',
  'spuitzones/milieu',
  'stikstof',
  'vervuilde grond',
  'flora en fauna',
  'netcongestie',
  'anders',
  'geen',
] as const;
export type Bottleneck = (typeof BOTTLENECKS)[number];

/** [PMW] vertrouwelijkheid; governs every export. */
export const CONFIDENTIALITIES = ['gemeente', 'provincie', 'openbaar'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** Kadaster soortGrootte: whether the registered area is final. */
export const AREA_KINDS = ['Vastgesteld', 'Voorlopig', 'onbekend'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** The four points of VERA `ZWO`. */
export const CARE_CHECKLIST_ITEMS = [
  'rolstoelgeschikt',
  'entree 90 cm',
  'automatische deuren',
  'lift rolstoel',
] as const;
export type CareChecklistItem = (typeof CARE_CHECKLIST_ITEMS)[number];
