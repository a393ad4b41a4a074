/** Texts of the top bar. */
export const topbarTexts = {
  rename: (name: string) => `Naam van sessie ${name} wijzigen`,
  nothingDone: 'Nog niets gedaan',
  save: {
    saved: 'Opgeslagen',
    saving: 'Bezig met opslaan…',
    'not-saved': 'Niet opgeslagen: download nu',
    download: 'Sessie downloaden',
  },
  proposer: 'Wie stelt voor',
  nobody: 'Kies een partij',
  noPartners: 'Nog geen partijen',
} as const;
