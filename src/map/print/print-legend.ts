import { HOUSING_TYPES, type HousingType, PLOT_STATUSES } from '../../domain/code-lists';
import type { Plot } from '../../domain/plot';
import { dominantType } from '../../domain/plot-programme';
import type { AmenityKind } from '../../package/layers';
import type { PackageLayers } from '../../package/open-package';
import { AMENITY_ICONS } from '../icons/amenity-icons';
import { CARE_ICONS } from '../icons/care-icons';
import { badgeSymbol, LEGEND, type LegendLine } from '../legend';
import { PARCEL_MIN_ZOOM } from '../style/map-layer';
import { MAP_LAYERS, type VisibleLayers } from '../style/map-style';

/** A part of a printed legend: only what can be seen on the map. */
export interface PrintLegendPart {
  readonly title: string;
  readonly lines: readonly LegendLine[];
}

interface LegendOf {
  readonly gemeente: PackageLayers | null;
  readonly visible: VisibleLayers;
  readonly hiddenAmenities: readonly AmenityKind[];
  readonly plots: readonly Plot[];
  /** Of the camera: what shows closer by only is not in the legend. */
  readonly zoom: number;
  /** Pictures from a service have a legend of their own. */
  readonly pictures: boolean;
}

/** The legend of the screen without what the map at hand does not show. */
export function printLegend({
  gemeente,
  visible,
  hiddenAmenities,
  plots,
  pictures,
  zoom,
}: LegendOf): readonly PrintLegendPart[] {
  const shows: Readonly<Record<(typeof LEGEND)[number]['layer'], (line: LegendLine) => boolean>> = {
    plots: shownPlotLines(plots),
    care: ({ symbol }) =>
      symbol.kind === 'icon' && (gemeente?.care ?? []).some(({ careKind }) => CARE_ICONS[careKind] === symbol.icon),
    amenities: ({ symbol, amenity }) =>
      symbol.kind === 'icon' &&
      amenity !== undefined &&
      !hiddenAmenities.includes(amenity) &&
      (gemeente?.amenities ?? []).some(({ amenityKind }) => AMENITY_ICONS[amenityKind] === symbol.icon),
    areas: () => (gemeente?.areas.length ?? 0) > 0,
    // What is selected is of the hand, not of the map.
    parcels: ({ symbol }) => gemeente !== null && symbol.kind === 'line',
    basemap: () => gemeente?.basemap != null && !pictures,
  };
  return LEGEND.filter(({ layer }) => visible[layer] && zoom >= showsFrom(layer))
    .map(({ layer, title, lines }) => ({ title, lines: lines.filter(shows[layer]) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The zoom from which a layer shows anything. */
function showsFrom(id: (typeof LEGEND)[number]['layer']): number {
  if (id === 'parcels') return PARCEL_MIN_ZOOM;
  return Math.min(...MAP_LAYERS.filter(({ group }) => group === id).map(({ layer }) => layer.minzoom ?? 0));
}

/** Types and statuses that occur among the plots. */
function shownPlotLines(plots: readonly Plot[]): (line: LegendLine) => boolean {
  const types = new Set<HousingType | null>();
  const labels = new Set<string>();
  for (const plot of plots) {
    if (plot.parcels.length === 0) continue;
    labels.add(plot.status);
    if (plot.status !== 'afgevallen') types.add(dominantType(plot));
  }
  for (const type of HOUSING_TYPES) if (types.has(type)) labels.add(type);
  const anyType = types.has(null);
  const unnamed = badgeSymbol(null);
  const isStatus = (label: string): boolean => PLOT_STATUSES.some((status) => status === label);
  return ({ symbol, label }) => {
    const word = label.toLocaleLowerCase('nl');
    if (symbol.kind === 'badge' && symbol.letter === unnamed.letter) return anyType;
    return (symbol.kind === 'badge' || isStatus(word)) && labels.has(word);
  };
}
