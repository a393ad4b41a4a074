export const prepareSourceTexts = {
  summary: 'Bron, licentie en peildatum',
  source: 'Bron',
  sourceHint: 'Zo staat het onder de kaart en in de bestanden die eruit komen.',
  licence: 'Licentie',
  referenceDate: 'Peildatum',
} as const;
