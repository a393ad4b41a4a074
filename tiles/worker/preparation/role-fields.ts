import type { LayerRole } from '../../../src/services/preparation/preparation';
import { PARCEL_COLUMN_FIELDS } from '../../readers/columns/parcel-column-fields';
import { AMENITY_FIELDS, AREA_FIELDS, CARE_FIELDS } from '../../readers/columns/point-column-fields';
import type { FieldTable } from '../../readers/columns/recognise-columns';

/** Land or homes by kind of owner; never the column with names of owners. */
const OWNER_FIELDS: FieldTable<string> = {
  category: {
    names: [
      'grondeigendom',
      'eigendomscategorie',
      'categorieeigenaar',
      'eigenaarcategorie',
      'soorteigenaar',
      'typeeigenaar',
      'eigendomsoort',
      'categorie',
      'eigendom',
    ],
  },
};

const FIELDS: Readonly<Record<LayerRole, FieldTable<string>>> = {
  parcels: PARCEL_COLUMN_FIELDS,
  care: CARE_FIELDS,
  amenities: AMENITY_FIELDS,
  areas: AREA_FIELDS,
  owners: OWNER_FIELDS,
  extra: {},
};

/** The fields of a role and the columns that they go by in files. */
export const fieldsOf = (role: LayerRole): FieldTable<string> => FIELDS[role];

/** Without a column for it the layer cannot have this role. */
export const isRequired = (role: LayerRole, field: string): boolean =>
  role === 'parcels' && (field === 'localId' || field === 'number');
