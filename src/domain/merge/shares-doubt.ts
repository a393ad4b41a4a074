import type { Doubt, Plot } from '../plot';

/** Whether two doubts are the same one, at two plots. */
export const sameDoubt = (a: Doubt, b: Doubt): boolean => a.about === b.about && a.bid === b.bid;

export const sharesDoubt = (a: Plot, b: Plot): boolean =>
  a.doubts.some((doubt) => b.doubts.some((other) => sameDoubt(doubt, other)));
