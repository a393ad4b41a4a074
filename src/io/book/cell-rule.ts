/**
 * What may be typed in the cells of a column; a spreadsheet refuses the rest, and says why. It does not look at what stands there
 * already or is pasted.
 */
export type CellRule =
  /** One of the words in a range, in the notation of Excel: `Toelichting!$B$30:$B$33`. */
  | { readonly kind: 'list'; readonly range: string; readonly message: string }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number; readonly message: string };

/** Empty rows below a list in which its rules hold too, for what someone adds. */
const ROWS_TO_ADD = 200;

/** The last row, counted from 1, in which the rules of a sheet hold. */
export const lastRuledRow = (rows: number): number => rows + ROWS_TO_ADD;

/** Above the sentence that refuses what was typed. */
export const RULE_TITLE = 'Dit past hier niet';
