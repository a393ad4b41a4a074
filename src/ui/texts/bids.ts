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
  isNew: 'nieuwe plot',
  said: (topics: readonly string[]) => topics.join(', '),
  show: 'op de kaart tonen',
  conflict: {
    topic: (topic: string) => topic,
    opinion: (partner: string) => `Oordeel van ${partner}`,
    removal: 'Verwijderd of houden?',
    land: (parcels: number) => (parcels === 1 ? 'Hetzelfde perceel in' : `Dezelfde ${parcels} percelen in`),
    keep: 'De plot blijft',
    remove: 'De plot gaat weg',
    landTo: (name: string) => `Het perceel hoort bij ${name}`,
    open: 'Open laten',
    openTopic: 'Beide versies blijven als plot naast elkaar, met de twijfel erbij. Beide tellen mee.',
    openRemoval: 'De plot blijft, met de twijfel erbij.',
    openLand: 'Het perceel blijft in alle plots, met de twijfel erbij.',
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
    `${bid}: ${plots(added)} nieuw, ${plots(changed)} gewijzigd, ${conflicts === 1 ? '1 verschil' : `${conflicts} verschillen`}.`,
  doubts: {
    heading: 'Nog niet besloten',
    line: (topic: string, bid: string) => `${topic}: het bod van ${bid} zegt iets anders.`,
    settle: 'Besloten',
    settleOf: (topic: string, bid: string) => `${topic}, bod van ${bid}: is besloten`,
  },
} as const;
