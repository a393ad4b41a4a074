import { HOUSING_TYPES } from '../domain/code-lists';
import { AMENITY_KINDS, CARE_KINDS } from '../package/layers';
import { AMENITY_ICONS } from './icons/amenity-icons';
import { BADGE_PATHS } from './icons/badge-paths';
import { CARE_ICONS, type IconPath } from './icons/care-icons';
import { AMENITY, CARE, NO_PROGRAMME_MARK, TYPE_MARKS, type TypeMark, UNKNOWN_AREA } from './palette';
import { type Pattern, TYPE_PATTERNS, UNKNOWN_PATTERN } from './patterns';
import { UNKNOWN_IMAGE } from './style/area-layers';

/** A picture for the map, described in CSS pixels; `draw` paints it on a canvas of that size. */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly draw: (canvas: CanvasRenderingContext2D) => void;
}

function patternImage(pattern: Pattern, color: string): MapImage {
  return {
    width: pattern.size,
    height: pattern.size,
    draw: (canvas) => {
      const path = new Path2D(pattern.path);
      if (pattern.paint.kind === 'fill') {
        canvas.fillStyle = color;
        canvas.fill(path);
      } else {
        canvas.strokeStyle = color;
        canvas.lineWidth = pattern.paint.width;
        canvas.stroke(path);
      }
    },
  };
}

/** The type's shape in its colour with a white rim and its letter: readable without colour. */
function badgeImage(mark: TypeMark): MapImage {
  const { path, letterY } = BADGE_PATHS[mark.shape];
  return {
    width: 28,
    height: 28,
    draw: (canvas) => {
      canvas.translate(2, 2);
      const shape = new Path2D(path);
      canvas.lineJoin = 'round';
      canvas.strokeStyle = '#ffffff';
      canvas.lineWidth = 3.5;
      canvas.stroke(shape);
      canvas.fillStyle = mark.color;
      canvas.fill(shape);
      canvas.fillStyle = '#ffffff';
      canvas.font = `700 ${mark.shape === 'triangle' ? 12 : 13}px "Source Sans 3 Variable", sans-serif`;
      canvas.textAlign = 'center';
      canvas.textBaseline = 'middle';
      canvas.fillText(mark.letter, 12, letterY);
    },
  };
}

function scaled(canvas: CanvasRenderingContext2D, icon: IconPath, x: number, y: number, size: number): Path2D {
  const path = new Path2D();
  path.addPath(new Path2D(icon.path), new DOMMatrix([size / icon.box, 0, 0, size / icon.box, x, y]));
  canvas.lineJoin = 'round';
  return path;
}

const careImage = (icon: IconPath): MapImage => ({
  width: 30,
  height: 30,
  draw: (canvas) => {
    const path = scaled(canvas, icon, 3, 3, 24);
    canvas.strokeStyle = CARE.paper;
    canvas.lineWidth = 4;
    canvas.stroke(path);
    canvas.fillStyle = CARE.paper;
    canvas.fill(path);
    canvas.fillStyle = CARE.ink;
    canvas.fill(path, 'evenodd');
  },
});

const amenityImage = (icon: IconPath): MapImage => ({
  width: 24,
  height: 24,
  draw: (canvas) => {
    canvas.beginPath();
    canvas.arc(12, 12, 11, 0, 2 * Math.PI);
    canvas.fillStyle = AMENITY.paper;
    canvas.fill();
    canvas.strokeStyle = AMENITY.rim;
    canvas.lineWidth = 1;
    canvas.stroke();
    canvas.fillStyle = AMENITY.ink;
    canvas.fill(scaled(canvas, icon, 5, 5, 14));
  },
});

/** Every image that the style names, by id. */
export const MAP_IMAGES: ReadonlyMap<string, MapImage> = new Map([
  ...HOUSING_TYPES.map(
    (type) => [`pattern:${type}`, patternImage(TYPE_PATTERNS[type], TYPE_MARKS[type].color)] as const,
  ),
  ...HOUSING_TYPES.map((type) => [`badge:${type}`, badgeImage(TYPE_MARKS[type])] as const),
  ['badge:', badgeImage(NO_PROGRAMME_MARK)] as const,
  [UNKNOWN_IMAGE, patternImage(UNKNOWN_PATTERN, UNKNOWN_AREA.line)] as const,
  ...CARE_KINDS.map((kind) => [`care:${kind}`, careImage(CARE_ICONS[kind])] as const),
  ...AMENITY_KINDS.map((kind) => [`amenity:${kind}`, amenityImage(AMENITY_ICONS[kind])] as const),
]);

/**
 * Draws one image at `ratio` device pixels per CSS pixel, or null for an unknown id. Waits for the page's font,
 * since a badge drawn too early keeps the wrong letter for good.
 */
export async function drawMapImage(id: string, ratio: number): Promise<ImageData | null> {
  const image = MAP_IMAGES.get(id);
  if (!image) return null;
  if (id.startsWith('badge:')) await document.fonts.load('700 13px "Source Sans 3 Variable"');
  const element = document.createElement('canvas');
  element.width = image.width * ratio;
  element.height = image.height * ratio;
  const canvas = element.getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.scale(ratio, ratio);
  image.draw(canvas);
  return canvas.getImageData(0, 0, element.width, element.height);
}
