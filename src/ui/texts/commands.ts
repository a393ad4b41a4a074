import type { CommandGroup } from '../commands';

/** Names of commands: on buttons, in the help and for screen readers. */
export const commandTexts = {
  labels: {
    'mode-select': 'Selecteer',
    'mode-add': 'Voeg toe',
    'mode-rectangle': 'Rechthoek',
    'mode-lasso': 'Lasso',
    'clear-selection': 'Selectie wissen of stoppen',
    search: 'Zoeken',
    'zoom-in': 'Inzoomen',
    'zoom-out': 'Uitzoomen',
    rotate: 'Kaart draaien',
    north: 'Noorden boven',
    whole: 'Hele gemeente',
    'zoom-to-plot': 'Naar de gekozen plot',
    'close-plot': 'Plot sluiten',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    target: 'Opgave',
    partners: 'Partijen',
    export: 'Exporteren',
    'panel-layers': 'Lagen',
    'panel-plots': 'Plots',
    'panel-checks': 'Controles',
    'panel-bids': 'Biedingen',
    points: 'Herstelpunten',
    log: 'Wat deden we',
    help: 'Hulp en sneltoetsen',
    'close-session': 'Naar het startscherm',
  },
  groups: {
    selecteren: 'Selecteren',
    kaart: 'Kaart',
    plot: 'Plot',
    sessie: 'Sessie',
    hulp: 'Hulp',
  } satisfies Record<CommandGroup, string>,
} as const;

export type CommandId = keyof typeof commandTexts.labels;
