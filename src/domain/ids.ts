declare const brand: unique symbol;
type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };

/** `identificatieLokaalID` of the kadastrale kaart: digits kept as text, leading zeros included. */
export type ParcelId = Branded<string, 'ParcelId'>;
export type PlotId = Branded<string, 'PlotId'>;
export type PartnerId = Branded<string, 'PartnerId'>;
/** Of a plan that came in with a list. */
export type PlanId = Branded<string, 'PlanId'>;
export type SessionId = Branded<string, 'SessionId'>;
/** Of what was handed out to partners: bids that carry the same one can be merged. */
export type StartId = Branded<string, 'StartId'>;
export type PackageId = Branded<string, 'PackageId'>;
/** A period of the woondeal, as a readable key: `t/m 2030`, `2031-2036`, or one the user defined. */
export type PeriodId = Branded<string, 'PeriodId'>;

export const parcelId = (text: string): ParcelId => text as ParcelId;
export const plotId = (text: string): PlotId => text as PlotId;
export const partnerId = (text: string): PartnerId => text as PartnerId;
export const planId = (text: string): PlanId => text as PlanId;
export const sessionId = (text: string): SessionId => text as SessionId;
export const startId = (text: string): StartId => text as StartId;
export const packageId = (text: string): PackageId => text as PackageId;
export const periodId = (text: string): PeriodId => text as PeriodId;
