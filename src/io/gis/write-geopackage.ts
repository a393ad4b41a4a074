import type { GdalModule } from '../../package/gdal/gdal-module';
import type { WriteRelease } from '../release-formats';
import { writeByGdal } from './gdal-layer';
import { explanationLayer, type GisLayer, parcelsLayer, plotsLayer, tallyLayer } from './gis-layers';
import type { GisTable } from './layer-flatgeobuf';
import { GEOMETRY_COLUMN, layerStyles } from './layer-styles';
import { partOf } from './part-of';

const TARGET = '/export.gpkg';

/**
 * A GeoPackage in RD (EPSG:28992) with the layers `plots`, `percelen`, `telling` and `toelichting`, the last two without a
 * place, and the styles by which QGIS opens it coloured. Texts are texts, whatever they begin with: nothing in a
 * GeoPackage is worked out.
 *
 * @throws when GDAL will not: a bug, or no memory
 */
export const writeGeoPackage =
  (gdal: GdalModule): WriteRelease =>
  async (release, context) => {
    const layers: readonly GisLayer[] = [
      plotsLayer(release, partOf(context, 0, 0.3)),
      parcelsLayer(release, partOf(context, 0.3, 0.6)),
      tallyLayer(release),
      explanationLayer(release, context),
    ];
    // So that the same content gives the same bytes.
    gdal.ccall('CPLSetConfigOption', null, ['string', 'string'], ['OGR_CURRENT_DATE', context.writtenAt]);
    try {
      for (const [index, layer] of layers.entries()) {
        await addLayer(gdal, layer, ['-lco', `IDENTIFIER=${layer.title}`, '-lco', `DESCRIPTION=${layer.description}`]);
        context.progress(0.6 + (0.4 * (index + 1)) / (layers.length + 1));
      }
      await addLayer(gdal, layerStyles(context.writtenAt), ['-lco', 'FID=id']);
      return gdal.FS.readFile(TARGET);
    } finally {
      gdal.FS.unlink(TARGET);
    }
  };

const addLayer = (gdal: GdalModule, layer: GisTable, options: readonly string[]): Promise<void> =>
  writeByGdal(gdal, layer, TARGET, [
    ...['-f', 'GPKG', '-nln', layer.name, ...options],
    ...(gdal.FS.analyzePath(TARGET).exists ? ['-update'] : []),
    ...(layer.outlines ? ['-lco', `GEOMETRY_NAME=${GEOMETRY_COLUMN}`] : []),
  ]);
