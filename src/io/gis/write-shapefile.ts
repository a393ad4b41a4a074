import type { GdalModule } from '../../package/gdal/gdal-module';
import { type ZipMember, zipMembers } from '../../package/zip-members';
import type { WriteRelease } from '../release-formats';
import { writeByGdal } from './gdal-layer';
import { type GisLayer, parcelsLayer, plotsLayer } from './gis-layers';
import { partOf } from './part-of';
import { shapefileLayer } from './shapefile-layer';
import { shapefileReadme } from './shapefile-readme';

const FOLDER = '/shapefile';
const PARTS = ['shp', 'shx', 'dbf', 'prj', 'cpg'] as const;

/**
 * A zip of Shapefiles in RD: `plots` and `percelen`, texts in UTF-8, names of ten characters, and LEESMIJ.txt that gives
 * the long ones. What is longer than a field of the Shapefile is cut off, and LEESMIJ.txt says where.
 *
 * @throws when GDAL will not: a bug, or no memory
 */
export const writeShapefile =
  (gdal: GdalModule): WriteRelease =>
  async (release, context) => {
    const layers = [plotsLayer(release, partOf(context, 0, 0.3)), parcelsLayer(release, partOf(context, 0.3, 0.6))].map(
      shapefileLayer,
    );
    const members: ZipMember[] = [];
    for (const [index, { layer }] of layers.entries()) {
      members.push(...(await shapefileMembers(gdal, layer)));
      context.progress(0.6 + 0.15 * (index + 1));
    }
    const readme = shapefileReadme(release, context, layers);
    const zip = await zipMembers([{ name: 'LEESMIJ.txt', blob: new Blob([readme]) }, ...members]);
    return new Uint8Array(await zip.arrayBuffer());
  };

async function shapefileMembers(gdal: GdalModule, layer: GisLayer): Promise<readonly ZipMember[]> {
  const { FS } = gdal;
  FS.mkdir(FOLDER);
  try {
    // RESIZE: fields as wide as what stands in them, instead of the widest that can be.
    const options = ['-f', 'ESRI Shapefile', '-nln', layer.name, '-lco', 'ENCODING=UTF-8', '-lco', 'RESIZE=YES'];
    await writeByGdal(gdal, layer, `${FOLDER}/${layer.name}.shp`, options);
    return PARTS.map((part) => {
      const name = `${layer.name}.${part}`;
      return { name, blob: new Blob([FS.readFile(`${FOLDER}/${name}`)]) };
    });
  } finally {
    for (const part of PARTS) {
      const path = `${FOLDER}/${layer.name}.${part}`;
      if (FS.analyzePath(path).exists) FS.unlink(path);
    }
    FS.rmdir(FOLDER);
  }
}
