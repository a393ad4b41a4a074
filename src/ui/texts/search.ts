/** Texts of the search box. */
export const searchTexts = {
  label: 'Zoek perceel, plot of buurt',
  kinds: { parcel: 'Perceel', plot: 'Plot', area: 'Gebied' },
  results: 'Zoekresultaten',
  /** Read out by screen readers when the list changes. */
  found: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
  nothing: (text: string) => `Niets gevonden voor “${text}”.`,
} as const;
