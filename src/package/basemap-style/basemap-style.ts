import type {
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** One layer of a style, as far as it is taken over; its source is the package's basemap. */
export type BasemapStyleLayer = FillLayerSpecification | LineLayerSpecification | SymbolLayerSpecification;

/** How a basemap of the BRT is drawn, lowest first: every layer checked, every colour quiet. */
export interface BasemapStyle {
  readonly layers: readonly BasemapStyleLayer[];
}

/** Name of the one source that the layers draw from. */
export const BASEMAP_SOURCE = 'basemap';

/** Zooms of the tiles of the BRT that go into a package; the map enlarges the deepest. */
export const BRT_ZOOMS = { min: 8, max: 15 } as const;
