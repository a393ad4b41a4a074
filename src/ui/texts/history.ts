import type { PointReason } from '../../session/restore-policy';

/** Texts of restore points. */
export const pointTexts = {
  title: 'Herstelpunten',
  titleOf: (name: string) => `Herstelpunten van ${name}`,
  restoreIntro:
    'Tijdens het werk bewaart het programma af en toe hoe de sessie was. Zet u de sessie terug, dan kunt u dat met Ongedaan maken weer terugdraaien.',
  openIntro:
    'Een herstelpunt is de sessie zoals die op dat moment was. Het opent als nieuwe sessie; de sessie zelf blijft zoals die is.',
  damaged:
    'Deze sessie is beschadigd opgeslagen en kan niet worden geopend. Open hieronder het nieuwste herstelpunt dat goed is.',
  none: {
    title: 'Nog geen herstelpunten',
    damaged: 'Van deze sessie is geen herstelpunt bewaard. Open het laatste sessiebestand dat u hebt gedownload.',
    text: 'Bij de eerste wijziging, en daarna hoogstens elke tien minuten, komt hier vanzelf een punt bij.',
  },
  loading: 'Herstelpunten worden opgehaald…',
  columns: { when: 'Wanneer', why: 'Waarom', plots: 'Plots', homes: 'Woningen', action: 'Actie' },
  reasons: {
    automatic: 'vanzelf, tijdens het werk',
    'before-import': 'vóór het openen van een gemeentepakket',
    'before-merge': 'vóór het samenvoegen',
    'before-restore': 'vóór het terugzetten',
    'before-delete': 'vóór het verwijderen van de sessie',
  } satisfies Record<PointReason, string>,
  restore: 'Herstellen',
  restoreNamed: (moment: string) => `Herstellen naar ${moment}`,
  open: 'Herstelpunt openen',
  openNamed: (moment: string) => `Herstelpunt van ${moment} openen`,
  close: 'Sluiten',
} as const;

/** Texts of "wat deden we". */
export const logTexts = {
  title: 'Wat deden we',
  none: {
    title: 'Nog niets gedaan',
    text: 'Alles wat u in deze sessie doet, komt hier te staan: wanneer, welke partij voorstelde en wat er gebeurde.',
  },
  loading: 'Even geduld: wat u deed wordt opgehaald…',
  columns: { time: 'Tijd', partner: 'Partij', action: 'Wat', buttons: 'Acties' },
  nobody: 'niemand gekozen',
  goTo: 'Ga hierheen',
  goToNamed: (action: string) => `Ga hierheen: ${action}`,
  backTo: 'Terug tot hier',
  backToNamed: (action: string) => `Terug tot hier: ${action}`,
  backNote: 'Terug tot hier draait alles terug wat erna kwam. Met Ongedaan maken komt het weer terug.',
  summarised: 'Van oudere stappen is alleen bewaard hoe vaak ze voorkwamen.',
  more: (count: number) => (count === 1 ? 'Nog 1 regel tonen' : `Nog ${count} regels tonen`),
  save: 'Opslaan als tekst',
  close: 'Sluiten',
  file: {
    heading: (name: string, place: string) => `Wat deden we: ${name} (${place})`,
    written: (moment: string) => `Gemaakt op ${moment}`,
  },
} as const;

/** Texts of the menu beside the save state. */
export const historyMenuTexts = { label: 'Terugkijken en herstellen' } as const;
