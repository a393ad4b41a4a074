/**
 * `npm run bench`: the first lines of the design's budget table at 18,000 and at 200,000 parcels, each beside its floor,
 * as a table and as JSON (`.cache/bench/result.json`). `npm run bench -- --rounds 5` for more rounds than the usual 3,
 * `--only tag,undo` for some lines (into `result-only.json`): `size`, `recompute`, `merge`, `keep`, `tag`, `lasso`, `undo`, `open`,
 * `open-200k`, `exports`, `build`, and two that are only measured when asked for: `millions` and `area`;
 * `--counts 250000,500000` for some sizes of the first, of which the largest is that of the file of the second.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Line } from './line';
import { measureBuildArea } from './lines/build-area';
import { MILLIONS, measureBuildMillions } from './lines/build-millions';
import { measureBuildPackage } from './lines/build-package';
import { measureExports } from './lines/exports';
import { measureKeepSession } from './lines/keep-session';
import { measureLasso } from './lines/lasso';
import { measureMergeBids } from './lines/merge-bids';
import { measureOpenDemo } from './lines/open-demo';
import { measureOpenLarge } from './lines/open-large';
import { measureRecompute } from './lines/recompute';
import { measureScriptSize, type ScriptSize } from './lines/script-size';
import { measureTagPlot } from './lines/tag-plot';
import { measureUndo } from './lines/undo';
import { type Municipality, openMunicipality } from './municipality';
import { buildBenchPackages, SIZES } from './packages';
import { CACHE } from './paths';
import { type Site, serveSite } from './site';

/** What lines are measured on: made when the first line asks for it. */
interface Bench {
  packages(): Promise<void>;
  site(): Promise<Site>;
  places(): Promise<readonly Municipality[]>;
  readonly rounds: number;
  /** Parcels of the files of `millions`. */
  readonly counts: readonly number[];
}

let scripts: ScriptSize['files'] = [];

/** Every line by its name for `--only`, in the order in which they are measured. */
const MEASURES: Readonly<Record<string, (bench: Bench) => Promise<readonly Line[]>>> = {
  async size({ site }) {
    const size = await measureScriptSize(await site(), SIZES[0]);
    scripts = size.files;
    return size.lines;
  },
  recompute: async ({ places, rounds }) => (await places()).flatMap((place) => measureRecompute(place, rounds)),
  // On the smaller municipality: what a merge takes hangs on plots, not on parcels.
  merge: async ({ places, rounds }) => (await places()).slice(0, 1).flatMap((place) => measureMergeBids(place, rounds)),
  // And so does keeping a session.
  keep: async ({ places, rounds }) => {
    const [place] = await places();
    return place ? measureKeepSession(place, rounds) : [];
  },
  tag: async ({ site, places, rounds }) => [
    ...(await measureTagPlot(await site(), await places(), 0, rounds)),
    ...(await measureTagPlot(await site(), await places(), 500, rounds)),
  ],
  lasso: async ({ site, places, rounds }) => measureLasso(await site(), await places(), rounds),
  undo: async ({ site, places, rounds }) => measureUndo(await site(), await places(), rounds),
  open: async ({ site, places, rounds }) => measureOpenDemo(await site(), await places(), rounds),
  'open-200k': async ({ site, places, rounds }) => {
    const place = (await places()).find(({ size }) => size === SIZES[1]);
    return place ? measureOpenLarge(await site(), place, rounds) : [];
  },
  exports: async ({ places, rounds }) => {
    const place = (await places()).find(({ size }) => size === SIZES[1]);
    return place ? measureExports(place, rounds) : [];
  },
  async build({ packages, rounds }) {
    await packages();
    return measureBuildPackage(SIZES[1], rounds);
  },
  millions: ({ counts }) => measureBuildMillions(counts),
  area: ({ counts }) => measureBuildArea(Math.max(...counts)),
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    counts: { type: 'string', default: MILLIONS.join(',') },
  },
});
const rounds = Number(values.rounds);
const counts = values.counts.split(',').map(Number);
// Minutes, and gigabytes on the disk: only for who asks.
const ASKED_FOR = ['millions', 'area'];
const names = values.only?.split(',') ?? Object.keys(MEASURES).filter((name) => !ASKED_FOR.includes(name));
const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1;
if (![rounds, ...counts].every(isWhole) || names.some((name) => !(name in MEASURES))) {
  console.error(`--rounds and --counts take whole numbers from 1, --only some of ${Object.keys(MEASURES).join(',')}.`);
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

const made: { packages?: Promise<void>; site?: Promise<Site>; places?: Promise<readonly Municipality[]> } = {};
const bench: Bench = {
  rounds,
  counts,
  packages() {
    made.packages ??= buildBenchPackages();
    return made.packages;
  },
  site() {
    made.site ??= bench.packages().then(serveSite);
    return made.site;
  },
  places() {
    made.places ??= bench.packages().then(() => Promise.all(SIZES.map(openMunicipality)));
    return made.places;
  },
};

const lines: Line[] = [];
try {
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (!names.includes(name)) continue;
    const more = await measure(bench);
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
  await (await made.site)?.stop();
}
