import type { Release, ReleaseChoice } from '../domain/release/release';
import { release } from '../domain/release/release';
import type { Result } from '../domain/result';
import { bad } from '../domain/result';
import { audienceWords } from '../io/audience-words';
import { dutchDate } from '../io/explanation';
import { sheetDrawer } from '../map/print/draw-sheet';
import { openMapPicture } from '../map/print/map-picture';
import { PAPER } from '../map/print/paper';
import { printCamera } from '../map/print/print-camera';
import type { PrintProblem } from '../map/print/print-problem';
import { sheetLayout } from '../map/print/sheet-layout';
import type { MapImageOptions } from '../ui/map-image-options';
import { mapImageTexts } from '../ui/texts/map-image';
import { problemText } from '../ui/texts/problems';
import type { ExportRun, ExportRuns } from './export-runs';
import { printedMap } from './printed-map';
import type { Wires } from './wires';
import { writeSheet } from './write-sheet';

/** Of the time, until the first strip of a sheet can be written: half of it for an A3 at 150 dpi, little for a large one. */
const mapPartOf = ({ height }: { readonly height: number }): number => 1 / (1 + height / 1754);

/** The map of what goes out, drawn on a sheet of paper; null when there is none, which is said. */
export async function mapImageFile(
  wires: Wires,
  runs: ExportRuns,
  choice: ReleaseChoice,
  options: MapImageOptions,
): Promise<Blob | null> {
  const { session } = wires.session.getState();
  if (!session) return null;
  const run = runs.begin('map-image');
  const released = release(session, choice);
  const written = await mapImage(wires, run, released, options).finally(run.end);
  if (written.ok) return written.value;
  if (written.problem.name !== 'export-stopped') {
    console.warn('The map was not drawn', written.problem.name);
    wires.notice('problem', problemText(written.problem));
  }
  return null;
}

async function mapImage(
  wires: Wires,
  { signal, show }: ExportRun,
  released: Release,
  options: MapImageOptions,
): Promise<Result<Blob, PrintProblem | { readonly name: 'map-picture-empty' }>> {
  const { size, dpi, content } = options;
  const map = await printedMap(wires, released, options);
  if (!map.bounds) return bad({ name: 'map-picture-empty' });
  const layout = sheetLayout(size, dpi);
  const mapPart = mapPartOf(layout);
  const camera = printCamera(map.bounds, { ...layout.map, enlarge: PAPER[size].enlarge });
  const { header } = released.session;
  const place = header.fictional ? mapImageTexts.fictional(header.municipalityName) : header.municipalityName;
  const drawSheet = await sheetDrawer(layout, camera, {
    title: mapImageTexts.title[content](place),
    subtitle: mapImageTexts.subtitle(header.name, dutchDate(wires.now()), audienceWords(released.audience)),
    legend: map.legendAt(camera.zoom),
    legendNotes: map.notes,
    sources: [`${mapImageTexts.sources}: ${map.sources.join('  ·  ')}`],
    scaleText: mapImageTexts.scale(camera.scale.toLocaleString('nl-NL'), size),
  });
  const picture = await openMapPicture(
    { style: map.styleOn({ camera, ...layout.map }), camera, ...layout.map },
    { signal, onProgress: (done) => show(mapPart * done) },
  );
  if (!picture.ok) return picture;
  try {
    return await writeSheet(layout, picture.value, drawSheet, (done) => show(mapPart + (1 - mapPart) * done));
  } finally {
    picture.value.close();
  }
}
