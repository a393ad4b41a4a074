import type { Audience } from '../domain/release/audience';

/** A file for others says so in its name, so that it is never saved over the gemeente's own. */
export const forWhom = (audience: Audience): string =>
  audience.kind === 'gemeente' ? '' : audience.kind === 'partij' ? audience.name : audience.kind;
