import { CSS_DPI, type Dpi, MM_PER_INCH, mmToPixels, PAPER, type PaperSize } from './paper';

/** A place on a sheet, in whole pixels from its top left. */
interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands on a printed map. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly dpi: Dpi;
  /** Pixels of one millimetre of an A3 sheet; on larger sheets all is larger. */
  readonly unit: number;
  readonly title: SheetBox;
  readonly legend: SheetBox;
  readonly footer: SheetBox;
  /** The map, with its size in CSS pixels (whole) and how many pixels each of those is. */
  readonly map: SheetBox & { readonly cssWidth: number; readonly cssHeight: number; readonly pixelRatio: number };
}

/** In millimetres of an A3 sheet. */
const MARGIN = 10;
const TITLE = 19;
const FOOTER = 17;
const LEGEND = 58;
const GAP = 5;

/** Title above, map at the left, legend at the right, scale and sources below. */
export function sheetLayout(size: PaperSize, dpi: Dpi): SheetLayout {
  const { widthMm, heightMm, enlarge } = PAPER[size];
  const width = Math.round(mmToPixels(widthMm, dpi));
  const height = Math.round(mmToPixels(heightMm, dpi));
  const unit = (dpi / MM_PER_INCH) * enlarge;
  const at = (units: number): number => Math.round(units * unit);
  const pixelRatio = (dpi / CSS_DPI) * enlarge;
  const room = { width: width - at(2 * MARGIN + LEGEND + GAP), height: height - at(2 * MARGIN + TITLE + FOOTER) };
  const cssWidth = Math.floor(room.width / pixelRatio);
  const cssHeight = Math.floor(room.height / pixelRatio);
  const map = {
    x: at(MARGIN),
    y: at(MARGIN + TITLE),
    width: Math.floor(cssWidth * pixelRatio),
    height: Math.floor(cssHeight * pixelRatio),
    cssWidth,
    cssHeight,
    pixelRatio,
  };
  return {
    width,
    height,
    dpi,
    unit,
    title: { x: at(MARGIN), y: at(MARGIN), width: width - at(2 * MARGIN), height: at(TITLE) },
    legend: { x: map.x + map.width + at(GAP), y: map.y, width: at(LEGEND), height: map.height },
    footer: { x: at(MARGIN), y: map.y + map.height, width: width - at(2 * MARGIN), height: at(FOOTER) },
    map,
  };
}
