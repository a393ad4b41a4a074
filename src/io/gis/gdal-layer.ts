import type { GdalModule } from '../../package/gdal/gdal-module';
import { closeVector, openVector, translateVector } from '../../package/gdal/vector-files';
import { type GisTable, layerFlatgeobuf } from './layer-flatgeobuf';

const SOURCE = '/export.fgb';

/**
 * Has GDAL write a layer to a path in its file system. `parameters` are those of `ogr2ogr`; system, type of geometry and
 * dates are seen to.
 *
 * @throws when GDAL will not: a bug, or no memory
 */
export async function writeByGdal(
  gdal: GdalModule,
  layer: GisTable,
  path: string,
  parameters: readonly string[],
): Promise<void> {
  gdal.FS.writeFile(SOURCE, await layerFlatgeobuf(layer));
  const source = openVector(gdal, SOURCE);
  if (!source.ok) throw new Error(`GDAL does not read ${layer.name}: ${source.problem.detail}`);
  const shape = layer.outlines ? ['-nlt', 'MULTIPOLYGON', '-a_srs', 'EPSG:28992'] : ['-nlt', 'NONE'];
  // For all columns at once: no layer has both dates and moments.
  const dates = layer.columns.some(({ kind }) => kind === 'date') ? ['-mapFieldType', 'DateTime=Date'] : [];
  const written = translateVector(gdal, source.value, path, [...parameters, ...shape, ...dates]);
  closeVector(gdal, source.value);
  gdal.FS.unlink(SOURCE);
  if (!written.ok) throw new Error(`GDAL does not write ${layer.name}: ${written.problem.detail}`);
}
