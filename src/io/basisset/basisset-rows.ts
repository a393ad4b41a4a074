import type { HousingType, Segment, TenureOwner } from '../../domain/code-lists';
import type { Plot } from '../../domain/plot';
import { totalUnits, unitsOfType } from '../../domain/plot-programme';
import type { Release } from '../../domain/release/release';
import { textOrNull } from '../table/plot-texts';
import { countsInTally } from '../table/plots-table';
import type { Cell, CellKind, FilledColumn } from '../table/table';
import { YEAR_COLUMNS } from './year-columns';

/** A plot as a plan of the monitor. */
export interface BasissetRow {
  readonly plot: Plot;
  readonly municipality: string;
}

/**
 * The plots that go to the monitor: those whose homes count in the tally, so that its gross total is the tally's. What fell off,
 * what has a status that does not count, and what waits for a decision stays out.
 */
export const basissetRows = (release: Release): readonly BasissetRow[] =>
  [...release.session.plots.values()]
    .filter((plot) => countsInTally(plot, release) === 'ja')
    .map((plot) => ({ plot, municipality: release.session.header.municipalityName }));

/** What of a release does not go to the monitor, in Dutch sentences. */
export function notInMonitor(release: Release): readonly string[] {
  const plots = [...release.session.plots.values()].filter((plot) => countsInTally(plot, release) !== 'ja');
  const waiting = plots.filter(({ id }) => release.undecided.has(id)).length;
  const dropped = plots.filter(({ id, status }) => status === 'afgevallen' && !release.undecided.has(id)).length;
  const said = (count: number, sentence: (text: string) => string): readonly string[] =>
    count === 0 ? [] : [sentence(count === 1 ? '1 plot' : `${count} plots`)];
  return [
    ...said(dropped, (text) => `${text} weggelaten met status afgevallen, want die tellen nooit mee.`),
    ...said(waiting, (text) => `${text} weggelaten in afwachting van een besluit.`),
    ...said(plots.length - dropped - waiting, (text) => `${text} weggelaten met een status die niet meetelt.`),
  ];
}

/** What a sum is taken over: each must equal the gross total ([BS2]). */
export type BasissetSum = 'opleverjaar' | 'woningtype' | 'prijsklasse';

export interface BasissetColumn extends FilledColumn<BasissetRow> {
  readonly partOf?: BasissetSum;
}

const column = (
  id: string,
  kind: CellKind,
  fill: (plot: Plot, row: BasissetRow) => Cell,
  partOf?: BasissetSum,
): BasissetColumn => ({
  id,
  heading: id,
  kind,
  width: kind === 'text' ? 18 : 12,
  fill: (row) => fill(row.plot, row),
  ...(partOf ? { partOf } : {}),
});

const homes = (id: string, count: (plot: Plot) => number | null, partOf?: BasissetSum): BasissetColumn =>
  column(id, 'integer', count, partOf);

const ofType = (id: string, type: HousingType): BasissetColumn => homes(id, (plot) => unitsOfType(plot, type));

const priced = (id: string, segment: Segment, tenureOwner?: TenureOwner): BasissetColumn =>
  homes(
    id,
    ({ programme }) =>
      totalUnits({
        programme: programme.filter(
          (line) => line.segment === segment && (tenureOwner === undefined || line.tenureOwner === tenureOwner),
        ),
      }),
    'prijsklasse',
  );

const TENURE: readonly (readonly [string, TenureOwner])[] = [
  ['corporatie', 'corporatie'],
  ['markt', 'markt'],
  ['markt_inst', 'institutionele belegger'],
  ['onbekend', 'onbekend'],
];

/** Only what the session says: the monitor's other columns stay empty. */
const unknown = (id: string, kind: CellKind): BasissetColumn => column(id, kind, () => null);

/** Yes for all but openbaar: what only the provincie may see is not for everyone either. */
const isConfidential = ({ confidentiality }: Plot): string => (confidentiality === 'openbaar' ? 'Nee' : 'Ja');

/** The columns of the Basisset 2.0 ([BS2], `domain.md` §7), under their own names and in their own order. */
export const BASISSET_COLUMNS: readonly BasissetColumn[] = [
  column('naam_gemeente', 'text', (_, { municipality }) => textOrNull(municipality)),
  column('vertrouwelijk', 'text', isConfidential),
  column('naam', 'text', ({ name }) => textOrNull(name)),
  column('plancode', 'text', ({ planCode }) => textOrNull(planCode)),
  // The status of a workshop (kandidaat, kansrijk, afgesproken) is not that of a plan.
  unknown('planstatus', 'text'),
  column('geometrie_aanwezig', 'text', ({ parcels }) => (parcels.length > 0 ? 'Ja' : 'Nee')),
  homes('sloop_aantalwoningen', ({ demolishedUnits }) => demolishedUnits),
  homes('bruto_aantalwoningen', totalUnits),
  homes('netto_aantalwoningen', (plot) =>
    plot.demolishedUnits === null ? null : totalUnits(plot) - plot.demolishedUnits,
  ),
  ...YEAR_COLUMNS.map(({ id, from, to }) =>
    homes(
      id,
      (plot) => {
        if (plot.expectedYear === null) return null;
        return plot.expectedYear >= from && plot.expectedYear <= to ? totalUnits(plot) : 0;
      },
      'opleverjaar',
    ),
  ),
  column('plantype', 'text', ({ planType }) => planType),
  column('planologische_status', 'text', ({ planningStatus }) => planningStatus),
  unknown('tijdelijke_woningen', 'integer'),
  // Whether a home is a house or a flat is not asked in the session.
  { ...unknown('woningtype_eengezins', 'integer'), partOf: 'woningtype' },
  { ...unknown('woningtype_meergezins', 'integer'), partOf: 'woningtype' },
  homes('woningtype_onbekend', totalUnits, 'woningtype'),
  ofType('nultredenwoning', 'nultreden'),
  ofType('geclusterde_woonvorm', 'geclusterd'),
  ofType('zorggeschikte_woning', 'zorggeschikt'),
  ofType('overig_geschikt_voor_ouderen', 'overig geschikt'),
  ...TENURE.map(([name, owner]) => priced(`huur_sociaal_eigendom_${name}`, 'sociale huur', owner)),
  ...TENURE.map(([name, owner]) => priced(`huur_middelduur_eigendom_${name}`, 'middenhuur', owner)),
  priced('huur_duur', 'dure huur'),
  priced('huur_onbekend', 'huur onbekend'),
  priced('koop_betaalbaar', 'betaalbare koop'),
  priced('koop_duur', 'dure koop'),
  priced('koop_onbekend', 'koop onbekend'),
  priced('prijsklasse_onbekend', 'onbekend'),
];
