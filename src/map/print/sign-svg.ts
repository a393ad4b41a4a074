import type { LegendSymbol } from '../legend';
import type { Pattern } from '../patterns';

export const SIGN_WIDTH = 28;
export const SIGN_HEIGHT = 20;
/** Side of the square in which icons and badges stand. */
const SIGN = 20;

/**
 * The sign before a legend line as SVG text, for files that hold no program; drawn as the legend on the screen draws it.
 * Made of our own tables only, so nothing in it needs escaping.
 *
 * @param id unique within the document: a hatch is found by it
 */
export const signSvg = (symbol: LegendSymbol, id: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIGN_WIDTH} ${SIGN_HEIGHT}" width="${SIGN_WIDTH}" height="${SIGN_HEIGHT}" aria-hidden="true">${sign(symbol, id)}</svg>`;

function sign(symbol: LegendSymbol, id: string): string {
  switch (symbol.kind) {
    case 'fill': {
      const { color, opacity, outline, pattern } = symbol;
      const plain = box(color, outline, opacity);
      if (!pattern) return plain;
      return plain + patternSvg(pattern.pattern, pattern.color, id) + box(`url(#${id})`, outline, 1);
    }
    case 'line': {
      // MapLibre counts dashes in line widths, SVG in pixels.
      const dash = symbol.dash?.map((length) => length * symbol.width).join(' ');
      return `<line x1="1" x2="${SIGN_WIDTH - 1}" y1="${SIGN_HEIGHT / 2}" y2="${SIGN_HEIGHT / 2}" stroke="${symbol.color}" stroke-width="${symbol.width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
    }
    case 'icon': {
      const { box: side, path } = symbol.icon;
      const scale = (symbol.disc === null ? SIGN : SIGN * 0.62) / side;
      const inset = (SIGN - side * scale) / 2;
      const disc = symbol.disc && `<circle cx="10" cy="10" r="9" fill="#ffffff" stroke="${symbol.disc}"/>`;
      return `<g transform="translate(${(SIGN_WIDTH - SIGN) / 2} 0)">${disc ?? ''}<path d="${path}" fill="${symbol.color}" fill-rule="evenodd" transform="translate(${inset} ${inset}) scale(${scale})"/></g>`;
    }
    case 'badge': {
      const { color, pattern } = symbol;
      const plot = pattern
        ? box(color, color, 0.22) + patternSvg(pattern, color, id) + box(`url(#${id})`, color, 0.75)
        : '';
      const scale = (SIGN * 0.85) / 24;
      const left = (SIGN_WIDTH - 24 * scale) / 2;
      return `${plot}<g transform="translate(${left} ${(SIGN_HEIGHT - 24 * scale) / 2}) scale(${scale})">${badgeSvg(symbol)}</g>`;
    }
  }
}

/** A plot's badge in a box of 24 × 24. */
export const badgeSvg = ({ path, color, letter, letterY }: Extract<LegendSymbol, { kind: 'badge' }>): string =>
  `<path d="${path}" fill="${color}" stroke="#ffffff" stroke-width="1.5"/><text x="12" y="${letterY}" fill="#ffffff" font-family="'Source Sans 3 Variable','Source Sans 3',Arial,sans-serif" font-size="13" font-weight="700" text-anchor="middle" dominant-baseline="central">${letter}</text>`;

/** A hatch that fills with `url(#id)`. */
export const patternSvg = ({ size, path, paint }: Pattern, color: string, id: string): string =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path d="${path}" ${paint.kind === 'stroke' ? `fill="none" stroke="${color}" stroke-width="${paint.width}"` : `fill="${color}"`}/></pattern>`;

const box = (fill: string, outline: string | null, opacity: number): string =>
  `<rect x="0.5" y="0.5" width="${SIGN_WIDTH - 1}" height="${SIGN_HEIGHT - 1}" rx="2" fill="${fill}" fill-opacity="${opacity}" stroke="${outline ?? 'none'}"/>`;
