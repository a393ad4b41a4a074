import { inWords } from '../../domain/checks/check';
import type { CameIn } from '../../domain/merge/what-came-in';
import type { DoubtTopic } from '../../domain/plot';
import { plotTexts } from './plot';

const { fields, groups } = plotTexts;

/** What a topic of a plot is called where bids are held side by side. */
export const TOPIC_NAMES: Readonly<Record<DoubtTopic, string>> = {
  removal: 'Verwijderen',
  name: fields.name,
  parcels: groups.parcels,
  programme: plotTexts.programme.heading,
  status: fields.status,
  period: fields.period,
  expectedYear: fields.expectedYear,
  likelihoodPercent: fields.likelihoodPercent,
  initiator: fields.initiator,
  housingPartner: fields.housingPartner,
  carePartner: fields.carePartner,
  welfarePartner: fields.welfarePartner,
  proposedBy: fields.proposedBy,
  opinions: 'Oordeel',
  careOfficeCheck: fields.careOfficeCheck,
  corporationCheck: fields.corporationCheck,
  buildMethod: fields.buildMethod,
  planType: fields.planType,
  planningStatus: fields.planningStatus,
  demolishedUnits: fields.demolishedUnits,
  landOwner: fields.landOwner,
  landPosition: fields.landPosition,
  address: fields.address,
  meetingRoom: fields.meetingRoom,
  lift: fields.lift,
  careChecklist: groups.care,
  bottlenecks: groups.bottlenecks,
  agreements: groups.agreements,
  remark: fields.remark,
  confidentiality: 'Vertrouwelijkheid',
  planCode: fields.planCode,
};

const plots = (count: number): string => (count === 1 ? '1 plot' : `${count} plots`);
const WORDS = 'geen een twee drie vier vijf zes zeven acht negen tien'.split(' ');
const inWord = (count: number): string => WORDS[count] ?? String(count);
const who = (voices: readonly (string | null)[]): string => voices.map((voice) => voice ?? 'deze sessie').join(', ');

/** Texts of the region where bids come together. */
export const bidTexts = {
  region: 'Biedingen samenvoegen',
  notHandedOut: {
    title: 'Nog geen startbestand uitgedeeld',
    text: 'Deel eerst een startbestand uit. Elke partij opent het, maakt haar bod en stuurt u haar sessiebestand terug. Die bestanden voegt u hier samen. Twee tafels in één zaal werken net zo: elke tafel opent het startbestand op een eigen laptop.',
    open: 'Naar Exporteren',
  },
  empty: {
    title: 'Nog geen biedingen',
    text: 'Kies de sessiebestanden die partijen u terugstuurden; u kunt er meer tegelijk kiezen. Er verandert niets voordat u op Samenvoegen drukt.',
  },
  choose: 'Bestanden kiezen',
  chooseMore: 'Meer bestanden kiezen',
  bids: (names: readonly string[]) => `Biedingen: ${names.join(', ')}.`,
  refused: (file: string, why: string) => `${file}: ${why}`,
  lists: {
    conflicts: 'Botst',
    onlyIn: 'Alleen bij één',
    agreed: 'Eens',
  },
  none: 'Niets.',
  nothing: 'In deze biedingen staat niets dat hier niet al staat.',
  byAll: (voices: readonly (string | null)[]) => `Van ${who(voices)}`,
  isNew: (programme: string) => `nieuwe plot, ${programme}`,
  /** Topic by topic, what it was and what it becomes. */
  changed: (topic: string, before: string, after: string) => `${topic.toLowerCase()}: ${before} → ${after}`,
  said: (changes: readonly string[]) => changes.join('; '),
  show: 'op de kaart tonen',
  conflict: {
    topic: (topic: string) => topic,
    opinion: (partner: string) => `Oordeel van ${partner}`,
    removal: 'Verwijderd of houden?',
    land: (parcels: number, holders: number) =>
      parcels === 1
        ? `Hetzelfde perceel staat in ${inWord(holders)} plots`
        : `Dezelfde ${parcels} percelen staan in ${inWord(holders)} plots`,
    keep: 'De plot blijft',
    remove: 'De plot gaat weg',
    landTo: (label: string, name: string, programme: string) => `${label} ${name}, ${programme}`,
    /** @param all it has no other parcels left */
    landLost: (label: string, parcels: number, all: boolean) =>
      `${label} verliest ${parcels === 1 ? 'dit perceel' : 'deze percelen'} en blijft staan${all ? ', zonder percelen' : ''}.`,
    noHomes: 'nog geen woningen',
    open: 'Open laten',
    openTopic:
      'Alle versies blijven staan, met de twijfel erbij. Tot u besluit telt alleen de versie van deze sessie mee.',
    openRemoval: 'De plot blijft, met de twijfel erbij.',
    openLand:
      'Het perceel blijft in alle plots, met de twijfel erbij. Tot u besluit telt daarvan alleen de plot met het laagste nummer mee.',
  },
  unknown: 'niets ingevuld',
  notTaken: {
    target: (bid: string) => `${bid} heeft de opgave gewijzigd. De opgave van deze sessie blijft staan.`,
    partner: (bid: string, partner: string) =>
      `${bid} heeft de gegevens van ${partner} gewijzigd. Die van deze sessie blijven staan.`,
  },
  merge: 'Samenvoegen',
  drop: 'Annuleren',
  undecided: (count: number) =>
    count === 0 ? 'Alles is besloten.' : count === 1 ? '1 verschil blijft open.' : `${count} verschillen blijven open.`,
  merged: (bids: number) => (bids === 1 ? 'Het bod is samengevoegd.' : `${bids} biedingen zijn samengevoegd.`),
  cameIn: ({ bid, added, changed, conflicts }: CameIn) =>
    `${bid}: ${added === 1 ? '1 nieuwe plot' : `${added} nieuwe plots`}, ${plots(changed)} gewijzigd, ${conflicts === 1 ? '1 verschil' : `${conflicts} verschillen`}.`,
  doubts: {
    heading: 'Nog niet besloten',
    line: (topic: string, bid: string) => `${topic}: het bod van ${bid} zegt iets anders.`,
    ownLine: (topic: string, bid: string) => `${topic}: zo staat het in het bod van ${bid}.`,
    waits: 'Telt niet mee zolang dit niet is besloten.',
    keep: 'Deze versie houden',
    drop: 'Alleen de twijfel weghalen',
    /** What keeping this version does: to the plot whose place it takes, to other versions, to plots on the same land. */
    keeps: (place: string | null, gone: readonly string[], losing: readonly string[]) =>
      [
        place === null ? '' : `Wat hier staat komt in de plaats van ${place}.`,
        gone.length === 0 ? '' : `${inWords(gone)} ${gone.length === 1 ? 'verdwijnt' : 'verdwijnen'}.`,
        losing.length === 0
          ? ''
          : `${inWords(losing)} ${losing.length === 1 ? 'verliest' : 'verliezen'} het gedeelde land en ${losing.length === 1 ? 'blijft' : 'blijven'} staan.`,
      ]
        .filter(Boolean)
        .join(' ') || 'De plot blijft, zonder twijfel.',
    drops: 'Haalt u alleen de twijfel weg, dan blijft alles staan en kan dezelfde grond dubbel tellen.',
  },
} as const;
