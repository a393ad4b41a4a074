import { BRT_ZOOMS } from '../../package/basemap-style/basemap-style';
import type { Municipality } from '../municipality';
import { type TilePlace, tilesOver } from './tiles-over';

/** The map can be moved a little past the border, and a village there should not stop at it. */
export const BASEMAP_MARGIN_M = 500;

/** The tiles that a basemap of a municipality is made of. */
export const basemapPlaces = ({ outline }: Municipality): readonly TilePlace[] =>
  tilesOver(outline, BRT_ZOOMS, BASEMAP_MARGIN_M);
