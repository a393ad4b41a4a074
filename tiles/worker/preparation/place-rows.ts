import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { Address } from '../../../src/services/address-question';
import { type Geocoded, geocode } from '../../../src/services/geocode';
import type { Requester } from '../../../src/services/request';
import type { AddressQuery } from '../../readers/row-address';
import { addressLine, type WaitingRow } from './waiting-row';

/** Rows between two reports: what was found stays found when the network goes. */
const AT_ONCE = 40;

export interface PlaceOptions {
  readonly signal: AbortSignal;
  /** Answers of before, so that reading a list again asks nothing twice. */
  readonly known: Map<string, Geocoded>;
  /** Hears after every few rows where the newest ones are that were found, and of how many rows. */
  readonly onPlaced: (points: readonly RdPoint[], looked: number) => void;
}

/**
 * Looks for rows by address (Locatieserver). Gives those that were not found, each with why; what a service did not answer for can be
 * looked for again.
 */
export async function placeRows(
  requester: Requester,
  rows: readonly WaitingRow[],
  { signal, known, onPlaced }: PlaceOptions,
): Promise<readonly WaitingRow[]> {
  const left: WaitingRow[] = [];
  let trouble: WaitingRow['why'] = null;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const part = rows.slice(from, from + AT_ONCE);
    const unknown = part.filter(({ query }) => !known.has(keyOf(query)));
    if (trouble === null && unknown.length > 0 && !signal.aborted) {
      const answers = await geocode(
        requester,
        unknown.map(({ query }) => addressOf(query)),
        { signal },
      );
      if (!answers.ok) trouble = answers.problem.name;
      else
        for (const [at, answer] of answers.value.entries()) known.set(keyOf((unknown[at] ?? part[0])?.query), answer);
    }
    // A reading that was stopped is thrown away: nothing may be put into it any more.
    if (signal.aborted) return rows;
    const points: RdPoint[] = [];
    for (const row of part) {
      const answer = known.get(keyOf(row.query));
      if (answer?.found) {
        row.put(answer.at);
        points.push(answer.at);
      } else left.push({ ...row, why: answer?.reason ?? trouble });
    }
    onPlaced(points, part.length);
  }
  return left;
}

const keyOf = (query: AddressQuery | undefined): string => JSON.stringify(query);

function addressOf(query: AddressQuery): Address {
  const { postcode, houseNumber } = query;
  return postcode !== '' && houseNumber !== '' ? { postcode, houseNumber } : { text: addressLine(query) };
}
