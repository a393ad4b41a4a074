import type { PreparedLayer } from '../../services/preparation/preparation';
import { prepareTexts } from '../texts/prepare';

/** One of these groups of columns says where a row is. */
const PLACE_COLUMNS: readonly (readonly string[])[] = [
  ['x', 'y'],
  ['address'],
  ['postcode', 'houseNumber'],
  ['street', 'city'],
];

/** What there is to say of a layer's columns, beside the fold with all of them. */
export interface ColumnsSaid {
  readonly line: string;
  /** Something is missing that the layer needs. */
  readonly isMissing: boolean;
}

/** Whether the columns that a layer needs were recognised, and if not, which. Rows without a shape need a place in words or figures. */
export function columnsSaid({ role, kinds, fields, owner }: PreparedLayer): ColumnsSaid {
  const texts = prepareTexts.files;
  const missing = fields.filter(({ required, column }) => required && column === null).length;
  if (missing > 0) return { line: texts.someMissing(missing), isMissing: true };
  const has = (field: string): boolean => fields.some((each) => each.field === field && each.column !== null);
  const needsPlace = (role === 'care' || role === 'amenities') && kinds.length === 0;
  if (needsPlace && !PLACE_COLUMNS.some((group) => group.every(has)))
    return { line: texts.placeMissing, isMissing: true };
  if (role === 'owners' && !has('category'))
    return owner ? { line: texts.ownerChosen, isMissing: false } : { line: texts.ownerMissing, isMissing: true };
  return { line: texts.allRecognised, isMissing: false };
}
