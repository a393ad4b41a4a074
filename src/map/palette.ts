import type { HousingType, PlotStatus } from '../domain/code-lists';

/** The form of a plot's badge on the map, in the legend and in the tally: the type must not hang on colour alone. */
export type BadgeShape = 'triangle' | 'circle' | 'square' | 'diamond' | 'bar';

/** How one housing type looks everywhere. `color` has at least 4.5:1 contrast with white, both ways. */
export interface TypeMark {
  readonly color: string;
  readonly letter: string;
  readonly shape: BadgeShape;
  /** The shape as a text character, for lists and prints. */
  readonly glyph: string;
}

/**
 * Magenta, blue and orange stay apart for protan, deutan and tritan eyes (tested by their simulated
 * difference); letter, shape and pattern repeat what the colour says (WCAG 1.4.1).
 */
export const TYPE_MARKS: Readonly<Record<HousingType, TypeMark>> = {
  zorggeschikt: { color: '#851764', letter: 'Z', shape: 'triangle', glyph: '▲' },
  geclusterd: { color: '#0a75a8', letter: 'G', shape: 'circle', glyph: '●' },
  nultreden: { color: '#b35900', letter: 'N', shape: 'square', glyph: '■' },
  'overig geschikt': { color: '#5a4fa2', letter: 'O', shape: 'diamond', glyph: '◆' },
  regulier: { color: '#5c6670', letter: 'R', shape: 'bar', glyph: '▬' },
};

/** A plot that has no homes in its programme yet. */
export const NO_PROGRAMME_MARK: TypeMark = { color: '#6b6f73', letter: '?', shape: 'circle', glyph: '○' };

/** Outline of a plot by status. `dash` in multiples of the width, as MapLibre counts; null is solid. */
export interface StatusLine {
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** False: grey and without fill, because it no longer counts. */
  readonly filled: boolean;
}

export const STATUS_LINES: Readonly<Record<PlotStatus, StatusLine>> = {
  kandidaat: { width: 2, dash: [2.5, 1.5], filled: true },
  kansrijk: { width: 2, dash: null, filled: true },
  afgesproken: { width: 4.5, dash: null, filled: true },
  afgevallen: { width: 1.6, dash: [1, 1.6], filled: false },
};

/** What the hand holds: parcels picked, parcel under the mouse, shape being drawn. */
export const SELECTION = {
  fill: '#ffc917',
  outline: '#1f2a33',
  hover: '#1f2a33',
  draft: '#1f2a33',
} as const;

export const DROPPED_PLOT = '#7a7f84';

/** The quiet grey that everything else stands on. */
export const BASEMAP = {
  background: '#e7eaeb',
  land: {
    urban: '#edecea',
    business: '#e8e7e6',
    industrial: '#e5e4e4',
    park: '#dfe8d8',
    sports: '#e0e8da',
    farmland: '#f4f4ee',
    forest: '#d5e0ce',
  },
  water: '#c6d7e1',
  waterLine: '#b3c8d5',
  building: { house: '#dbd8d4', apartments: '#d3cfca', public: '#cfcac7', commercial: '#d5d3d0', farm: '#dad7d0' },
  buildingLine: '#c4c0bb',
  road: '#ffffff',
  roadCasing: '#d3d2cf',
  path: '#c9c7c2',
  parcelLine: '#80878d',
  boundary: '#5b6670',
  placeText: '#2f3a43',
  roadText: '#6a7076',
  waterText: '#4c6f86',
  halo: '#ffffff',
} as const;

/** Care real estate: one dark ink, so that it never reads as a plot. */
export const CARE = { ink: '#22384a', paper: '#ffffff' } as const;
/** Amenities: pale discs with a grey sign. */
export const AMENITY = { ink: '#414a52', paper: '#ffffff', rim: '#9aa1a7' } as const;

export interface ChoroplethClass {
  /** Share in %, from (inclusive) to (exclusive); null is open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly color: string;
}

/**
 * Share of inhabitants of 65 and over per buurt, in %. Fixed bounds, so that two municipalities read alike;
 * the national share is about 20 %. One hue, growing darker, which every kind of colour sight orders the same.
 */
export const areaChoroplethClasses: readonly ChoroplethClass[] = [
  { from: null, to: 15, color: '#e6efec' },
  { from: 15, to: 20, color: '#c7ddd7' },
  { from: 20, to: 25, color: '#9dc4bb' },
  { from: 25, to: 30, color: '#6ba59b' },
  { from: 30, to: null, color: '#3d8078' },
];

export const UNKNOWN_AREA = { color: '#ececec', line: '#a3a3a3' } as const;
