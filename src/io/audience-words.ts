import type { Audience } from '../domain/release/audience';

/** For whom a file is, as the file itself says it. */
export const audienceWords = (audience: Audience): string =>
  audience.kind === 'partij' ? audience.name : WORDS[audience.kind];

const WORDS: Readonly<Record<Exclude<Audience['kind'], 'partij'>, string>> = {
  gemeente: 'gemeente',
  provincie: 'provincie en zorgkantoor',
  openbaar: 'openbaar',
};
