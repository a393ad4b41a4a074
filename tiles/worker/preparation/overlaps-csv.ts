import type { ParcelOverlaps } from '../../../src/package/source/read-report';
import { rowsCsv } from './rows-csv';

/** Parcels that lie over each other, two by two, with how much of them does. Decimal comma, for Excel. */
export const overlapsCsv = (pairs: ParcelOverlaps['pairs']): Blob =>
  rowsCsv(
    ['perceel', 'ligt over perceel', 'm² over elkaar'],
    pairs.map(({ ids, areaM2 }) => ({ said: [...ids, areaM2.toFixed(1).replace('.', ',')], properties: {} })),
  );
