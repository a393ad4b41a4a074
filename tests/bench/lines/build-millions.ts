import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, lineOf } from '../line';
import { timedCli } from '../timed-cli';

/** Each twice the one before: what is linear takes as much per parcel in each. */
const COUNTS = [250_000, 500_000, 1_000_000, 2_000_000] as const;
const PER = 100_000;
/** Parcels of a row, and their sides in metres: a country of gardens. */
const IN_A_ROW = 2_000;
const WIDTH_M = 12;
const DEPTH_M = 30;

/** The command line on generated files up to 2 million parcels (GeoJSON in RD): time and memory for each 100,000 of them. */
export async function measureBuildMillions(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbnp-millions-'));
  const lines: Line[] = [];
  try {
    for (const count of COUNTS) {
      const source = join(folder, 'percelen.geojson');
      await writeParcels(source, count);
      const { seconds, peakMB } = timedCli(['--naam', 'Proef', '--percelen', source, '--uit', join(folder, 'uit.zip')]);
      const line = { parcels: count };
      const share = count / PER;
      lines.push(
        lineOf({ ...line, what: 'build, for each 100,000', values: [(seconds * 1000) / share] }, null),
        lineOf({ ...line, what: 'most memory, for each 100,000', values: [(peakMB * 1000) / share], unit: 'kB' }, null),
      );
      rmSync(source);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}

async function writeParcels(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:28992"}},"features":[\n');
  for (let at = 0; at < count; at += 1) {
    const west = 100_000 + (at % IN_A_ROW) * WIDTH_M;
    const south = 400_000 + Math.floor(at / IN_A_ROW) * DEPTH_M;
    const [east, north] = [west + WIDTH_M, south + DEPTH_M];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const feature = {
      type: 'Feature',
      properties: {
        identificatieLokaalID: String(10_000_000_000 + at),
        AKRKadastraleGemeenteCodeWaarde: 'PRF00',
        sectie: 'A',
        perceelnummer: at % 100_000,
        kadastraleGrootteWaarde: WIDTH_M * DEPTH_M,
        soortGrootteWaarde: 'Vastgesteld',
      },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    if (!file.write(`${at === 0 ? '' : ',\n'}${JSON.stringify(feature)}`)) await once(file, 'drain');
  }
  file.end('\n]}\n');
  await once(file, 'close');
}
