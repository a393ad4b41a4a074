import { HOUSING_TYPES, type HousingType } from '../code-lists';
import { plotCounts } from '../counting';
import type { PeriodId } from '../ids';
import type { Plot } from '../plot';
import { unitsOfType } from '../plot-programme';
import type { Session, SessionHeader } from '../session';
import { tally } from '../tally';
import { undecidedPlots } from '../undecided-plots';
import { TOTALS_AUDIENCE } from './audience';
import { maySee } from './may-see';
import { type PartOfTotal, withhold } from './withhold';

/** Homes per type; null is withheld, because a confidential plot could be told from it. */
type TotalUnits = Readonly<Record<HousingType, number | null>>;

interface NeighbourhoodTotals {
  /** CBS buurtcode; null for plots that lie in no buurt that is known. */
  readonly neighbourhoodCode: string | null;
  readonly period: PeriodId;
  readonly units: TotalUnits;
}

interface MunicipalityTotals {
  readonly period: PeriodId;
  readonly type: HousingType;
  /** null is not filled in, or not a type with a target. */
  readonly target: number | null;
  /** Startsaldo in homes; may be a fraction. */
  readonly startingBalance: number;
  /** Homes in plots that count; null is withheld. */
  readonly units: number | null;
  /** As in the tally; null without a target, or withheld because `units` could be told from it. */
  readonly remaining: number | null;
}

/** What a session comes to, without its plots. */
export interface ReleasedTotals {
  readonly header: Pick<SessionHeader, 'name' | 'municipalityCode' | 'municipalityName' | 'fictional'>;
  readonly countedStatuses: Session['target']['countedStatuses'];
  readonly targetSource: Pick<Session['target'], 'source' | 'sourceDate' | 'marginPercent' | 'dropOutPercent'>;
  readonly municipality: readonly MunicipalityTotals[];
  /** By code, those without one last; in each the periods of the tally. */
  readonly neighbourhoods: readonly NeighbourhoodTotals[];
}

/**
 * The one release that adds up plots which its audience may not see one by one. It holds totals only, of the plots that count,
 * and nothing from which a confidential plot can be told (`withhold`); confidential is what `maySee` keeps from the provincie.
 *
 * Each total is that of one type in one period: there are none over types or periods, so that totals share no parts and no
 * other subtraction is possible. A plot over more than one buurt counts in the one that holds most of its area.
 */
export function releaseTotals(session: Session): ReleasedTotals {
  const undecided = undecidedPlots(session);
  const counted = [...session.plots.values()].filter(
    (plot) => plotCounts(session.target, plot) && !undecided.has(plot.id),
  );
  const byPlace = new Map<string | null, Plot[]>();
  for (const plot of counted) {
    const code = neighbourhoodOf(plot);
    const there = byPlace.get(code);
    if (there) there.push(plot);
    else byPlace.set(code, [plot]);
  }
  const codes = [...byPlace.keys()].sort(byCode);
  const periods = tally(session).periods.map(({ period, rows }) => {
    const inPeriod = codes.map((code) => (byPlace.get(code) ?? []).filter((plot) => plot.period === period));
    const lines = new Map(
      HOUSING_TYPES.map((type) => {
        const parts = inPeriod.map((plots) => partOf(plots, type));
        return [type, { parts, withheld: withhold(parts) }] as const;
      }),
    );
    return { period, rows, lines };
  });
  const { name, municipalityCode, municipalityName, fictional } = session.header;
  const { source, sourceDate, marginPercent, dropOutPercent, countedStatuses } = session.target;
  return {
    header: { name, municipalityCode, municipalityName, fictional },
    countedStatuses,
    targetSource: { source, sourceDate, marginPercent, dropOutPercent },
    municipality: periods.flatMap(({ period, rows, lines }) =>
      rows.map(({ type, target, startingBalance, tagged, remaining }): MunicipalityTotals => {
        const shown = lines.get(type)?.withheld.total === false;
        return {
          period,
          type,
          target,
          startingBalance: startingBalance.total,
          units: shown ? tagged : null,
          remaining: shown ? remaining : null,
        };
      }),
    ),
    neighbourhoods: codes.flatMap((neighbourhoodCode, index) =>
      periods.map(({ period, lines }): NeighbourhoodTotals => {
        const unitsOf = (type: HousingType): number | null => {
          const line = lines.get(type);
          return line && !line.withheld.parts.has(index) ? (line.parts[index]?.units ?? null) : null;
        };
        return {
          neighbourhoodCode,
          period,
          units: {
            zorggeschikt: unitsOf('zorggeschikt'),
            geclusterd: unitsOf('geclusterd'),
            nultreden: unitsOf('nultreden'),
            'overig geschikt': unitsOf('overig geschikt'),
            regulier: unitsOf('regulier'),
          },
        };
      }),
    ),
  };
}

function partOf(plots: readonly Plot[], type: HousingType): PartOfTotal {
  const holding = plots.filter((plot) => unitsOfType(plot, type) > 0);
  return {
    units: holding.reduce((sum, plot) => sum + unitsOfType(plot, type), 0),
    confidentialPlots: holding.filter((plot) => !maySee(plot, 'plot', TOTALS_AUDIENCE)).length,
  };
}

/** The buurt that holds most of a plot's area; the first of equals. */
function neighbourhoodOf({ parcels }: Pick<Plot, 'parcels'>): string | null {
  const areas = new Map<string | null, number>();
  for (const { neighbourhoodCode, drawnAreaM2 } of parcels)
    areas.set(neighbourhoodCode, (areas.get(neighbourhoodCode) ?? 0) + drawnAreaM2);
  let most: string | null = null;
  for (const [code, area] of areas)
    if (code !== null && area > (most === null ? -1 : (areas.get(most) ?? 0))) most = code;
  return most;
}

const byCode = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
};
