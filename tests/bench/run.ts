/**
 * `npm run bench`: the first lines of the design's budget table at 18,000 and at 200,000 parcels, each beside its floor,
 * as a table and as JSON (`.cache/bench/result.json`). `npm run bench -- --rounds 5` for more rounds than the usual 3,
 * `--only tag,undo` for some lines (into `result-only.json`): `size`, `recompute`, `merge`, `keep`, `tag`, `lasso`, `undo`, `open`,
 * `build`, and `millions`, which is only measured when asked for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Line } from './line';
import { measureBuildMillions } from './lines/build-millions';
import { measureBuildPackage } from './lines/build-package';
import { measureKeepSession } from './lines/keep-session';
import { measureLasso } from './lines/lasso';
import { measureMergeBids } from './lines/merge-bids';
import { measureOpenDemo } from './lines/open-demo';
import { measureRecompute } from './lines/recompute';
import { measureScriptSize, type ScriptSize } from './lines/script-size';
import { measureTagPlot } from './lines/tag-plot';
import { measureUndo } from './lines/undo';
import { type Municipality, openMunicipality } from './municipality';
import { buildBenchPackages, SIZES } from './packages';
import { CACHE } from './paths';
import { type Site, serveSite } from './site';

interface Bench {
  readonly site: Site;
  readonly places: readonly Municipality[];
  readonly rounds: number;
}

let scripts: ScriptSize['files'] = [];

/** Every line by its name for `--only`, in the order in which they are measured. */
const MEASURES: Readonly<Record<string, (bench: Bench) => Promise<readonly Line[]>>> = {
  async size({ site }) {
    const size = await measureScriptSize(site, SIZES[0]);
    scripts = size.files;
    return size.lines;
  },
  recompute: async ({ places, rounds }) => places.flatMap((place) => measureRecompute(place, rounds)),
  // On the smaller municipality: what a merge takes hangs on plots, not on parcels.
  merge: async ({ places, rounds }) => places.slice(0, 1).flatMap((place) => measureMergeBids(place, rounds)),
  // And so does keeping a session.
  keep: async ({ places, rounds }) => {
    const [place] = places;
    return place ? measureKeepSession(place, rounds) : [];
  },
  tag: async ({ site, places, rounds }) => [
    ...(await measureTagPlot(site, places, 0, rounds)),
    ...(await measureTagPlot(site, places, 500, rounds)),
  ],
  lasso: ({ site, places, rounds }) => measureLasso(site, places, rounds),
  undo: ({ site, places, rounds }) => measureUndo(site, places, rounds),
  open: ({ site, places, rounds }) => measureOpenDemo(site, places, rounds),
  build: ({ rounds }) => measureBuildPackage(SIZES[1], rounds),
  millions: () => measureBuildMillions(),
};

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
// Minutes, and gigabytes on the disk: only for who asks.
const ASKED_FOR = ['millions'];
const names = values.only?.split(',') ?? Object.keys(MEASURES).filter((name) => !ASKED_FOR.includes(name));
if (!Number.isInteger(rounds) || rounds < 1 || names.some((name) => !(name in MEASURES))) {
  console.error(`--rounds takes a whole number from 1, --only some of ${Object.keys(MEASURES).join(',')}.`);
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
const places: Municipality[] = [];
for (const size of SIZES) places.push(await openMunicipality(size));

const lines: Line[] = [];
try {
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (!names.includes(name)) continue;
    const more = await measure({ site, places, rounds });
    lines.push(...more);
    console.table(more.map(cell));
  }
  mkdirSync(CACHE, { recursive: true });
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg() };
  const result = { measuredAt: new Date().toISOString(), machine, rounds, lines, scripts };
  const file = values.only === undefined ? 'result.json' : 'result-only.json';
  writeFileSync(join(CACHE, file), JSON.stringify(result, null, 2));
  console.log('\nAll lines together:');
  console.table(lines.map(cell));
} finally {
  await site.stop();
}
