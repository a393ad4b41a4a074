import type { RdPoint } from '../../../src/domain/rd-geometry';
import { geocode } from '../../../src/services/geocode';
import type { Requester } from '../../../src/services/request';
import type { WaitingRow } from './waiting-row';

/** Where an address lies that the user typed in the place of a row's own, or what becomes of the row that waits. */
export async function lookUpTyped(
  requester: Requester,
  address: string,
): Promise<
  | { readonly at: RdPoint; readonly address: string }
  | { readonly at: null; readonly row: Pick<WaitingRow, 'query' | 'why'> }
> {
  const query = { postcode: '', houseNumber: '', street: address.trim(), city: '' };
  const answer = await geocode(requester, [{ text: address }]);
  if (!answer.ok) return { at: null, row: { query, why: answer.problem.name } };
  const [found] = answer.value;
  if (found?.found) return { at: found.at, address: found.shown };
  return { at: null, row: { query, why: found?.reason ?? 'unknown' } };
}
