import type { ReportOptions, ReportSection } from '../../io/report/report-options';

/** Texts of the choices for the report. */
export const reportTexts = {
  heading: 'Rapport',
  explanation: 'Kaart, telling en plots in één document dat zonder internet opent. Printen kan ook naar PDF.',
  version: 'Welk rapport?',
  versions: {
    volledig: { label: 'Volledig rapport', hint: 'Met een bladzijde per plot.' },
    bestuurlijk: { label: 'Bestuurlijke samenvatting', hint: 'Kaart, telling en plots op twee bladzijden.' },
  } satisfies Record<ReportOptions['version'], { readonly label: string; readonly hint: string }>,
  paper: 'Papier',
  papers: { A4: 'A4 staand', A3: 'A3 liggend' } satisfies Record<ReportOptions['paper'], string>,
  more: 'Papier en onderdelen',
  sections: 'Onderdelen',
  sectionNames: {
    kaart: 'Kaart van alle plots',
    telling: 'Telling',
    plotlijst: 'Lijst van plots',
    plots: 'Een bladzijde per plot',
    'zonder-partner': 'Plots zonder partner',
    partijen: 'Wie er aan tafel zat',
    toelichting: 'Toelichting en bronnen',
  } satisfies Record<ReportSection, string>,
  save: 'Rapport opslaan',
  print: 'Rapport printen of als PDF',
} as const;
