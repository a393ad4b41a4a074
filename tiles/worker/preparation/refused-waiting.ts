import type { RefusedRow } from '../../../src/package/source/read-report';
import type { WaitingRow } from './waiting-row';

/** A row that has no place, and so is not in the package, with the reason why not. */
export const refusedWaiting = ({ position, name, properties, why }: WaitingRow): RefusedRow => ({
  position,
  id: name,
  properties,
  // Of what a service did not answer for nothing is known: it can be looked up another time.
  reason:
    why === 'unknown' || why === 'no-address'
      ? 'address-unknown'
      : why === 'outside-netherlands'
        ? 'outside'
        : 'address-only',
});
