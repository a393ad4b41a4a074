import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setCorrectionGrid } from '../src/package/rd-wgs84';
import type { Clock } from '../src/services/clock';
import type { FetchProgress } from '../src/services/fetch-progress';
import { isoDay } from '../src/services/iso-day';
import { createRequester, type Requester } from '../src/services/request';
import { serviceProblemText } from '../src/services/service-problem-text';
import { serviceUrls } from '../src/services/service-urls';
import { type BuildProgress, buildPackage } from './build-package';
import { outlineGiven } from './cli-boundary';
import { dayOf, filesAt } from './cli-files';
import { loadGdalInNode } from './cli-gdal';
import { correctionGridFor } from './cli-grid';
import { type FolderJournal, folderJournal } from './cli-journal';
import type { MakeTask } from './cli-options';
import { Stop } from './cli-stop';
import { layerName, layerProblemText, nothingReadText, problemText, reportTexts } from './cli-texts';
import { unplacedCsv, unplacedTexts } from './cli-unplaced';
import { collectLayers } from './collect-layers';
import type { CollectedLayers } from './collected-layers';
import { cutLayers } from './cut-layers';
import { type FetchedMunicipality, fetchMunicipality } from './fetch-municipality';
import { placeOwnRows, type UnplacedOwnRow } from './place-own-rows';
import { type LayerFile, type ReadOwnFiles, readOwnFiles } from './read-own-files';
import { CLI_LIMITS } from './readers/source-file';

type Say = (text: string) => void;

export interface CliMachine {
  readonly clock: Clock;
  /** Where the correction grid is kept. */
  readonly gridFolder: string;
}

/** Pairs of parcels over each other that the summary names; it counts all. */
const NAMED_OVERLAPS = 20;

/**
 * Makes a package from files, public services or both and writes it. Throws `Stop` when it cannot be made.
 * @param say hears lines for stderr
 * @returns the summary for stdout
 */
export async function makePackage(task: MakeTask, { clock, gridFolder }: CliMachine, say: Say): Promise<object> {
  const asking = requesterFor(task.origin, clock);
  setCorrectionGrid(await correctionGridFor(task, asking, gridFolder, say));
  const read = await readFiles(task, say);
  const outlineFor = await outlineGiven(task);
  const asks = task.place.from === 'services' || (task.lookUp && read.layers.some(({ waiting }) => waiting.length > 0));
  const requester = asks ? asking : null;
  const journal = task.place.from === 'services' ? folderJournal(task.place.folder, say) : null;
  const fetched = requester === null || journal === null ? null : await fetchAll(task, requester, journal, say);
  const { layers, unplaced } = await placeOwnRows(read.layers, {
    requester,
    onProgress: (layer, done, of) => say(`${layerName(layer)}: ${done} van ${of} adressen opgezocht`),
  });
  const place =
    task.place.from === 'files'
      ? task.place
      : { name: fetched?.municipality.name ?? '', code: fetched?.municipality.code ?? '', fictional: false };
  const { name, code, fictional } = place;
  const given = outlineFor?.(code) ?? null;
  const own = { ...read, layers: given === null ? layers : cutLayers(layers, given) };
  const outline = given ?? fetched?.municipality.outline ?? null;
  const collected = collectLayers({ place: { name, code, fictional }, own, fetched, outline });
  if (collected === null) throw new Stop(1, 'Er zijn geen percelen.');
  const summary = await build(collected, task.output, isoDay(clock.now()), say);
  await tellUnplaced(unplaced, task, say);
  await endJournal(journal, task, fetched, say);
  return {
    ...summary,
    unplaced: unplaced.map(({ layer, row, query, reason }) => ({ layer, row, query, reason })),
  };
}

async function readFiles(task: MakeTask, say: Say): Promise<ReadOwnFiles> {
  const paths = new Map<string, string>();
  const layerFile = async (layer: string, path: string): Promise<LayerFile> => {
    paths.set(layer, path);
    const files = await filesAt(path);
    if (files === null) throw new Stop(1, `${path} is er niet of is niet te openen.`);
    const source = { source: basename(path), licence: 'onbekend', referenceDate: await dayOf(path) };
    return { files, source: { ...source, ...task.said[layer] } };
  };
  const optional = async (layer: string, path: string | null) => (path === null ? null : layerFile(layer, path));
  if (task.parcels !== null) say(`${basename(task.parcels)} lezen…`);
  const files = {
    parcels: await optional('parcels', task.parcels),
    care: await optional('care', task.care),
    amenities: await optional('amenities', task.amenities),
    areas: await optional('areas', task.areas),
    extra: await Promise.all(task.extra.map(async ({ name, path }) => ({ name, ...(await layerFile(name, path)) }))),
    layerNames: task.layerNames,
    onParcelRows: tellMillions(say),
  };
  const read = await readOwnFiles(files, { limits: CLI_LIMITS, loadGdal: loadGdalInNode });
  if (read.ok) return read.value;
  const { layer, problem } = read.problem;
  throw new Stop(1, layerProblemText(basename(paths.get(layer) ?? layer), problem));
}

/** A file of which little is taken goes by for a long time: each million rows is told. */
function tellMillions(say: Say): (rows: number) => void {
  let told = 0;
  return (rows) => {
    const millions = Math.floor(rows / 1e6);
    if (millions > told) say(`percelen lezen: ${millions} miljoen objecten bekeken`);
    told = Math.max(told, millions);
  };
}

const requesterFor = (origin: string | null, clock: Clock): Requester =>
  createRequester({
    fetch: (url, init) => fetch(url, init),
    clock,
    random: Math.random,
    urls: serviceUrls(origin),
  });

async function fetchAll(
  { place: { name }, parcels, withBasemap }: MakeTask,
  requester: Requester,
  journal: FolderJournal,
  say: Say,
): Promise<FetchedMunicipality> {
  let told = '';
  const onProgress = (layer: string, { share, features, bytes }: FetchProgress): void => {
    const now = `${layerName(layer)} ophalen: ${Math.floor(share * 10) * 10} %`;
    const things = layer === 'basemap' ? 'kaarttegels' : 'objecten';
    if (now !== told) say(`${now}, ${features} ${things}, ${Math.round(bytes / 1e6)} MB`);
    told = now;
  };
  const fetched = await fetchMunicipality({
    requester,
    journal,
    name,
    withParcels: parcels === null,
    withBasemap,
    onProgress,
  });
  if (!fetched.ok) throw new Stop(1, [serviceProblemText(fetched.problem), ...goesOnText(journal)].join(' '));
  if (journal.wasUsed()) say(`Verder gegaan met wat al in ${journal.folder} stond.`);
  for (const [layer, result] of [
    ['areas', fetched.value.areas],
    ['amenities', fetched.value.amenities],
    ['basemap', fetched.value.basemap],
  ] as const)
    if (result !== null && !result.ok)
      say(`${layerName(layer)} ophalen is niet gelukt. ${serviceProblemText(result.problem)}`);
  return fetched.value;
}

const goesOnText = ({ folder }: FolderJournal): readonly string[] =>
  existsSync(folder) ? [`Wat is opgehaald staat in ${folder}: dezelfde opdracht gaat daarmee verder.`] : [];

async function build({ layers, reports }: CollectedLayers, output: string, builtOn: string, say: Say): Promise<object> {
  const built = await buildPackage(layers, {
    builtOn,
    onProgress: (progress) => showProgress(progress, say),
  });
  if (!built.ok) {
    const { parcels } = reports();
    const empty = built.problem.name === 'build-without-parcels' && parcels !== undefined;
    throw new Stop(1, empty ? nothingReadText(parcels) : problemText(built.problem));
  }
  await writeWhole(output, built.value.file);
  const all = Object.entries(reports());
  for (const [layer, report] of all) for (const text of reportTexts(layer, report)) say(text);
  for (const { layer, reason } of layers.missing ?? []) say(`${layerName(layer)} ontbreekt in het pakket. ${reason}`);
  return {
    layers: Object.fromEntries(
      all.map(([layer, { crs, refusedRows, overlaps, ...report }]) => [
        layer,
        {
          ...report,
          crs: crs?.crs ?? null,
          crsKnown: crs?.known ?? null,
          ...(overlaps !== undefined && {
            overlaps: overlaps.count,
            overlapping: overlaps.pairs.slice(0, NAMED_OVERLAPS).map(({ ids }) => ids),
          }),
        },
      ]),
    ),
    missing: layers.missing ?? [],
    rdnaptrans: built.value.manifest.rdnaptrans ?? 'parameters',
    bytes: built.value.file.size,
  };
}

async function tellUnplaced(unplaced: readonly UnplacedOwnRow[], { notFound }: MakeTask, say: Say): Promise<void> {
  for (const text of unplacedTexts(unplaced)) say(text);
  if (notFound === null) return;
  await writeWhole(notFound, unplacedCsv(unplaced));
  if (unplaced.length > 0) say(`De rijen zonder plaats staan in ${notFound}.`);
}

/** What was fetched is of use as long as not everything is in the package. */
async function endJournal(
  journal: FolderJournal | null,
  { parcels, withBasemap }: MakeTask,
  fetched: FetchedMunicipality | null,
  say: Say,
): Promise<void> {
  if (journal === null || fetched === null) return;
  const isWhole = fetched.areas.ok && fetched.amenities.ok && fetched.basemap?.ok !== false;
  // Only parcels and tiles of the basemap are put by.
  const isOfUse = parcels === null || withBasemap;
  if (isWhole || !isOfUse) await journal.clear();
  else for (const text of goesOnText(journal)) say(text);
}

/** Under another name until it is whole: a stopped run leaves no half file behind. */
async function writeWhole(path: string, file: Blob): Promise<void> {
  const partial = `${path}.deel`;
  try {
    await writeFile(partial, file.stream());
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Stop(1, `${path} is niet te schrijven (${error instanceof Error ? error.message : error}).`);
  }
}

const STEPS: Readonly<Record<BuildProgress['step'], string>> = {
  parcels: 'percelen schrijven',
  'parcel-tiles': 'perceeltegels snijden',
  basemap: 'kaarttegels snijden',
  zip: 'inpakken',
};

const showProgress = ({ step, done }: BuildProgress, say: Say): void => {
  if (step === 'zip' || done % 10_000 === 0) say(`${STEPS[step]}${done > 0 ? `: ${done}` : ''}`);
};
