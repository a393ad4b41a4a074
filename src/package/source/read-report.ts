import type { LandOwner } from '../../domain/code-lists';
import type { RdBounds } from '../../domain/rd-geometry';

/**
 * What was put right in a feature. Coordinates are moved by `self-crossing` only (to the millimetre). `number-unknown`: what should be a
 * whole number is none, and is left empty; `kind-unknown`: a kind that is not ours became `overig`.
 */
export const REPAIR_KINDS = [
  'ring-closed',
  'ring-without-area',
  'part-empty',
  'height-dropped',
  'self-crossing',
  'collection-opened',
  'number-unknown',
  'kind-unknown',
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** Why a row was not taken in. */
export const REFUSAL_REASONS = [
  'no-id',
  'no-number',
  'no-geometry',
  'no-polygon',
  'no-point',
  'curved',
  'tangled',
  'outside',
  'id-twice',
  'no-place',
  'address-only',
  'address-unknown',
  'not-a-location',
  'no-code',
  'water',
  'unreadable',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A row that was not taken in, as it stands in the file: enough for a list that the user can put right. */
export interface RefusedRow {
  /** Place in the layer, from 1. */
  readonly position: number;
  /** What it goes by, '' when it has nothing of the kind. */
  readonly id: string;
  readonly reason: RefusalReason;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The coordinate system of a layer and how that was known. */
export interface FoundCrs {
  readonly crs: 'EPSG:28992' | 'OGC:CRS84';
  /** By what the file says, by the values of its coordinates, or because the format has no other. */
  readonly known: 'declared' | 'values' | 'format';
  /** What the file says when its coordinates say otherwise; the coordinates were believed. */
  readonly contradicts: string | null;
  /** The axes were the wrong way round and were turned. */
  readonly swapped: boolean;
}

/** Parcels that lie over each other by more than 1 m² and more than 1 % of the smaller one. They are as they were. */
export interface ParcelOverlaps {
  /** Pairs. */
  readonly count: number;
  /** The first of them, with identifications and how much of them lies over each other. */
  readonly pairs: readonly { readonly ids: readonly [string, string]; readonly areaM2: number }[];
}

/** A value of a column with kinds that is none of ours, as the file has it. */
export interface UnknownKind {
  readonly kind: string;
  readonly rows: number;
}

/** Whose land is, by category, and what said so: a column, the name of the file, or the user. */
export interface OwnersTaken {
  readonly from: 'column' | 'name' | 'choice';
  readonly categories: readonly { readonly category: LandOwner; readonly features: number }[];
}

/** What became of every row of a layer: `read = written + refused + duplicates`. */
export interface ReadReport {
  readonly read: number;
  readonly written: number;
  /** Written features of which something was put right. */
  readonly repaired: number;
  readonly refused: number;
  /** Rows that say the same as an earlier one. */
  readonly duplicates: number;
  /** All other rows of the file, when only those of an area were wanted: these are not among `read`. */
  readonly outside?: number;
  readonly repairs: Readonly<Partial<Record<RepairKind, number>>>;
  readonly reasons: Readonly<Partial<Record<RefusalReason, number>>>;
  /** The first of the refused rows; `refused` counts them all. */
  readonly refusedRows: readonly RefusedRow[];
  /** null when nothing in the layer has a place. */
  readonly crs: FoundCrs | null;
  /** RD metres; null when nothing was written. */
  readonly extent: RdBounds | null;
  /** Only of parcels. */
  readonly overlaps?: ParcelOverlaps;
  /** Kinds that are not ours, the most frequent first; absent when there are none. */
  readonly unknownKinds?: readonly UnknownKind[];
  /** Only of land by category of owner. */
  readonly owners?: OwnersTaken;
  /** Rows that were taken in and lie more than 2 km outside the municipality; absent when nothing says where that is. */
  readonly farAway?: number;
}
