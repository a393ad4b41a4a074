import type { PreparedLayer } from '../../services/preparation/preparation';

type Read = Extract<PreparedLayer['reading'], { readonly name: 'read' }>;

/** How many rows go into the package as it stands: the report counts a row without a place as one that may still come. */
export const rowsTaken = ({ report, unplaced }: Pick<Read, 'report' | 'unplaced'>): number =>
  report.written - unplaced.length;
