import {
  BOTTLENECKS,
  BUILD_METHODS,
  CONFIDENTIALITIES,
  EXTERNAL_CHECKS,
  HOUSING_TYPES,
  type HousingType,
  INITIATORS,
  LAND_OWNERS,
  LAND_POSITIONS,
  MEETING_ROOMS,
  PLAN_TYPES,
  PLANNING_STATUSES,
  PLOT_STATUSES,
  SEGMENTS,
} from '../../domain/code-lists';
import { plotCounts } from '../../domain/counting';
import { plotLabel } from '../../domain/designation';
import { landOwnersOf } from '../../domain/land-owners';
import type { Plot } from '../../domain/plot';
import { plotAreaM2 } from '../../domain/plot-area';
import { totalUnits, unitsOfType } from '../../domain/plot-programme';
import type { PlotPart } from '../../domain/release/may-see';
import type { Release } from '../../domain/release/release';
import { sourceOf } from '../parcel-credits';
import type { Surroundings } from '../write-context';
import { type AreaNames, areaNames, distancesOf, neighbourhoodsOf } from './places-of';
import {
  agreementsOf,
  designationsOf,
  joined,
  opinionsOf,
  parcelIdsOf,
  proposerOf,
  referenceDatesOf,
  segmentsOf,
  textOrNull,
} from './plot-texts';
import { type Column, type FilledColumn, type Table, tableOf } from './table';

/** What one row is made of. */
interface Row {
  readonly plot: Plot;
  readonly release: Release;
  readonly areas: AreaNames;
  readonly surroundings: Surroundings | null;
}

/** A column that an audience does not get when it may not see this part of any plot. */
interface PlotColumn extends FilledColumn<Row> {
  readonly part: PlotPart;
}

/** The plot list (`domain.md` §7): a row per plot, without the columns that its audience may not see. */
export function plotsTable(release: Release, surroundings: Surroundings | null): Table {
  const areas = areaNames(surroundings);
  const rows = [...release.session.plots.values()].map((plot): Row => ({ plot, release, areas, surroundings }));
  // Which periods there are, the session says.
  const { periods } = release.session.target;
  const seen = PLOT_COLUMNS.filter(({ part }) => !release.hidden.has(part)).map((column) =>
    column.id === 'periode' ? { ...column, words: periods } : column,
  );
  return tableOf({ id: 'plots', title: 'Plots' }, seen, rows);
}

/** Whether the homes of a plot are in the tally, and if not why. */
export function countsInTally(plot: Plot, { session, undecided }: Release): 'ja' | 'nee' | 'wacht op besluit' {
  if (undecided.has(plot.id)) return 'wacht op besluit';
  return plotCounts(session.target, plot) ? 'ja' : 'nee';
}

type Shape = Pick<Column, 'kind' | 'width'> & Partial<Pick<Column, 'wrap' | 'sums' | 'label' | 'words' | 'several'>>;

const column =
  (part: PlotPart) =>
  (id: string, heading: string, shape: Shape, fill: (plot: Plot, row: Row) => ReturnType<FilledColumn<Row>['fill']>) =>
    ({ id, heading, ...shape, part, fill: (row: Row) => fill(row.plot, row) }) satisfies PlotColumn;

const plain = column('plot');
const position = column('position');

const text = (width: number): Shape => ({ kind: 'text', width });
const long = (width: number): Shape => ({ kind: 'text', width, wrap: true });
const oneOf = (width: number, words: readonly string[]): Shape => ({ kind: 'text', width, words });
const someOf = (width: number, words: readonly string[]): Shape => ({ ...long(width), words, several: true });
const homes: Shape = { kind: 'integer', width: 11, sums: true };

const typeColumn = (type: HousingType): PlotColumn =>
  plain(type.replace(' ', '_'), type, homes, (plot) => unitsOfType(plot, type));

/** In the order of the list of `domain.md` §7: nultreden leads there. */
const LIST_TYPES: readonly HousingType[] = ['nultreden', 'geclusterd', 'zorggeschikt', ...HOUSING_TYPES.slice(3)];

const PLOT_COLUMNS: readonly PlotColumn[] = [
  plain('locatie_id', 'locatie-id', text(10), plotLabel),
  plain('naam', 'naam', text(26), ({ name }) => textOrNull(name)),
  plain('gemeente', 'gemeente', text(18), (_, { release }) => textOrNull(release.session.header.municipalityName)),
  plain('wijk_buurt', 'wijk/buurt', long(26), (plot, { areas }) => neighbourhoodsOf(plot, areas)),
  plain('kadastrale_aanduidingen', 'kadastrale aanduidingen', long(30), designationsOf),
  plain('perceel_ids', "perceel-id's", long(34), parcelIdsOf),
  plain('deelperceel', 'deelperceel', text(11), ({ parcels }) => (parcels.some(({ part }) => part) ? 'ja' : 'nee')),
  plain('oppervlakte_m2', 'oppervlakte (m²)', { kind: 'integer', width: 13, sums: true }, (plot) =>
    plot.parcels.length === 0 ? null : Math.round(plotAreaM2(plot)),
  ),
  plain('adres', 'adres', text(26), ({ address }) => textOrNull(address)),
  plain('grondeigendom', 'grondeigendom', someOf(20, LAND_OWNERS), (plot) => joined(landOwnersOf(plot))),
  position('grondpositie', 'grondpositie', oneOf(24, LAND_POSITIONS), ({ landPosition }) => landPosition),
  ...LIST_TYPES.map(typeColumn),
  plain('totaal', 'totaal', homes, totalUnits),
  plain('sloop', 'sloop', homes, ({ demolishedUnits }) => demolishedUnits),
  plain('netto', 'netto', homes, (plot) =>
    plot.demolishedUnits === null ? null : totalUnits(plot) - plot.demolishedUnits,
  ),
  plain('bouwwijze', 'bouwwijze', oneOf(15, BUILD_METHODS), ({ buildMethod }) => buildMethod),
  plain('plantype', 'plantype', oneOf(20, PLAN_TYPES), ({ planType }) => planType),
  plain('segmenten', 'segmenten', someOf(34, SEGMENTS), segmentsOf),
  ...SEGMENTS.map((segment) =>
    plain(`segment_${segment.replaceAll(' ', '_')}`, `segment ${segment}`, homes, ({ programme }) =>
      totalUnits({ programme: programme.filter((line) => line.segment === segment) }),
    ),
  ),
  plain('initiatiefnemer', 'initiatiefnemer', oneOf(18, INITIATORS), ({ initiator }) => initiator),
  plain('corporatie_of_investeerder', 'corporatie/investeerder', text(24), (p) => textOrNull(p.housingPartner)),
  plain('zorgorganisatie', 'zorgorganisatie', text(22), ({ carePartner }) => textOrNull(carePartner)),
  plain('welzijnspartner', 'welzijnspartner', text(22), ({ welfarePartner }) => textOrNull(welfarePartner)),
  plain('status', 'status', oneOf(12, PLOT_STATUSES), ({ status }) => status),
  plain('telt_mee', 'telt mee', text(16), (plot, { release }) => countsInTally(plot, release)),
  plain(
    'planologische_status',
    'planologische status',
    oneOf(26, PLANNING_STATUSES),
    ({ planningStatus }) => planningStatus,
  ),
  plain('periode', 'periode', text(12), ({ period }) => period),
  plain('jaar', 'jaar', { kind: 'integer', width: 8, label: true }, ({ expectedYear }) => expectedYear),
  position('kansrijkheid', 'kansrijkheid (%)', { kind: 'percent', width: 13 }, (plot) => plot.likelihoodPercent),
  plain('ontmoetingsruimte', 'ontmoetingsruimte', oneOf(16, MEETING_ROOMS), ({ meetingRoom }) => meetingRoom),
  position(
    'toets_zorgkantoor',
    'toets zorgkantoor',
    oneOf(17, EXTERNAL_CHECKS),
    ({ careOfficeCheck }) => careOfficeCheck,
  ),
  position(
    'toets_corporatie',
    'toets corporatie',
    oneOf(17, EXTERNAL_CHECKS),
    ({ corporationCheck }) => corporationCheck,
  ),
  plain('afstanden', 'afstanden (m, hemelsbreed)', long(112), (plot, { surroundings }) =>
    distancesOf(plot, surroundings),
  ),
  position('knelpunten', 'knelpunten', someOf(34, BOTTLENECKS), ({ bottlenecks }) => joined(bottlenecks)),
  column('agreement')('afspraak', 'afspraak', long(34), agreementsOf),
  column('proposer')('voorgesteld_door', 'voorgesteld door', text(22), (plot, { release }) =>
    proposerOf(plot, release.session),
  ),
  column('opinion')('oordelen', 'oordelen', long(34), (plot, { release }) => opinionsOf(plot, release.session)),
  column('remark')('reden_afgevallen', 'reden afgevallen', long(24), ({ dropReason }) => textOrNull(dropReason)),
  column('remark')('opmerking', 'opmerking', long(34), ({ remark }) => textOrNull(remark)),
  plain(
    'vertrouwelijkheid',
    'vertrouwelijkheid',
    oneOf(16, CONFIDENTIALITIES),
    ({ confidentiality }) => confidentiality,
  ),
  plain('plancode', 'plancode', text(14), ({ planCode }) => textOrNull(planCode)),
  plain('bron', 'bron', long(30), (plot, { release }) => sourceOf(plot, release.session.header)),
  plain('peildatum', 'peildatum', text(12), referenceDatesOf),
  // Numbers may differ between sessions; this one stays the same wherever the plot goes, and a list that comes back is read by it.
  plain('kenmerk', 'kenmerk', text(16), ({ id }) => id),
];
