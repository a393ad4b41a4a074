import type { HousingType } from '../../domain/code-lists';

/** The colours of the app for files that colour themselves; held to those of the map (`src/map/palette.ts`) by a test. */
export const STYLE_COLOURS = {
  types: {
    zorggeschikt: '#851764',
    geclusterd: '#0a75a8',
    nultreden: '#b35900',
    'overig geschikt': '#5a4fa2',
    regulier: '#5c6670',
  } satisfies Record<HousingType, string>,
  withoutProgramme: '#6b6f73',
  dropped: '#7a7f84',
  parcelLine: '#80878d',
  text: '#2f3a43',
  halo: '#ffffff',
} as const;
