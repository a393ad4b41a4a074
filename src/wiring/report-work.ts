import type { Plot } from '../domain/plot';
import type { RdMultiPolygon } from '../domain/rd-geometry';
import { type Release, type ReleaseChoice, release } from '../domain/release/release';
import { bad, good, type Result } from '../domain/result';
import { plotOutlines } from '../io/plot-outlines';
import type { ReportContext } from '../io/report/report-context';
import { reportFrame } from '../io/report/report-file';
import type { ReportOptions } from '../io/report/report-options';
import { reportStyle } from '../io/report/report-style';
import { reportBody, reportTitle } from '../io/report/write-report';
import { surroundingsOf } from '../io/surroundings-of';
import type { PrintProblem } from '../map/print/print-problem';
import { reportArt } from '../map/print/report-art';
import { problemText } from '../ui/texts/problems';
import type { ExportRun, ExportRuns } from './export-runs';
import { printPage } from './print-page';
import { reportMapPicture } from './report-map-picture';
import { gemeenteOf, type Wires } from './wires';

/** Longest that the page waits for a piece of the report, milliseconds: within one picture of the screen. */
const SLICE_MS = 12;
/** The map takes this part of the time. */
const MAP_PART = 0.6;

/** The report of what goes out, as a file; null when there is none, which is said. */
export async function reportFile(
  wires: Wires,
  runs: ExportRuns,
  choice: ReleaseChoice,
  options: ReportOptions,
): Promise<Blob | null> {
  const made = await report(wires, runs, choice, options);
  if (!made) return null;
  const { before, after } = reportFrame(made.released, options);
  return new Blob([before, ...made.pieces, after], { type: 'text/html' });
}

/** The same report in the browser's print dialog, which can keep it as PDF. */
export async function printReport(
  wires: Wires,
  runs: ExportRuns,
  choice: ReleaseChoice,
  options: ReportOptions,
): Promise<void> {
  const made = await report(wires, runs, choice, options);
  if (!made) return;
  await printPage({
    title: reportTitle(made.released, options.version),
    body: made.pieces.join(''),
    style: reportStyle(options),
  });
}

interface MadeReport {
  readonly released: Release;
  readonly pieces: readonly string[];
}

/** null when there is nothing to make, it was stopped, or it failed; what failed is said on the screen. */
async function report(
  wires: Wires,
  runs: ExportRuns,
  choice: ReleaseChoice,
  options: ReportOptions,
): Promise<MadeReport | null> {
  const { session } = wires.session.getState();
  if (!session) return null;
  const run = runs.begin('report');
  const released = release(session, choice);
  const { union, unjoined } = plotOutlines();
  const context = await contextOf(wires, run, released, options, union);
  const pieces = context.ok ? await written(run, released, options, context.value) : context;
  run.end();
  if (!pieces.ok) {
    if (pieces.problem.name !== 'export-stopped') wires.notice('problem', problemText(pieces.problem));
    return null;
  }
  const apart = unjoined().map(({ number, name }) => `L${number} ${name}`);
  if (apart.length > 0) wires.notice('problem', problemText({ name: 'plots-not-joined', plots: apart }));
  return { released, pieces: pieces.value };
}

/** A report goes out without a map when the browser cannot draw one: the plots are then outlines. */
async function contextOf(
  wires: Wires,
  { signal, show }: ExportRun,
  released: Release,
  options: ReportOptions,
  union: (plot: Plot) => RdMultiPolygon,
): Promise<Result<ReportContext, PrintProblem>> {
  const withMap = options.version === 'bestuurlijk' || options.sections.has('kaart');
  const map = withMap
    ? await reportMapPicture(wires, released, { signal, onProgress: (done) => show(done * MAP_PART) })
    : null;
  if (map && !map.ok) {
    if (map.problem.name === 'export-stopped') return map;
    console.warn('The report goes out without a drawn map', map.problem.name, map.problem.detail);
  }
  const parcels = gemeenteOf(wires)?.parcels;
  return good({
    writtenAt: wires.now(),
    surroundings: surroundingsOf(gemeenteOf(wires)),
    union,
    parcelsNear: (bounds) => (parcels ? parcels.near(bounds).map((index) => parcels.geometry(index)) : []),
    hasParcel: (id) => (parcels ? parcels.indexOf(id) !== null : null),
    art: reportArt,
    map: map?.ok ? map.value.picture : null,
    mapSources: map?.ok ? map.value.sources : [],
  });
}

/** Writes piece after piece, and lets the page do what waits in between. */
async function written(
  { signal, show }: ExportRun,
  released: Release,
  options: ReportOptions,
  context: ReportContext,
): Promise<Result<readonly string[], PrintProblem>> {
  const pieces: string[] = [];
  let since = performance.now();
  for (const { text, done } of reportBody(released, options, context)) {
    pieces.push(text);
    if (performance.now() - since < SLICE_MS) continue;
    show(MAP_PART + (1 - MAP_PART) * done);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return bad({ name: 'export-stopped', detail: '' });
    since = performance.now();
  }
  return good(pieces);
}
