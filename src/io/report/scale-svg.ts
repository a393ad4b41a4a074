import { lengthText, scaleBar } from '../../domain/scale-bar';
import { type Html, html } from './html';

/** A bar of a round number of metres with its length, and an arrow to the north; at the bottom left of a drawing. */
export function scaleAndNorth(
  { width, height, unitsPerMetre }: { readonly width: number; readonly height: number; readonly unitsPerMetre: number },
  size = 1,
): Html {
  const { metres, pixels } = scaleBar(1 / unitsPerMetre, width / 3);
  const units = Math.round(pixels * 10) / 10;
  const [x, y] = [8 * size, height - 9 * size];
  const [northX, northY] = [width - 14 * size, 18 * size];
  return html`<g font-size="${11 * size}" fill="#1f2a33"><rect x="${x - 4 * size}" y="${y - 16 * size}" width="${units + 8 * size + 30 * size}" height="${21 * size}" fill="#ffffff" fill-opacity="0.85"/><path d="M${x} ${y - 4 * size}V${y}H${x + units}V${y - 4 * size}" fill="none" stroke="#1f2a33" stroke-width="${1.2 * size}"/><text x="${x + units + 5 * size}" y="${y}">${lengthText(metres)}</text><circle cx="${northX}" cy="${northY}" r="${13 * size}" fill="#ffffff" fill-opacity="0.85"/><path d="M${northX} ${northY - 4 * size}l${4 * size} ${12 * size}l${-4 * size} ${-3 * size}l${-4 * size} ${3 * size}Z"/><text x="${northX}" y="${northY - 5 * size}" font-size="${8 * size}" font-weight="700" text-anchor="middle">N</text></g>`;
}
