/** Parts of the full report that can be left out; its head always stands. */
export const REPORT_SECTIONS = [
  'kaart',
  'telling',
  'plotlijst',
  'plots',
  'zonder-partner',
  'partijen',
  'toelichting',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

export interface ReportOptions {
  /** `bestuurlijk` is map, tally and one table of plots, on two pages; its sections are fixed. */
  readonly version: 'volledig' | 'bestuurlijk';
  /** What it is printed on: A4 upright, A3 landscape. */
  readonly paper: 'A4' | 'A3';
  readonly sections: ReadonlySet<ReportSection>;
}
