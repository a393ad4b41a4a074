import type { AudienceKind } from '../../domain/release/audience';
import type { ReleaseFormatGroup } from '../../io/release-formats';

const plots = (count: number): string => (count === 1 ? '1 plot' : `${count.toLocaleString('nl-NL')} plots`);

/** Texts of the dialog Exporteren. */
export const exportTexts = {
  title: 'Exporteren',
  forWhom: 'Voor wie?',
  audience: 'Voor wie is het bestand?',
  audiences: {
    gemeente: { label: 'Gemeente', hint: 'alle plots die meedoen, ook opmerkingen en oordelen' },
    provincie: { label: 'Provincie en zorgkantoor', hint: 'wat zij mogen zien, zonder opmerkingen' },
    partij: { label: 'Corporatie of andere partij', hint: 'de plots die voor haar zijn' },
    openbaar: { label: 'Openbaar', hint: 'alleen wat iedereen mag zien, zonder wie het voorstelde' },
  } satisfies Record<AudienceKind, { label: string; hint: string }>,
  organisation: 'Welke partij?',
  noOrganisation: 'Kies een partij',
  organisationOption: (name: string, count: number) => `${name} (${plots(count)})`,
  noOrganisations:
    'Er is nog geen partij om te kiezen. Vul bij een plot in wie meedoet (Partners van de plot), of zet de partij bij Partijen.',
  whichPlots: 'Welke plots krijgt zij?',
  naming: 'Plots die deze partij noemen',
  byHand: 'Zelf kiezen',
  plotList: 'Plots voor deze partij',
  searchPlot: 'Zoek een plot op nummer of naam',
  plotOption: (label: string, name: string, dropped: boolean) =>
    `${label} ${name}${dropped ? ' (afgevallen)' : ''}`.trim(),
  chosen: (count: number) => `${plots(count)} gekozen`,
  noHit: 'Geen plot met dit nummer of deze naam.',
  moreHits: (count: number) => `En nog ${plots(count)}: zoek op nummer of naam.`,
  includeDropped: 'Afgevallen plots ook meegeven',
  goesOut: (count: number) =>
    count === 0 ? 'Er gaan geen plots mee.' : count === 1 ? 'Er gaat 1 plot mee.' : `Er gaan ${plots(count)} mee.`,
  whereConfidential: 'Wie een plot mag zien, kiest u in het plotpaneel bij “Opmerking en vertrouwelijkheid”.',
  nobodyNames: (partij: string) => `Geen plot noemt ${partij}: kies de plots zelf, of vul de partij bij haar plots in.`,
  nothingLeftOut: 'Er wordt niets weggelaten.',
  confidential: (count: number, partij: string) =>
    `${count === 1 ? 'Bij 1 van deze plots' : `Bij ${count.toLocaleString('nl-NL')} van deze plots`} is de vertrouwelijkheid “gemeente”. Ga na of ${partij} ${count === 1 ? 'die' : 'ze'} mag zien.`,
  /** After a file was saved. */
  confidentialWent: (count: number, partij: string) =>
    `${count === 1 ? 'Er ging 1 plot mee' : `Er gingen ${plots(count)} mee`} met de vertrouwelijkheid “gemeente”: ga na of ${partij} ${count === 1 ? 'die' : 'ze'} mag zien.`,
  summary: (audience: string, out: number, left: number) =>
    `Voor ${audience}: ${out === 0 ? 'geen plots gaan' : out === 1 ? '1 plot gaat' : `${plots(out)} gaan`} mee${left > 0 ? `, ${plots(left)} niet` : ''}.`,
  summaryNames: {
    gemeente: 'de gemeente',
    provincie: 'provincie en zorgkantoor',
    openbaar: 'iedereen (openbaar)',
  } satisfies Record<Exclude<AudienceKind, 'partij'>, string>,
  withoutParts: 'Niet alles van die plots gaat mee.',
  what: 'Wat?',
  groups: {
    lijst: 'Lijst',
    gis: 'GIS',
    monitor: 'Planmonitor',
    totaal: 'Totalen',
  } satisfies Record<ReleaseFormatGroup, string>,
  more: 'Meer soorten',
  preview: (shown: number, total: number) =>
    shown === total ? `Voorbeeld: ${plots(total)}` : `Voorbeeld: de eerste ${shown} van ${plots(total)}`,
  previewNote: 'In het bestand staan meer kolommen.',
  leftOutColumns: (columns: readonly string[]) => `Weggelaten kolommen: ${columns.join(', ')}.`,
  fileName: 'Bestandsnaam',
  fileNameNote: 'een andere soort krijgt een andere uitgang',
  copy: {
    title: 'Tabel voor Word',
    explanation: 'De lijst als tabel op het klembord, om in een stuk of mail te plakken.',
    button: 'Tabel kopiëren',
  },
  waits: {
    exporting: 'Wacht tot het bestand klaar is, of annuleer het.',
    'no-partij': 'Kies eerst voor welke partij het bestand is.',
    'no-plots': 'Er gaan geen plots mee, dus er is niets om op te slaan.',
  },
  making: (format: string) => `${format} wordt gemaakt`,
  report: 'Rapport',
  mapImage: 'Kaart als afbeelding',
  cancel: 'Annuleren',
  session: 'De hele sessie',
  sessionNote: 'Bevat alles, ook wat vertrouwelijk is. Alleen voor de gemeente zelf.',
  bids: 'Biedingen van partijen',
  mergeBids: 'Biedingen samenvoegen',
  bidsNote:
    'Het startbestand bevat de opgave, de partijen en alle plots zoals ze nu zijn, ook wat vertrouwelijk is. Mogen partijen iets niet zien? Maak dan op het startscherm een kopie van de sessie, haal het daar weg, en deel uit en voeg samen in die kopie.',
  handedOut:
    'Het startbestand is al uitgedeeld en blijft zoals het toen was, zodat alle biedingen samen te voegen zijn. Het bevat ook wat vertrouwelijk is.',
  round: {
    begin: 'Nieuwe ronde beginnen',
    warning:
      'Het startbestand wordt de sessie zoals ze nu is. Biedingen op het vorige startbestand die nog onderweg zijn, kunt u daarna niet meer samenvoegen.',
    sure: 'Toch beginnen',
    cancel: 'Annuleren',
    begun:
      'De nieuwe ronde is begonnen: deel het startbestand opnieuw uit. Met Ongedaan maken gaat u terug naar de vorige.',
  },
  ownBid: 'Uw bod terugsturen',
  close: 'Sluiten',
} as const;
