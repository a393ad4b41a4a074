import type { TargetType } from '../../domain/code-lists';
import type { UnreadableHomes } from '../../domain/plans/existing-plan';
import type { CountedAs } from '../../domain/plans/plan-sums';

const plans = (count: number): string => (count === 1 ? '1 plan' : `${count} plannen`);

export const planTexts = {
  region: 'Plannen die er al zijn',
  explanation:
    'Hebt u een uitdraai van de planmonitor, of een GIS-bestand of Excel-lijst met plannen? Plannen met een grens ziet u als laag op de kaart, en u ziet welke al een plot zijn. Pas daarna kiest u wat bij het startsaldo komt; die plannen blijven dan bij de sessie.',
  choose: 'Plannen kiezen',
  title: (file: string) => `Plannen uit ${file}`,
  found: (count: number, matched: number) =>
    `${plans(count)} met woningen voor ouderen${matched === 0 ? '' : `; ${plans(matched)} ${matched === 1 ? 'is' : 'zijn'} waarschijnlijk al een plot in deze sessie en ${matched === 1 ? 'telt' : 'tellen'} dan niet nog eens mee`}.`,
  withoutOutline: (count: number) =>
    `${plans(count)} zonder grens: die ${count === 1 ? 'staat' : 'staan'} niet op de kaart, en of ${count === 1 ? 'het' : 'ze'} al een plot ${count === 1 ? 'is' : 'zijn'}, is alleen aan de plancode te zien.`,
  withoutHomes: (count: number) =>
    `${count === 1 ? '1 rij' : `${count} rijen`} zonder woningen voor ouderen overgeslagen.`,
  unreadable: (cells: readonly UnreadableHomes[]) => {
    const some = cells.slice(0, 5).map(({ plan, text }) => `“${text}” bij ${plan}`);
    const more = cells.length > some.length ? ` en nog ${cells.length - some.length}` : '';
    return `Dit is geen aantal woningen en telt niet mee: ${some.join(', ')}${more}. Zet er in het bestand een getal en kies het opnieuw.`;
  },
  elsewhere: (count: number) =>
    `${plans(count)} ${count === 1 ? 'is' : 'zijn'} van een andere gemeente en ${count === 1 ? 'is' : 'zijn'} niet aangevinkt.`,
  ofElsewhere: (municipality: string) => `Andere gemeente: ${municipality}.`,
  table: 'Plannen en waar ze bij horen',
  columns: { count: 'Meetellen', plan: 'Plan', homes: 'Woningen', when: 'Jaar en hardheid', match: 'Al bekend?' },
  countPlan: (name: string) => `${name} meetellen in het startsaldo`,
  matchedByCode: (plot: string) => `Ja: ${plot} heeft dezelfde plancode.`,
  matchedByLand: (plot: string, percent: string) => `Waarschijnlijk: ${plot} ligt er voor ${percent} over.`,
  noMatch: 'Nee',
  namesake: (plot: string) => `Misschien: ${plot} heet ook zo.`,
  counted: (list: string) => `Staat al in het startsaldo, uit ${list}.`,
  known: (count: number) =>
    `${plans(count)} ${count === 1 ? 'staat' : 'staan'} al in het startsaldo en ${count === 1 ? 'is' : 'zijn'} niet aangevinkt.`,
  again: (count: number, homes: number) =>
    `${plans(count)} ${count === 1 ? 'telt' : 'tellen'} opnieuw: de ${homes === 1 ? '1 woning' : `${homes.toLocaleString('nl-NL')} woningen`} van de vorige keer ${homes === 1 ? 'gaat' : 'gaan'} er dan eerst af, zodat ${count === 1 ? 'het plan' : 'elk plan'} één keer telt.`,
  hard: 'hard',
  soft: 'zacht',
  unknownHardness: 'hardheid onbekend',
  unknownYear: 'jaar onbekend',
  codes: 'De plancode ook invullen bij de plots die al een plan zijn',
  asked: 'Hoe horen de drie aantallen van een plan bij elkaar?',
  askedOptions: {
    apart: { label: 'Elke woning staat in één kolom', hint: 'De aantallen mogen bij elkaar worden opgeteld.' },
    nested: {
      label: 'Zorggeschikte woningen staan ook bij geclusterd, en die ook bij nultreden',
      hint: 'De dubbele worden er eerst afgehaald, zodat elke woning één keer telt.',
    },
  } satisfies Record<CountedAs, { label: string; hint: string }>,
  askedFirst: 'Kies eerst hoe de drie aantallen bij elkaar horen: in DIWI-bestanden kunnen ze elkaar overlappen.',
  withoutYear: 'Plannen zonder jaar tellen mee in',
  nowhere: 'Niet meetellen',
  sums: 'Dit komt bij het startsaldo',
  sumColumns: { period: 'Periode', type: 'Woningtype', hard: 'Harde plannen', soft: 'Zachte plannen' },
  noSums: 'Er komt niets bij het startsaldo.',
  types: { nultreden: 'nultreden', geclusterd: 'geclusterd', zorggeschikt: 'zorggeschikt' } satisfies Record<
    TargetType,
    string
  >,
  hardnessUnknown: (count: number) =>
    `Van ${plans(count)} staat er niet bij hoe hard ze zijn: die tellen als zacht. Hard is planologische status 1A tot en met 2C; provincies kunnen dat anders zien.`,
  leftOut: (names: readonly string[]) =>
    `Telt niet mee, want het jaar valt in geen periode of de aantallen passen niet in elkaar: ${names.join(', ')}.`,
  add: 'Bij het startsaldo tellen',
  leave: 'Alleen op de kaart laten staan',
  close: 'Niets toevoegen',
  layerName: (file: string) => `Plannen: ${file}`,
  added: (homes: number, name: string) =>
    `${homes === 1 ? '1 woning' : `${homes.toLocaleString('nl-NL')} woningen`} uit ${name} bij het startsaldo geteld. Met Ongedaan maken draait u dat in één keer terug.`,
} as const;
