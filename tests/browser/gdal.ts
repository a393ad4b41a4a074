import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

export const gdalIsHere = process.env.VBNP_WITHOUT_GDAL !== '1';

/** What GDAL says of a vector file, asked with its own tools. Area in the square of the file's own unit. */
export interface GdalSummary {
  readonly features: number;
  readonly valid: number;
  readonly area: number;
  readonly srs: string;
}

/** The file brought to RD metres by GDAL itself, beside it. */
export function inRd(path: string): string {
  const brought = join(dirname(path), `${basename(path, extname(path))}-rd.gpkg`);
  rmSync(brought, { force: true });
  execFileSync('ogr2ogr', ['-f', 'GPKG', '-t_srs', 'EPSG:28992', '-lco', 'GEOMETRY_NAME=geometry', brought, path]);
  return brought;
}

export function askGdal(path: string): GdalSummary {
  const layer = basename(path, extname(path));
  const info = execFileSync('ogrinfo', ['-ro', '-al', '-so', path], { encoding: 'utf8' });
  const name = /^Layer name: (.+)$/m.exec(info)?.[1] ?? layer;
  const query = `SELECT COUNT(*) AS n, SUM(ST_IsValid(geometry)) AS valid, SUM(ST_Area(geometry)) AS area FROM "${name}"`;
  const rows = execFileSync('ogr2ogr', ['-f', 'CSV', '/vsistdout/', path, '-dialect', 'SQLite', '-sql', query], {
    encoding: 'utf8',
  });
  const [n, valid, area] = (rows.trim().split('\n')[1] ?? '').replaceAll('"', '').split(',').map(Number);
  return {
    features: n ?? 0,
    valid: valid ?? 0,
    area: area ?? 0,
    srs:
      [...info.matchAll(/ID\["([A-Z]+)",(\d+)\]\]$/gm)].map((match) => `${match[1]}:${match[2]}`).at(-1) ?? 'unknown',
  };
}
