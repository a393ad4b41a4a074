import type { ModeId } from '../../map/gesture-store';

/** Texts of the selection bar and the parcel card. */
export const selectionTexts = {
  bar: 'Selectie',
  parcels: (count: number, formatted: string) => (count === 1 ? '1 perceel' : `${formatted} percelen`),
  toForm: 'Plot invullen',
  clear: 'Selectie wissen',
  stop: 'Stoppen',
  hints: {
    select: null,
    add: 'Klik percelen aan om ze toe te voegen of weg te halen. Esc stopt.',
    rectangle: 'Sleep een rechthoek over de percelen. Esc stopt.',
    lasso:
      'Houd ingedrukt en trek een lijn om de percelen. Wat voor meer dan de helft binnen de lijn ligt, telt mee. Esc stopt.',
    part: 'Houd ingedrukt en trek een lijn om het deel dat bij de plot hoort. Esc stopt.',
  } satisfies Record<ModeId, string | null>,

  partOf: (designation: string) => `Deel van ${designation}`,
  facts: {
    area: 'Grootte',
    whole: 'Heel perceel',
    owner: 'Grond van',
    neighbourhood: 'Buurt',
  },
  /** Kadaster: soort grootte, not surveyed yet. */
  provisional: 'Voorlopig',
  drawnOnly: (area: string) => `${area} getekend`,
  /** Shown only where the two differ by more than 5%. */
  drawnToo: (area: string) => `(getekend ${area})`,
  olderShare: (name: string, share: string) => `${name}, ${share} 65-plus`,
  outsideNeighbourhoods: 'Buiten de buurten',
  near: (designation: string) => `Dichtst bij ${designation}`,
  straightLine: 'hemelsbreed',
  nearNothing: 'Geen voorzieningen of zorglocaties bekend in dit pakket.',
  source: (source: string, date: string) => `Bron: ${source}, peildatum ${date}`,
  drawPart: 'Deel van dit perceel tekenen',
  wholeParcel: 'Toch het hele perceel',
} as const;
