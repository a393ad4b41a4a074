import { HOUSING_TYPES, type HousingType, PLOT_STATUSES } from '../domain/code-lists';
import type { BasemapStyle } from '../package/basemap-style/basemap-style';
import { AMENITY_KINDS, type AmenityKind, CARE_KINDS, type PackageLayerName } from '../package/layers';
import type { MapLayerId } from '../session/view-store';
import { AMENITY_ICONS } from './icons/amenity-icons';
import { BADGE_PATHS } from './icons/badge-paths';
import { CARE_ICONS, CARE_LABELS, type IconPath } from './icons/care-icons';
import {
  AMENITY,
  areaChoroplethClasses,
  BASEMAP,
  CARE,
  type ChoroplethClass,
  DROPPED_PLOT,
  NO_PROGRAMME_MARK,
  SELECTION,
  STATUS_LINES,
  TYPE_MARKS,
  UNKNOWN_AREA,
} from './palette';
import { type Pattern, TYPE_PATTERNS, UNKNOWN_PATTERN } from './patterns';

/** What stands before a legend line, as data that draws as SVG. Lengths in CSS pixels. */
export type LegendSymbol =
  | {
      readonly kind: 'fill';
      readonly color: string;
      readonly opacity: number;
      readonly outline: string | null;
      readonly pattern: { readonly pattern: Pattern; readonly color: string } | null;
    }
  | { readonly kind: 'line'; readonly color: string; readonly width: number; readonly dash: readonly number[] | null }
  /** A sign (even-odd fill); `disc` draws it on a round of that rim. */
  | { readonly kind: 'icon'; readonly icon: IconPath; readonly color: string; readonly disc: string | null }
  /** A plot's badge: path in a box of 24 × 24 with a white letter centred at (12, letterY), and the fill of its plots. */
  | {
      readonly kind: 'badge';
      readonly path: string;
      readonly letter: string;
      readonly letterY: number;
      readonly color: string;
      readonly pattern: Pattern | null;
    };

export interface LegendLine {
  readonly symbol: LegendSymbol;
  readonly label: string;
  /** For a line that can be switched by itself. */
  readonly amenity?: AmenityKind;
}

export interface LegendLayer {
  readonly layer: MapLayerId;
  readonly title: string;
  /** The package layer whose source and date stand under it; null for what the session makes itself. */
  readonly source: PackageLayerName | null;
  readonly lines: readonly LegendLine[];
}

const fill = (color: string, outline: string | null = null): LegendSymbol => ({
  kind: 'fill',
  color,
  opacity: 1,
  outline,
  pattern: null,
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const share = ({ from, to }: ChoroplethClass): string => {
  if (from === null) return `minder dan ${to} %`;
  return to === null ? `${from} % of meer` : `${from} tot ${to} %`;
};

/** The badge of a housing type (null: no homes yet), for legend, tally and lists. */
export function badgeSymbol(type: HousingType | null): Extract<LegendSymbol, { kind: 'badge' }> {
  const mark = type === null ? NO_PROGRAMME_MARK : TYPE_MARKS[type];
  return {
    kind: 'badge',
    ...BADGE_PATHS[mark.shape],
    letter: mark.letter,
    color: mark.color,
    pattern: type === null ? null : TYPE_PATTERNS[type],
  };
}

const statusLines: readonly LegendLine[] = PLOT_STATUSES.map((status) => {
  const { width, dash, filled } = STATUS_LINES[status];
  const color = filled ? BASEMAP.placeText : DROPPED_PLOT;
  return { symbol: { kind: 'line', color, width, dash }, label: capital(status) };
});

/** Without signs for a basemap that is drawn as its own style says: they would be of other colours. */
export const legendOn = (basemap: BasemapStyle | null): readonly LegendLayer[] =>
  basemap === null ? LEGEND : LEGEND.map((each) => (each.layer === 'basemap' ? { ...each, lines: [] } : each));

/** One entry per layer switch, in the order of the panel. */
export const LEGEND: readonly LegendLayer[] = [
  {
    layer: 'plots',
    title: 'Plots',
    source: null,
    lines: [
      ...HOUSING_TYPES.map((type) => ({ symbol: badgeSymbol(type), label: capital(type) })),
      { symbol: badgeSymbol(null), label: 'Nog geen programma' },
      ...statusLines,
    ],
  },
  {
    layer: 'care',
    title: 'Zorglocaties',
    source: 'care',
    lines: CARE_KINDS.map((kind) => ({
      symbol: { kind: 'icon', icon: CARE_ICONS[kind], color: CARE.ink, disc: null },
      label: CARE_LABELS[kind],
    })),
  },
  {
    layer: 'amenities',
    title: 'Voorzieningen',
    source: 'amenities',
    lines: AMENITY_KINDS.map((kind) => ({
      symbol: { kind: 'icon', icon: AMENITY_ICONS[kind], color: AMENITY.ink, disc: AMENITY.rim },
      label: capital(kind),
      amenity: kind,
    })),
  },
  {
    layer: 'areas',
    title: 'Aandeel 65-plus per buurt',
    source: 'areas',
    lines: [
      ...areaChoroplethClasses.map((each) => ({ symbol: fill(each.color, BASEMAP.boundary), label: share(each) })),
      {
        symbol: {
          kind: 'fill',
          color: UNKNOWN_AREA.color,
          opacity: 1,
          outline: BASEMAP.boundary,
          pattern: { pattern: UNKNOWN_PATTERN, color: UNKNOWN_AREA.line },
        },
        label: 'Onbekend',
      },
    ],
  },
  {
    layer: 'parcels',
    title: 'Percelen',
    source: 'parcels',
    lines: [
      { symbol: { kind: 'line', color: BASEMAP.parcelLine, width: 1, dash: null }, label: 'Perceelgrens' },
      { symbol: { ...fill(SELECTION.fill, SELECTION.outline) }, label: 'Geselecteerd perceel' },
    ],
  },
  {
    layer: 'basemap',
    title: 'Achtergrondkaart',
    source: 'basemap',
    lines: [
      { symbol: fill(BASEMAP.building.house, BASEMAP.buildingLine), label: 'Gebouw' },
      { symbol: fill(BASEMAP.road, BASEMAP.roadCasing), label: 'Weg' },
      { symbol: fill(BASEMAP.water, BASEMAP.waterLine), label: 'Water' },
      { symbol: fill(BASEMAP.land.park), label: 'Groen' },
    ],
  },
];
