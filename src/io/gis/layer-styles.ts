import type { GisTable } from './layer-flatgeobuf';
import { parcelsQml, plotsQml } from './qgis-style';

/** Name of the column with the outline: QGIS finds a style by table and column. */
export const GEOMETRY_COLUMN = 'geom';

/**
 * The table in which QGIS keeps the styles of a GeoPackage, columns as it makes them itself; it opens a layer in the style
 * that is marked as its default. The schema must be '', not unknown: QGIS asks for that.
 */
export const layerStyles = (writtenAt: string): GisTable => ({
  name: 'layer_styles',
  columns: [
    ...TEXTS.map((id) => ({ id, kind: 'text' }) as const),
    { id: 'useAsDefault', kind: 'boolean' },
    ...MORE_TEXTS.map((id) => ({ id, kind: 'text' }) as const),
    { id: 'update_time', kind: 'moment' },
  ],
  rows: STYLES.map(({ table, name, description, qml }) => [
    ...['', '', table, GEOMETRY_COLUMN, name, qml(), ''],
    true,
    ...[description, '', ''],
    writtenAt,
  ]),
  outlines: null,
});

const TEXTS = [
  'f_table_catalog',
  'f_table_schema',
  'f_table_name',
  'f_geometry_column',
  'styleName',
  'styleQML',
  'styleSLD',
];
const MORE_TEXTS = ['description', 'owner', 'ui'];

const STYLES = [
  { table: 'plots', name: 'Zwaarste woningtype', description: 'In de kleuren van Van bod naar plot', qml: plotsQml },
  { table: 'percelen', name: 'Haarlijnen', description: 'Perceelgrenzen', qml: parcelsQml },
] as const;
