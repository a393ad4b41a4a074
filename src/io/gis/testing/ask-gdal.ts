import { execFileSync } from 'node:child_process';

/** GDAL's own programs, of Debian: someone else's reader for our files. */

/** Rows that GDAL's SQLite gives for a question to a file, without their geometry. */
export function askGdal(path: string, sql: string): Record<string, unknown>[] {
  const parameters = ['-f', 'GeoJSON', '/vsistdout/', path, '-dialect', 'SQLITE', '-sql', sql];
  const text = execFileSync('ogr2ogr', parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(text).features.map((feature: { properties: Record<string, unknown> }) => feature.properties);
}

/** The layers of a file, with their number of rows and coordinate system (null for a layer without a place). */
export function layersByGdal(path: string): { name: string; rows: number; system: string | null }[] {
  const text = execFileSync('ogrinfo', ['-ro', '-al', '-so', path], { encoding: 'utf8' });
  return text
    .split(/^Layer name: /m)
    .slice(1)
    .map((part) => {
      // The system of the layer is the last that its description names.
      const system = [...part.matchAll(/^ {0,4}ID\["([A-Z]+)",(\d+)\]\]$/gm)].at(-1);
      return {
        name: part.split('\n')[0] ?? '',
        rows: Number(/^Feature Count: (\d+)$/m.exec(part)?.[1]),
        system: system ? `${system[1]}:${system[2]}` : null,
      };
    });
}
