import type { RdPoint } from '../../../src/domain/rd-geometry';
import type { ExtraFeature } from '../../../src/package/extra-layer';
import type { UnplacedRow } from '../../../src/services/preparation/preparation';
import type { RawProperties } from '../../readers/file-layer';
import type { ExtraReading } from '../../readers/read-extra';
import type { PointReading } from '../../readers/read-points';
import type { AddressQuery } from '../../readers/row-address';

/** A row that has an address and no place yet. */
export interface WaitingRow {
  readonly position: number;
  readonly name: string;
  readonly query: AddressQuery;
  /** The row as it stands in the file. */
  readonly properties: RawProperties;
  /** null: not looked for yet. */
  readonly why: UnplacedRow['why'] | null;
  /**
   * Gives the row its place.
   * @param address where that is, in the place of what the row says; without it the row keeps its own
   */
  readonly put: (at: RdPoint, address?: string) => void;
}

/** Beside the columns of the file, which stay as they are. */
const REPAIRED_ADDRESS = 'adres (hersteld)';

/** Rows that wait, and the list that they come into. */
export function waitingRows<Feature extends { readonly at: RdPoint; readonly name: string }>(
  { placed, unplaced }: PointReading<Feature>,
  build: (feature: Omit<Feature, 'at'>, at: RdPoint, address?: string) => Feature,
): { readonly features: readonly Feature[]; readonly waiting: readonly WaitingRow[] } {
  const features = [...placed];
  const waiting = unplaced.map(
    ({ position, query, feature, properties }): WaitingRow => ({
      position,
      // `Omit` of a type parameter hides what it keeps.
      name: (feature as { readonly name: string }).name,
      query,
      properties,
      why: null,
      put: (at, address) => {
        features.push(build(feature, at, address));
      },
    }),
  );
  return { features, waiting };
}

/** The same of a layer to look at: a row that is found becomes a point. */
export function waitingExtra({ features: placed, unplaced }: Pick<ExtraReading, 'features' | 'unplaced'>): {
  readonly features: readonly ExtraFeature[];
  readonly waiting: readonly WaitingRow[];
} {
  const features = [...placed];
  const waiting = unplaced.map(
    ({ feature, ...row }): WaitingRow => ({
      ...row,
      why: null,
      put: (at, address) => {
        const properties =
          address === undefined ? feature.properties : { ...feature.properties, [REPAIRED_ADDRESS]: address };
        features.push({ geometry: { type: 'Point', coordinates: [...at] }, properties });
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
