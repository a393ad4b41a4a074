import * as v from 'valibot';
import { LAYER_ROLES, type LayerRole } from '../../../src/services/preparation/preparation';

/** What the user said of a layer with these columns before. */
export interface RememberedChoice {
  readonly role: LayerRole | null;
  /** Only the fields that the user changed: a column, or null for none. */
  readonly fields: Readonly<Record<string, string | null>>;
  readonly colourBy: string | null;
}

const schema = v.object({
  role: v.nullable(v.picklist(LAYER_ROLES)),
  fields: v.record(v.string(), v.nullable(v.string())),
  colourBy: v.nullable(v.string()),
});

export function readRememberedChoice(kept: unknown): RememberedChoice | null {
  const read = v.safeParse(schema, kept);
  return read.success ? read.output : null;
}

/** Layers with the same columns are taken for the same kind of file: a list of next year, say. */
export const columnsKey = (columns: readonly { readonly name: string }[]): string =>
  columns
    .map(({ name }) => name)
    .sort()
    .join('\n');
