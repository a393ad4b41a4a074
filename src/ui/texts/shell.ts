/** Texts of the frame: regions, panels, notices and what goes wrong on the screen itself. */
export const shellTexts = {
  program: 'Van bod naar plot',
  fictional: (name: string) => `${name} (fictief)`,

  map: 'Kaart',
  search: 'Zoeken',
  selection: 'Selectie',
  mapTools: 'Selecteren op de kaart',
  mapView: 'Kaartbeeld',
  mapProblem: {
    title: 'De kaart kan niet worden getoond',
    goOn: 'U kunt doorwerken: zoek percelen in het zoekvak en gebruik de lijst met plots. De telling loopt mee.',
  },

  packageMissing: {
    title: 'Het gemeentepakket staat niet op dit apparaat',
    goOn: 'Plots, lijst, telling en export werken. Open het gemeentepakket om de percelen op de kaart te zien.',
    open: 'Gemeentepakket openen',
  },

  lookingAlong: {
    text: 'U kijkt mee: deze sessie wordt in een ander tabblad of venster bewerkt.',
    takeOver: 'Hier verder werken',
  },

  rail: 'Panelen',
  hidePlot: 'Plotpaneel inklappen',
  showPlot: 'Plot tonen',

  skip: {
    label: 'Snel naar',
    map: 'Naar de kaart',
    plot: 'Naar de plot',
    tally: 'Naar de telling',
  },

  notices: 'Meldingen',
  dismiss: 'Melding sluiten',
  look: 'Bekijken',
  details: (count: number) => (count === 1 ? '1 bijzonderheid' : `${count} bijzonderheden`),

  broken: {
    title: (part: string) => `Het onderdeel ${part} is vastgelopen`,
    text: 'Uw sessie is niet geraakt: alles wat u deed staat er nog. Download voor de zekerheid het sessiebestand en probeer het onderdeel opnieuw.',
    download: 'Sessie downloaden',
    points: 'Herstelpunt openen',
    again: 'Opnieuw proberen',
  },
} as const;
