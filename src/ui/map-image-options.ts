import type { Dpi, PaperSize } from '../map/print/paper';

/** What a printed map shows: the plots that go out, or parcels and voorzieningen only, to draw on. */
export type MapImageContent = 'plots' | 'leeg';
/** How much of the land: all its plots, the whole gemeente, or what the screen shows now. */
export type MapImageArea = 'plots' | 'gemeente' | 'beeld';

export interface MapImageOptions {
  readonly size: PaperSize;
  readonly dpi: Dpi;
  readonly content: MapImageContent;
  readonly area: MapImageArea;
}
