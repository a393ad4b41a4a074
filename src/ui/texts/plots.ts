import type { PlotSort } from '../../session/view-store';

/** Texts of the region `Plots`. */
export const plotsTexts = {
  region: 'Plots',
  list: 'Lijst met plots',
  filterText: 'Filter op naam, nummer of perceel',
  filterShort: 'Naam, nummer of perceel',
  filterStatus: 'Status',
  all: 'Alle',
  filterType: 'Woningtype',
  withoutPartner: 'Alleen zonder partner',
  sort: 'Sorteren op',
  sorts: {
    number: 'Nummer',
    name: 'Naam',
    units: 'Aantal woningen',
    status: 'Status',
    proposer: 'Voorgesteld door',
  } satisfies Record<PlotSort, string>,
  more: 'Sorteren en filteren',
  filtered: 'filter aan',
  resetFilters: 'Filters wissen',
  plots: (count: number, formatted: string) => (count === 1 ? '1 plot' : `${formatted} plots`),
  ofPlots: (shown: string, all: string) => `${shown} van ${all} plots`,
  dropped: (formatted: string) => `waarvan ${formatted} in afgevallen plots`,
  undecided: (formatted: string) => `waarvan ${formatted} nog niet besloten`,
  waits: 'Telt nog niet mee',
  noProgramme: 'nog geen woningen',
  proposedBy: (name: string) => `voorgesteld door ${name}`,
  zoomTo: (label: string) => `Naar ${label} op de kaart`,
  keys: 'Met de pijltjes loopt u door de lijst; Enter opent de plot.',
  empty: {
    title: 'Nog geen plots',
    text: 'Selecteer op de kaart een perceel, of zoek het op, en druk op Maak plot. De plots komen dan hier.',
  },
  nothingMatches: 'Geen enkele plot past bij deze filters.',
} as const;
