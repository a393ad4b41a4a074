/**
 * `npm run bench`: the first lines of the design's budget table at 18,000 and at 200,000 parcels, each beside its floor,
 * as a table and as JSON (`.cache/bench/result.json`). `npm run bench -- --rounds 5` for more rounds than the usual 3.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Line } from './line';
import { measureLasso } from './lines/lasso';
import { measureOpenDemo } from './lines/open-demo';
import { measureRecompute } from './lines/recompute';
import { measureScriptSize } from './lines/script-size';
import { measureTagPlot } from './lines/tag-plot';
import { measureUndo } from './lines/undo';
import { openMunicipality } from './municipality';
import { buildBenchPackages, SIZES } from './packages';
import { CACHE } from './paths';
import { serveSite } from './site';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number from 1.');
  process.exit(2);
}

const figure = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const cell = (line: Line) => ({
  what: line.what,
  parcels: line.parcels ?? '',
  median: `${figure(line.value.median)} ${line.unit}`,
  'min-max': `${figure(line.value.min)}-${figure(line.value.max)}`,
  floor: line.floor ? `${figure(line.floor.median)} ${line.unit}` : '',
  '× floor': line.ratio === null ? '' : line.ratio.toFixed(2),
  budget: line.budget ?? '',
  met: line.met === null ? '' : line.met ? 'yes' : 'NO',
});

await buildBenchPackages();
const site = await serveSite();
const places = [];
for (const size of SIZES) places.push(await openMunicipality(size));
const [, large] = places;
if (!large) throw new Error('There is no municipality of 200,000 parcels');

const lines: Line[] = [];
const told = (more: readonly Line[]): void => {
  lines.push(...more);
  console.table(more.map(cell));
};
try {
  const size = await measureScriptSize(site, SIZES[0]);
  told(size.lines);
  told(measureRecompute(large, rounds));
  told(await measureTagPlot(site, places, 0, rounds));
  told(await measureTagPlot(site, places, 500, rounds));
  told(await measureLasso(site, large, rounds));
  told(await measureUndo(site, places, rounds));
  told(await measureOpenDemo(site, places, rounds));
  mkdirSync(CACHE, { recursive: true });
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg() };
  const result = { measuredAt: new Date().toISOString(), machine, rounds, lines, scripts: size.files };
  writeFileSync(join(CACHE, 'result.json'), JSON.stringify(result, null, 2));
  console.log('\nAll lines together:');
  console.table(lines.map(cell));
} finally {
  await site.stop();
}
