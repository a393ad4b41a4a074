import type { LeftOut } from '../domain/release/left-out';
import type { Release } from '../domain/release/release';

/** What stays out of a file, in Dutch sentences; empty when everything goes along. */
export function leftOutSentences({ leftOut, audience }: Pick<Release, 'leftOut' | 'audience'>): readonly string[] {
  return SENTENCES.flatMap(([counted, sentence]) => {
    const count = leftOut[counted];
    return count > 0
      ? [sentence(count === 1 ? '1 plot' : `${count} plots`, audience.kind === 'partij' ? audience.name : '')]
      : [];
  });
}

const SENTENCES: readonly (readonly [keyof LeftOut, (plots: string, partij: string) => string])[] = [
  ['confidential', (plots) => `${plots} weggelaten om de vertrouwelijkheid.`],
  ['ofOthers', (plots, partij) => `${plots} weggelaten die niet voor ${partij} zijn.`],
  ['dropped', (plots) => `${plots} weggelaten met status afgevallen.`],
  ['remarks', (plots) => `De opmerking of reden weggelaten bij ${plots}.`],
  ['opinions', (plots) => `De oordelen weggelaten bij ${plots}.`],
  ['agreements', (plots) => `Afspraken weggelaten bij ${plots}.`],
  ['proposers', (plots) => `Wie het voorstelde weggelaten bij ${plots}.`],
  ['positions', (plots) => `Grondpositie, kansrijkheid, toetsen en knelpunten weggelaten bij ${plots}.`],
];
