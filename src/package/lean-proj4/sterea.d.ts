// proj4 has types for its whole, not for the single projections that it can be put together from.
declare module 'proj4/lib/projections/sterea' {
  import type proj4 from 'proj4';

  const sterea: Parameters<typeof proj4.Proj.projections.add>[0];
  export default sterea;
}
