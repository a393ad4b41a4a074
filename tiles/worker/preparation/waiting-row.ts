import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { UnplacedRow } from '../../../src/services/preparation/preparation';
import type { AddressQuery, PointReading } from '../../readers/read-points';

/** A row that has an address and no place yet. */
export interface WaitingRow {
  readonly position: number;
  readonly name: string;
  readonly query: AddressQuery;
  /** null: not looked for yet. */
  readonly why: UnplacedRow['why'] | null;
  /** Gives the row its place. */
  readonly put: (at: RdPoint) => void;
}

/** Rows that wait, and the list that they come into. */
export function waitingRows<Feature extends { readonly at: RdPoint; readonly name: string }>(
  { placed, unplaced }: PointReading<Feature>,
  build: (feature: Omit<Feature, 'at'>, at: RdPoint) => Feature,
): { readonly features: readonly Feature[]; readonly waiting: readonly WaitingRow[] } {
  const features = [...placed];
  const waiting = unplaced.map(
    ({ position, query, feature }): WaitingRow => ({
      position,
      // `Omit` of a type parameter hides what it keeps.
      name: (feature as { readonly name: string }).name,
      query,
      why: null,
      put: (at) => {
        features.push(build(feature, at));
      },
    }),
  );
  return { features, waiting };
}

/** The address of a row as one line: `Dorpsstraat 12, 1234AB Otterlo`. */
export function addressLine({ street, houseNumber, postcode, city }: AddressQuery): string {
  const house = [street, houseNumber].filter(Boolean).join(' ');
  const town = [postcode, city].filter(Boolean).join(' ');
  return [house, town].filter(Boolean).join(', ');
}
