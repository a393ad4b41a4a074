import type { ListProblem } from '../../io/returned/compare-list';

export const returnedTexts = {
  region: 'Lijst of GIS-bestand dat terugkwam',
  explanation:
    'Vulde een partij de lijst aan (Excel, LibreOffice, CSV), of wijzigde een GIS-collega de GeoPackage? Kies het bestand: u ziet per cel wat er anders is en kiest wat u overneemt.',
  choose: 'Lijst kiezen',
  title: (file: string) => `Lijst die terugkwam: ${file}`,
  found: (rows: number, differences: number) =>
    `${rows === 1 ? '1 plot' : `${rows} plots`} herkend, ${differences === 1 ? '1 cel is' : `${differences} cellen zijn`} anders dan in de sessie. Er is nog niets veranderd.`,
  nothing: 'Alles in de lijst is gelijk aan de sessie: er is niets over te nemen.',
  table: 'Verschillen per cel',
  columns: { take: 'Overnemen', plot: 'Plot', column: 'Kolom', before: 'Nu in de sessie', after: 'In de lijst' },
  empty: '(leeg)',
  take: (plot: string, column: string) => `${column} van ${plot} overnemen`,
  widens: 'Hierdoor zien meer mensen deze plot. Vink dit zelf aan als dat zo hoort.',
  all: 'Alles aanvinken',
  none: 'Niets aanvinken',
  more: (count: number) => `Nog ${count} tonen`,
  cannot: 'Kan niet worden overgenomen:',
  unmatched: 'Rijen die bij geen plot horen',
  unmatchedText:
    'Deze rijen hebben geen locatie-id of kenmerk van deze sessie. Vink aan welke een nieuwe plot worden; hun percelen wijst u daarna aan op de kaart.',
  unmatchedGisText: 'Deze rijen horen niet bij een plot van deze sessie. Vink aan welke een nieuwe plot worden.',
  namesake: (plot: string) => `Let op: ${plot} heet al zo.`,
  noHomes: 'Zonder woningen.',
  period: (period: string) => `Periode ${period}.`,
  givenPeriod: (period: string) => `Periode ${period}, want de rij noemt er geen.`,
  withLand: (parcels: number) => `Met ${parcels === 1 ? '1 perceel' : `${parcels} percelen`}.`,
  create: (name: string) => `${name} als nieuwe plot`,
  notRead:
    'Percelen, oppervlakte, afstanden, afspraken, oordelen en wie het voorstelde worden niet teruggelezen: pas die bij de plot zelf aan.',
  notReadGis:
    'Van de laag plots zijn de kolommen en de omtrek gelezen, van de laag percelen alleen wat bij nieuwe plots hoort. Afstanden, afspraken, oordelen en wie het voorstelde worden niet teruggelezen: pas die bij de plot zelf aan.',
  unknownColumns: (headings: readonly string[]) => `Niet herkende kolommen: ${headings.join(', ')}.`,
  accept: (count: number) => (count === 0 ? 'Overnemen' : `${count} overnemen`),
  cancel: 'Niets overnemen',
  taken: (count: number, name: string) =>
    `${count === 1 ? '1 wijziging' : `${count} wijzigingen`} overgenomen uit ${name}. Met Ongedaan maken draait u alles in één keer terug.`,
} as const;

/** What is wrong with a list, and what to do. A problem without a sentence does not compile. */
export function listProblemText(problem: ListProblem): string {
  switch (problem.name) {
    case 'list-without-ids':
      return 'In dit bestand staat geen kolom “locatie-id” of “kenmerk”: kies een lijst die met Exporteren is gemaakt, en laat de kolomkoppen staan.';
    case 'list-row-twice':
      return `Plot ${problem.plot} staat twee keer in de lijst: haal één van beide rijen weg en kies het bestand opnieuw.`;
  }
}
