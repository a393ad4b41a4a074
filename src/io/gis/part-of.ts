import type { WriteContext } from '../write-context';

/** The context for one part of the work, which lies between two places of the whole (0 to 1). */
export const partOf = (context: WriteContext, from: number, to: number): WriteContext => ({
  ...context,
  progress: (done) => context.progress(from + (to - from) * done),
});
