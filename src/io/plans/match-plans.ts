import Flatbush from 'flatbush';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { multiPolygonBounds } from '../../domain/geometry/bounds';
import type { ExistingPlan } from '../../domain/plans/existing-plan';
import type { Plot } from '../../domain/plot';
import { overlap } from '../../package/clip-polygons';

/** Why a plan is taken to be a plot: the same code, or the same land. */
export interface PlanMatch {
  readonly plot: Plot;
  readonly by: 'code' | 'land';
  /** Share of the smaller of both that they have in common, 0 to 1; null when matched by code. */
  readonly share: number | null;
}

/** Less is what two drawings of neighbours have in common by their lines. */
const LEAST_SHARE = 0.1;

/**
 * Finds for every plan the plot that it may be, so that no home is counted twice: by plancode, or else by land, of which at
 * least a tenth of the smaller of both must be shared. Plots that fell off are no match.
 *
 * @returns by id of the plan; a plan without a match is not in it
 */
export function matchPlans(plans: readonly ExistingPlan[], plots: Iterable<Plot>): ReadonlyMap<string, PlanMatch> {
  const there = [...plots].filter(({ status }) => status !== 'afgevallen');
  const byCode = new Map(there.flatMap((plot) => (plot.planCode.trim() ? [[key(plot.planCode), plot] as const] : [])));
  const land = landOf(there);
  const matches = new Map<string, PlanMatch>();
  for (const plan of plans) {
    const named = plan.code.trim() ? byCode.get(key(plan.code)) : undefined;
    const match = named ? { plot: named, by: 'code' as const, share: null } : land.best(plan);
    if (match) matches.set(plan.id, match);
  }
  return matches;
}

const key = (code: string): string => code.trim().toLocaleLowerCase('nl-NL');

function landOf(plots: readonly Plot[]) {
  const withLand = plots.filter(({ parcels }) => parcels.length > 0);
  const outlines = withLand.map(({ parcels }) => parcels.flatMap(({ geometry }) => geometry));
  const index = withLand.length > 0 ? new Flatbush(withLand.length) : null;
  for (const outline of outlines) index?.add(...multiPolygonBounds(outline));
  index?.finish();
  return {
    best({ geometry }: ExistingPlan): PlanMatch | null {
      if (!geometry || !index) return null;
      let best: PlanMatch | null = null;
      for (const at of index.search(...multiPolygonBounds(geometry))) {
        const plot = withLand[at];
        const outline = outlines[at];
        if (!plot || !outline) continue;
        const common = overlap(outline, geometry);
        // A tangle has no area that anyone could tell; a plan that lies over it is then not matched by land.
        if (!common.ok) continue;
        const smaller = Math.min(multiPolygonAreaM2(outline), multiPolygonAreaM2(geometry));
        const share = smaller > 0 ? multiPolygonAreaM2(common.value) / smaller : 0;
        if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { plot, by: 'land', share };
      }
      return best;
    },
  };
}
