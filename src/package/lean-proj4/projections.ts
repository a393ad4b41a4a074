import type proj4 from 'proj4';
import sterea from 'proj4/lib/projections/sterea';

/** Stands in for proj4's list of all projections (see `aliases.ts`): only the one of RD. */
export default function includeProjections(target: typeof proj4): void {
  // The second argument is only printed, for a projection without a name.
  target.Proj.projections.add(sterea, 0);
}
