import type { CareKind } from '../../package/layers';

/** A sign as filled SVG path data (even-odd) in a box of `box` × `box`. */
export interface IconPath {
  readonly box: number;
  readonly path: string;
}

const HOUSE = 'M12 1.5 L22.5 10.5 V22.5 H1.5 V10.5 Z';
const heart = (x: number, y: number, size: number): string => {
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(2)} ${(y + dy * size).toFixed(2)}`;
  return [
    `M${at(0, 1)}`,
    `C${at(-0.3, 0.7)} ${at(-1, 0.2)} ${at(-1, -0.35)}`,
    `C${at(-1, -1)} ${at(-0.2, -1)} ${at(0, -0.4)}`,
    `C${at(0.2, -1)} ${at(1, -1)} ${at(1, -0.35)}`,
    `C${at(1, 0.2)} ${at(0.3, 0.7)} ${at(0, 1)} Z`,
  ].join(' ');
};

/**
 * A house with a heart, different per kind: the heart cut out large for a verpleeghuis, with windows for a
 * woonzorgcomplex, two houses for aanleunwoningen (homes that lean on a care site), plain for the rest.
 */
export const CARE_ICONS: Readonly<Record<CareKind, IconPath>> = {
  verpleeghuis: { box: 24, path: `${HOUSE} ${heart(12, 14, 6.2)}` },
  woonzorgcomplex: {
    box: 24,
    path: `${HOUSE} ${heart(12, 11, 3.6)} M5 16.5 H9 V20 H5 Z M10 16.5 H14 V20 H10 Z M15 16.5 H19 V20 H15 Z`,
  },
  aanleunwoningen: {
    box: 24,
    path: `M8.2 3 L15.8 10 V22.5 H0.6 V10 Z ${heart(8.2, 14.4, 4.4)} M18 9.2 L23.4 14 V22.5 H17.4 V9.3 Z`,
  },
  overig: { box: 24, path: `${HOUSE} M4 11.6 V20 H20 V11.6 L12 4.8 Z ${heart(12, 14, 4.4)}` },
};

/** On-screen names, singular, in sentence case. */
export const CARE_LABELS: Readonly<Record<CareKind, string>> = {
  verpleeghuis: 'Verpleeghuis',
  woonzorgcomplex: 'Woonzorgcomplex',
  aanleunwoningen: 'Aanleunwoningen',
  overig: 'Andere zorglocatie',
};
