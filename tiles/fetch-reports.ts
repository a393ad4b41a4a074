import { EMPTY_BOUNDS, multiPolygonBounds, unionBounds } from '../src/domain/geometry/bounds';
import type { RdBounds } from '../src/domain/rd-geometry';
import type { ReadReport } from '../src/package/source/read-report';
import type { FetchedAmenities } from '../src/services/fetch-amenities';
import type { FetchedAreas } from '../src/services/fetch-areas';
import type { FetchedParcels } from '../src/services/fetch-parcels';

const RD = { crs: 'EPSG:28992', known: 'declared', contradicts: null, swapped: false } as const;
const WGS84 = { ...RD, crs: 'OGC:CRS84' } as const;

const NOTHING: ReadReport = {
  read: 0,
  written: 0,
  repaired: 0,
  refused: 0,
  duplicates: 0,
  repairs: {},
  reasons: {},
  refusedRows: [],
  crs: RD,
  extent: null,
};

/** What became of everything that a public service gave, told as of a file. */
export const fetchReports = {
  /** Parcels of the neighbours, met on the way, are no rows of this municipality: they are not counted. */
  parcels({ parcels, counts, refused }: FetchedParcels): ReadReport {
    const outside = refused.filter(({ reason }) => reason === 'not-rd').length;
    const noShape = refused.filter(({ reason }) => reason === 'no-polygon').length;
    return {
      ...NOTHING,
      read: counts.read - counts.outside,
      written: counts.kept,
      repaired: counts.repaired,
      refused: counts.withoutGeometry + counts.refused,
      duplicates: counts.duplicates,
      reasons: counted({
        'no-geometry': counts.withoutGeometry,
        outside,
        'no-polygon': noShape,
        'no-id': counts.refused - outside - noShape,
      }),
      refusedRows: refused.map(({ id, reason }, at) => ({
        position: at + 1,
        id,
        reason: reason === 'not-rd' ? 'outside' : reason === 'no-polygon' ? 'no-polygon' : 'no-id',
        properties: {},
      })),
      extent: boundsOf(parcels.map(({ geometry }) => multiPolygonBounds(geometry))),
    };
  },
  areas: ({ areas, water, refused }: FetchedAreas): ReadReport => ({
    ...NOTHING,
    read: areas.length + water + refused.length,
    written: areas.length,
    refused: water + refused.length,
    reasons: counted({ water, 'no-code': refused.length }),
    extent: boundsOf(areas.map(({ geometry }) => multiPolygonBounds(geometry))),
  }),
  points: (fetched: FetchedAmenities, layer: 'care' | 'amenities'): ReadReport => ({
    ...NOTHING,
    crs: WGS84,
    read: fetched[layer].length,
    written: fetched[layer].length,
    extent: boundsOf(fetched[layer].map(({ at: [x, y] }) => [x, y, x, y])),
  }),
};

const boundsOf = (all: readonly RdBounds[]): RdBounds | null =>
  all.length === 0 ? null : all.reduce(unionBounds, EMPTY_BOUNDS);

const counted = <Reason extends string>(counts: Readonly<Record<Reason, number>>): Partial<Record<Reason, number>> =>
  Object.fromEntries(Object.entries<number>(counts).filter(([, count]) => count > 0)) as Partial<
    Record<Reason, number>
  >;
