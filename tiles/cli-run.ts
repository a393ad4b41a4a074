import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { LayerSource } from '../src/package/layers';
import { machineClock } from '../src/services/clock';
import type { FetchProgress } from '../src/services/fetch-progress';
import type { Journal } from '../src/services/journal';
import { createRequester } from '../src/services/request';
import { serviceProblemText } from '../src/services/service-problem-text';
import { serviceUrls } from '../src/services/service-urls';
import { type BuildProgress, buildPackage } from './build-package';
import { checkPackage } from './check-package';
import { dayOf, filesAt } from './cli-files';
import { loadGdalInNode } from './cli-gdal';
import { HELP, layerProblemText, nothingReadText, problemText, reportTexts } from './cli-texts';
import { collectFromFiles, type LayerFile } from './collect-from-files';
import { collectFromServices } from './collect-from-services';
import type { CollectedLayers } from './collected-layers';
import { CLI_LIMITS } from './readers/source-file';

/** A reason to stop: the exit code and one sentence for stderr. */
class Stop extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

const OPTIONS = {
  gemeente: { type: 'string' },
  diensten: { type: 'string' },
  basiskaart: { type: 'boolean' },
  naam: { type: 'string' },
  percelen: { type: 'string' },
  zorg: { type: 'string' },
  voorzieningen: { type: 'string' },
  gebieden: { type: 'string' },
  laag: { type: 'string', multiple: true },
  'laag-in': { type: 'string', multiple: true },
  uit: { type: 'string' },
  code: { type: 'string' },
  bron: { type: 'string' },
  licentie: { type: 'string' },
  peildatum: { type: 'string' },
  fictief: { type: 'boolean' },
  controleer: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Where the command writes: a JSON summary, and what it is doing. */
export interface CliOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * `npm run tiles`: makes a gemeentepakket from files, or checks one. The only room of `tiles/` that knows Node.
 * @returns exit code: 0 good, 1 the input is no good, 2 wrong use; the sentence for 1 and 2 went to `err`
 */
export async function runCli(parameters: readonly string[], output: CliOutput): Promise<0 | 1 | 2> {
  try {
    await run(parameters, output);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    output.err(`${error.message}\n`);
    return error.exitCode;
  }
}

async function run(parameters: readonly string[], { out, err }: CliOutput): Promise<void> {
  const options = parse(parameters);
  const started = performance.now();
  if (options.help) {
    out(HELP);
    return;
  }
  const summary = options.controleer === undefined ? await make(options, err) : await check(options.controleer);
  const seconds = Math.round(performance.now() - started) / 1000;
  out(`${JSON.stringify({ ...summary, seconds }, null, 2)}\n`);
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new Stop(2, `Deze opties kloppen niet (${error instanceof Error ? error.message : error}). Zie --help.`);
  }
}

type Options = ReturnType<typeof parse>;

async function check(path: string): Promise<object> {
  const [file] = (await filesAt(path)) ?? [];
  if (file === undefined) throw new Stop(1, `${path} is er niet of is niet te openen.`);
  const checked = await checkPackage(file.blob);
  if (!checked.ok) throw new Stop(1, problemText(checked.problem));
  const { manifest, found, notes, miscounted } = checked.value;
  const [wrong] = miscounted;
  if (wrong !== undefined) throw new Stop(1, `Laag ${wrong} heeft een ander aantal objecten dan het manifest zegt.`);
  const counts = (read: number, written: number, crs: string) => ({ read, written, repaired: 0, refused: 0, crs });
  return {
    name: manifest.municipalityName,
    code: manifest.municipalityCode,
    packageId: manifest.packageId,
    builtOn: manifest.builtOn,
    layers: Object.fromEntries([
      ...manifest.layers.map(({ name, featureCount, crs }) => [
        name,
        counts(found[name] ?? featureCount, featureCount, crs),
      ]),
      ...(manifest.extraLayers ?? []).map(({ name, featureCount }) => [
        name,
        counts(found[name] ?? featureCount, featureCount, 'OGC:CRS84'),
      ]),
    ]),
    missing: manifest.missingLayers ?? [],
    notes,
    bytes: file.blob.size,
  };
}

async function make(options: Options, err: CliOutput['err']): Promise<object> {
  const { gemeente, naam, percelen, uit } = options;
  if (gemeente !== undefined) {
    const own = ['naam', 'percelen', 'zorg', 'voorzieningen', 'gebieden', 'laag'] as const;
    if (uit === undefined || own.some((option) => options[option] !== undefined))
      throw new Stop(2, 'Geef bij --gemeente alleen --uit op; eigen bestanden gaan met --naam. Zie --help.');
    return build(await fromServices(gemeente, options, err), uit, err);
  }
  if (options.basiskaart)
    throw new Stop(2, '--basiskaart gaat alleen samen met --gemeente: ze wordt opgehaald. Zie --help.');
  if (naam === undefined || percelen === undefined || uit === undefined)
    throw new Stop(2, 'Geef --gemeente en --uit op, of --naam, --percelen en --uit, of --controleer. Zie --help.');
  return build(await fromFiles(options, { naam, percelen }, err), uit, err);
}

async function fromFiles(
  options: Options,
  { naam, percelen }: { readonly naam: string; readonly percelen: string },
  err: CliOutput['err'],
): Promise<CollectedLayers> {
  const { code = '', peildatum, zorg, voorzieningen, gebieden } = options;
  if (code !== '' && !/^GM\d{4}$/.test(code)) throw new Stop(2, '--code is van de vorm GM0193.');
  if (peildatum !== undefined && !isDate(peildatum)) throw new Stop(2, '--peildatum is van de vorm 2026-01-31.');
  const paths: Record<string, string> = { parcels: percelen };
  const layerFile = async (path: string, said: Partial<LayerSource> = {}): Promise<LayerFile> => {
    const files = await filesAt(path);
    if (files === null) throw new Stop(1, `${path} is er niet of is niet te openen.`);
    const source = { source: basename(path), licence: 'onbekend', referenceDate: await dayOf(path), ...said };
    return { files, source };
  };
  const optional = async (layer: string, path: string | undefined): Promise<LayerFile | null> => {
    if (path === undefined) return null;
    paths[layer] = path;
    return layerFile(path);
  };
  const extra = (options.laag ?? []).map((option) => {
    const [, name = '', path = ''] = /^([^=]+)=(.+)$/.exec(option) ?? [];
    if (name === '') throw new Stop(2, `--laag is van de vorm naam=BESTAND, niet ${option}.`);
    paths[name] = path;
    return { name: name.trim(), path };
  });
  err(`${basename(percelen)} lezen…\n`);
  const collected = await collectFromFiles(
    {
      name: naam,
      code,
      fictional: options.fictief ?? false,
      parcels: await layerFile(percelen, {
        ...(options.bron !== undefined && { source: options.bron }),
        ...(options.licentie !== undefined && { licence: options.licentie }),
        ...(peildatum !== undefined && { referenceDate: peildatum }),
      }),
      care: await optional('care', zorg),
      amenities: await optional('amenities', voorzieningen),
      areas: await optional('areas', gebieden),
      extra: await Promise.all(extra.map(async ({ name, path }) => ({ name, ...(await layerFile(path)) }))),
      layerNames: options['laag-in'] ?? [],
    },
    { limits: CLI_LIMITS, loadGdal: loadGdalInNode },
  );
  if (collected.ok) return collected.value;
  const { layer, problem } = collected.problem;
  throw new Stop(1, layerProblemText(basename(paths[layer] ?? layer), problem));
}

/** Fetching is not taken up again where it stopped: the command has no place of its own to keep things. */
const NO_JOURNAL: Journal = { load: async () => null, save: async () => undefined };

async function fromServices(
  name: string,
  { diensten, basiskaart = false }: Options,
  err: CliOutput['err'],
): Promise<CollectedLayers> {
  const requester = createRequester({
    fetch: (url, init) => fetch(url, init),
    clock: machineClock,
    random: Math.random,
    urls: serviceUrls(diensten ?? null),
  });
  let told = '';
  const onProgress = (layer: string, { share, features, bytes }: FetchProgress): void => {
    const now = `${layer} ophalen: ${Math.floor(share * 10) * 10} %`;
    if (now !== told)
      err(`${now}, ${features} ${layer === 'basemap' ? 'kaarttegels' : 'objecten'}, ${Math.round(bytes / 1e6)} MB\n`);
    told = now;
  };
  const today = new Date(requester.clock.now()).toISOString().slice(0, 10);
  const collected = await collectFromServices({
    requester,
    journal: NO_JOURNAL,
    name,
    today,
    withBasemap: basiskaart,
    onProgress,
  });
  if (!collected.ok) throw new Stop(1, serviceProblemText(collected.problem));
  for (const { layer, reason } of collected.value.layers.missing ?? []) err(`${layer} ontbreekt. ${reason}\n`);
  return collected.value;
}

async function build({ layers, reports }: CollectedLayers, uit: string, err: CliOutput['err']): Promise<object> {
  const built = await buildPackage(layers, {
    builtOn: new Date().toISOString().slice(0, 10),
    onProgress: (progress) => showProgress(progress, err),
  });
  if (!built.ok) {
    const { parcels } = reports();
    const empty = built.problem.name === 'build-without-parcels' && parcels !== undefined;
    throw new Stop(1, empty ? nothingReadText(parcels) : problemText(built.problem));
  }
  await writeWhole(uit, built.value.file);
  for (const [layer, report] of Object.entries(reports()))
    for (const text of reportTexts(layer, report)) err(`${text}\n`);
  return {
    layers: Object.fromEntries(
      Object.entries(reports()).map(([layer, { crs, refusedRows, ...report }]) => [
        layer,
        { ...report, crs: crs?.crs ?? null, crsKnown: crs?.known ?? null },
      ]),
    ),
    missing: layers.missing ?? [],
    bytes: built.value.file.size,
  };
}

/** Under another name until it is whole: a stopped run leaves no half package behind. */
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

const showProgress = ({ step, done }: BuildProgress, err: CliOutput['err']): void => {
  if (step === 'zip' || done % 10_000 === 0) err(`${STEPS[step]}${done > 0 ? `: ${done}` : ''}\n`);
};

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
